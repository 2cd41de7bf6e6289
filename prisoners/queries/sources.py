"""Sources that are recorded already."""

from django.db.models import Q

from prisoners.models import Source


def find_source(address: str) -> Source | None:
    """The source at a web address, or whose archived copy lies there; http or https and a last slash do not count."""
    rest = address.partition("://")[2].rstrip("/")
    alike = [f"{scheme}://{rest}{slash}" for scheme in ("https", "http") for slash in ("", "/")]
    return Source.objects.filter(Q(url__in=alike) | Q(archived_url__in=alike)).order_by("created_at").first()

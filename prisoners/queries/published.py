"""Which records the world reads now."""

from collections.abc import Iterable

from public.models import DocumentVersion
from public.vocabulary.editions import VersionAction


def published_ids(public_ids: Iterable[str]) -> set[str]:
    """Those identifiers under which the world reads a record now."""
    versions = DocumentVersion.objects.using("default").current().filter(record_id__in=list(public_ids))
    return set(versions.filter(action=VersionAction.PUBLISHED).values_list("record_id", flat=True))

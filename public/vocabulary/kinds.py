"""The kinds of published records, and where each kind has its pages and its API."""

from django.db.models import TextChoices
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    DETAINEE = "detainee", _("detainee")
    RELEASE_EVENT = "release-event", _("release event")
    SANCTIONS_EVENT = "sanctions-event", _("sanctions event")
    DEAL = "deal", _("deal")
    FACILITY = "facility", _("facility")
    LEGAL_PROVISION = "legal-provision", _("legal provision")
    ORGANISATION = "organisation", _("organisation")
    REPORTED_COUNT = "reported-count", _("reported count")


PAGES = {
    Kind.DETAINEE: "detainees",
    Kind.RELEASE_EVENT: "releases",
    Kind.SANCTIONS_EVENT: "sanctions",
    Kind.DEAL: "deals",
    Kind.FACILITY: "facilities",
    Kind.LEGAL_PROVISION: "articles",
    Kind.ORGANISATION: "organisations",
    Kind.REPORTED_COUNT: "counts",
}


def page_address(kind: str, record_id: str, label: str) -> str:
    """The address of a record's page below the site's root: `/detainees/k3v9x2m7qa/maryia-kalesnikava/`.

    The slug is for people; the identifier alone finds the record.
    """
    slug = slugify(label)
    return f"/{PAGES[Kind(kind)]}/{record_id}/" + (f"{slug}/" if slug else "")

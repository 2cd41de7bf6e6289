"""The kinds of published records, each with the first part of its pages' addresses."""

from typing import Self

from django.db.models import TextChoices
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What a record is. `page_path` stands here and not in the catalogue, since published documents bear it."""

    _value_: str
    page_path: str

    DETAINEE = "detainee", "detainees", _("detainee")
    RELEASE_EVENT = "release-event", "releases", _("release event")
    SANCTIONS_EVENT = "sanctions-event", "sanctions", _("sanctions event")
    DEAL = "deal", "deals", _("deal")
    FACILITY = "facility", "facilities", _("facility")
    LEGAL_PROVISION = "legal-provision", "articles", _("legal provision")
    ORGANISATION = "organisation", "organisations", _("organisation")
    REPORTED_COUNT = "reported-count", "counts", _("reported count")
    CASE = "case", "cases", _("case")

    def __new__(cls, value: str, page_path: str = "") -> Self:
        """Without a path a kind is looked up by its word: `Kind("deal")`."""
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.page_path = page_path
        return kind


def page_address(kind: str, record_id: str, label: str) -> str:
    """The address of a record's page below the site's root: `/detainees/k3v9x2m7qa/maryia-kalesnikava/`.

    The slug is for people; the identifier alone finds the record.
    """
    slug = slugify(label)
    return f"/{Kind(kind).page_path}/{record_id}/" + (f"{slug}/" if slug else "")

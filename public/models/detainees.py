"""The search table of people."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, GistIndex
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from public.documents import DetaineeDocument
from public.documents import custody as documented
from public.models.multiranges import DateMultirangeField
from public.models.published import PublishedQuerySet, PublishedRecord
from public.names.folding import fold
from public.vocabulary import dates, terms
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Display, Gender


class PublishedDetaineeQuerySet(PublishedQuerySet["PublishedDetainee"]):
    def listed(self) -> Self:
        return self.exclude(display=Display.COUNTED)

    def concealed(self) -> Self:
        """Versions from before a person asked to be shown in another way: initials beside an old name hide nothing."""
        later = self.model.objects.filter(record_id=OuterRef("record_id"), edition_from__gt=OuterRef("edition_from"))
        return self.filter(Exists(later.exclude(display=Display.NAMED).exclude(display=OuterRef("display"))))

    def held_on(self, day: date) -> Self:
        """Possibly in custody on a day of the world: the upper end of the range."""
        return self.filter(custody_possible__covers=day)

    def spelled(self, words: str) -> Self:
        """Every word occurs in some spelling of the name, whatever its case and accents."""
        found = self
        for word in fold(words).split():
            found = found.filter(spellings__contains=word)
        return found


def _codes(length: int = 40) -> "ArrayField[list[str], list[str]]":
    return ArrayField(models.CharField(max_length=length), default=list)


class PublishedDetainee(PublishedRecord):
    """`spellings` holds all names, folded, so that one index finds any of them."""

    document = DetaineeDocument

    display = models.CharField(max_length=10, choices=Display.choices)
    spellings = models.TextField(blank=True)
    gender = models.CharField(max_length=6, choices=Gender.choices, blank=True)
    country = models.CharField(max_length=2)
    categories = _codes(24)
    prominent = models.BooleanField()
    born_earliest = models.DateField(null=True)
    status = models.CharField(max_length=20, choices=Status.choices)
    status_since = models.DateField(null=True)
    articles = _codes()
    facilities = _codes()
    recognised_by = _codes()
    release_events = _codes()
    release_kinds = _codes(16)
    # The newest arrest; never null, so that lists can be sorted and paged by it: unknown comes last.
    last_detained = models.DateField()
    detentions = models.PositiveSmallIntegerField()
    longest_term = models.PositiveSmallIntegerField(null=True, help_text="Months.")
    custody_certain = DateMultirangeField()
    custody_possible = DateMultirangeField()

    objects: ClassVar[Any] = PublishedDetaineeQuerySet.as_manager()

    class Meta(PublishedRecord.Meta):
        indexes = [
            GinIndex(fields=["spellings"], name="detainee_spellings", opclasses=["gin_trgm_ops"]),
            GinIndex(
                fields=["articles", "facilities", "categories", "release_events", "recognised_by"],
                name="detainee_codes",
            ),
            GistIndex(fields=["custody_possible"], name="detainee_custody", opclasses=["multirange_ops"]),
            models.Index(F("last_detained").desc(), "record_id", name="detainee_newest", condition=Q(edition_to=None)),
            models.Index(
                fields=["country", "status", "last_detained"], name="detainee_now", condition=Q(edition_to=None)
            ),
            models.Index(fields=["edition_from", "edition_to"], name="detainee_editions"),
        ]

    @classmethod
    def columns(cls, document: Mapping[str, Any]) -> dict[str, Any]:
        certain, possible = documented.spans(document, known_by=datetime.fromisoformat(document["updated_at"]).date())
        return {
            "display": document["display"],
            "spellings": fold(" | ".join([document["name"], *(name["text"] for name in document["names"])])),
            "gender": document["gender"] or "",
            "country": document["country"],
            "categories": document["categories"],
            "prominent": document["prominent"],
            "born_earliest": _earliest(document["born"]),
            "status": document["status"]["value"],
            "status_since": _earliest(document["status"]["since"]),
            "recognised_by": _ids(
                entry["organisation"] for entry in document["recognitions"] if not entry["withdrawn_on"]
            ),
            **_custody_columns(document["detentions"]),
            "custody_certain": certain,
            "custody_possible": possible,
        }


def _custody_columns(detentions: list[dict[str, Any]]) -> dict[str, Any]:
    releases = [detention["release"] for detention in detentions if detention["release"]]
    starts = [start for detention in detentions if (start := _earliest(detention["detained"]))]
    months = [
        terms.parse(sentence["term"]).in_months
        for detention in detentions
        for sentence in detention["sentences"]
        if sentence["term"]
    ]
    return {
        "articles": _ids(charge["provision"] for detention in detentions for charge in detention["charges"]),
        "facilities": _ids(placement["facility"] for detention in detentions for placement in detention["placements"]),
        "release_events": _ids(release["event"] for release in releases),
        "release_kinds": sorted({release["kind"] for release in releases}),
        "last_detained": max(starts, default=date.min),
        "detentions": len(detentions),
        "longest_term": max(months, default=None),
    }


def _earliest(text: str | None) -> date | None:
    return dates.parse(text).earliest if text else None


def _ids(references: Iterator[dict[str, Any] | None]) -> list[str]:
    return sorted({reference["id"] for reference in references if reference})

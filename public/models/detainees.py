"""The search table of people."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import reduce
from itertools import combinations
from operator import and_, or_
from typing import Any, ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, GistIndex
from django.db import models
from django.db.models import Case, F, Q, Value, When

from public.documents import custody as documented
from public.documents.detainees import DETAINEE, DetaineeDocument
from public.documents.references import Label
from public.models.multiranges import DateMultirangeField
from public.models.published import PublishedQuerySet, PublishedRecord
from public.names.keys import Wanted, index_keys
from public.vocabulary import dates, terms
from public.vocabulary.custody import Span, Status
from public.vocabulary.detainees import Display, Gender


class PublishedDetaineeQuerySet(PublishedQuerySet["PublishedDetainee"]):
    def listed(self) -> Self:
        return self.exclude(display=Display.COUNTED)

    def held_on(self, day: date) -> Self:
        """Possibly in custody on a day of the world: the upper end of the range."""
        return self.filter(custody_possible__covers=day)

    def surely_named(self, wanted: Sequence[Wanted]) -> Self:
        """People who bear every word of the name looked for, in some form."""
        return self.filter(reduce(and_, (Q(name_keys__overlap=word.sure) for word in _asked(wanted)), Q()))

    def nearly_named(self, wanted: Sequence[Wanted]) -> Self:
        """People who may bear it. Of three words and more any two will do: one may be misheard beyond its keys."""
        near = [Q(name_keys__overlap=word.near) for word in wanted if not word.is_dispensable]
        near = near or [Q(name_keys__overlap=word.near) for word in wanted]
        pairs = [first & second for first, second in combinations(near, 2)] or near
        initials = (Q(name_keys__overlap=word.near) for word in wanted if word.is_dispensable and not word.is_optional)
        return self.filter(reduce(or_, pairs), *initials)

    def by_shared_words(self, wanted: Sequence[Wanted]) -> Self:
        """Those who bear most of the words first; a word that is surely theirs counts twice."""
        return self.annotate(shared=sum(map(_worth, wanted), start=Value(0))).order_by("-shared")

    def partly_named(self, wanted: Sequence[Wanted]) -> Self | None:
        """People who may bear at least one word that is no given name; None where no other word was given."""
        near = [Q(name_keys__overlap=word.near) for word in wanted if not (word.is_dispensable or word.is_given)]
        return self.filter(reduce(or_, near)) if near and len(wanted) > 1 else None


def _worth(word: Wanted) -> Case:
    return Case(When(name_keys__overlap=word.exact, then=2), When(name_keys__overlap=word.near, then=1), default=0)


def _asked(wanted: Sequence[Wanted]) -> list[Wanted]:
    """Words that a name must have: all but those that people leave out, unless nothing else was given."""
    return [word for word in wanted if not word.is_optional] or list(wanted)


def _codes(length: int = 40) -> "ArrayField[list[str], list[str]]":
    return ArrayField(models.CharField(max_length=length), default=list)


class PublishedDetainee(PublishedRecord):
    """`spellings` holds all names, each with its language, and `name_keys` what they are found by.

    `photos` holds the hashes of the portrait's sizes.
    """

    document = DETAINEE

    display = models.CharField(max_length=10, choices=Display.choices)
    spellings = models.JSONField(default=list)
    name_keys = ArrayField(models.TextField(), default=list)
    gender = models.CharField(max_length=6, choices=Gender.choices, blank=True)
    country = models.CharField(max_length=2)
    categories = _codes(24)
    prominent = models.BooleanField()
    born_earliest = models.DateField(null=True)
    born_latest = models.DateField(null=True)
    status = models.CharField(max_length=20, choices=Status.choices)
    articles = _codes()
    facilities = _codes()
    recognised_by = _codes()
    release_events = _codes()
    release_kinds = _codes(16)
    # The newest arrest; never null, so that lists can be sorted and paged by it: unknown comes last.
    last_detained = models.DateField()
    arrest_days = DateMultirangeField(help_text="All days that may be one of an arrest.")
    release_days = DateMultirangeField(help_text="All days that may be one of a release.")
    longest_term = models.PositiveSmallIntegerField(null=True, help_text="Months.")
    photos = _codes(64)
    custody_certain = DateMultirangeField()
    custody_possible = DateMultirangeField()

    objects: ClassVar[Any] = PublishedDetaineeQuerySet.as_manager()

    class Meta(PublishedRecord.Meta):
        indexes = [
            GinIndex(fields=["name_keys"], name="detainee_name_keys"),
            # Of the many whose names begin alike, the prominent ones are proposed while somebody types.
            GinIndex(fields=["name_keys"], name="detainee_prominent_keys", condition=Q(prominent=True)),
            GinIndex(fields=["photos"], name="detainee_photos"),
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
    def columns(cls, document: DetaineeDocument) -> dict[str, object]:
        known_by = datetime.fromisoformat(document["updated_at"]).date()
        certain, possible = documented.spans(document["detentions"], known_by=known_by)
        return {
            "display": document["display"],
            "spellings": (spelled := _spellings(document)),
            "name_keys": index_keys(text for text, _language in spelled),
            "gender": document["gender"] or "",
            "country": document["country"],
            "categories": document["categories"],
            "prominent": document["prominent"],
            "born_earliest": _earliest(document["born"]),
            "born_latest": dates.parse(document["born"]).latest if document["born"] else None,
            "status": document["status"]["value"],
            "recognised_by": _ids(
                entry["organisation"] for entry in document["recognitions"] if not entry["withdrawn_on"]
            ),
            "photos": [size["sha256"] for size in document["photo"]["sizes"]] if document["photo"] else [],
            **_custody_columns(document["detentions"]),
            "custody_certain": certain,
            "custody_possible": possible,
        }


def _spellings(document: DetaineeDocument) -> list[list[str]]:
    """Each spelling once, with its language; the name that is shown comes first."""
    found = {name["text"]: name["language"] for name in document["names"]}
    return [[text, found.get(text, "")] for text in dict.fromkeys([document["name"], *found]) if text]


def _custody_columns(detentions: list[documented.DetentionEntry]) -> dict[str, object]:
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
        "arrest_days": _possible_days(detention["detained"] for detention in detentions),
        "release_days": _possible_days(
            detention["release"]["on"] or detention["ended"] for detention in detentions if detention["release"]
        ),
        "longest_term": max(months, default=None),
    }


def _possible_days(texts: Iterable[str | None]) -> list[Span]:
    """The days that dates may mean; an unknown date means none."""
    return [Span(day.earliest, day.latest + timedelta(days=1)) for day in map(dates.parse, filter(None, texts))]


def _earliest(text: str | None) -> date | None:
    return dates.parse(text).earliest if text else None


def _ids(references: Iterable[Label | None]) -> list[str]:
    return sorted({reference["id"] for reference in references if reference})

"""Looks for records of all kinds: people by any spelling of their names, everything else by words of its label."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import CharField, Choices, DateField, F, Q, TextField, Value

from public.models import PUBLISHED, PublishedDetainee
from public.names.folding import fold
from public.names.searching import Match
from public.queries import names
from public.vocabulary import dates
from public.vocabulary.custody import Status
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind, page_address
from public.vocabulary.places import country_name
from public.vocabulary.releases import ReleaseKind
from public.vocabulary.sanctions import Action
from public.vocabulary.sources import OrganisationKind

# Who looks for a name looks for a person; a count is found through who counted.
KINDS = tuple(kind for kind in Kind if kind != Kind.REPORTED_COUNT)
# The column that tells what sort of a thing a record is.
_SORTS = {
    Kind.RELEASE_EVENT: "release_kind",
    Kind.SANCTIONS_EVENT: "action",
    Kind.FACILITY: "type",
    Kind.LEGAL_PROVISION: "jurisdiction",
    Kind.ORGANISATION: "type",
}
_UNKNOWN = "unknown"
_DATED = frozenset({Kind.RELEASE_EVENT, Kind.SANCTIONS_EVENT, Kind.DEAL})
_VOCABULARIES: Mapping[str, type[Choices]] = {
    Kind.RELEASE_EVENT: ReleaseKind,
    Kind.SANCTIONS_EVENT: Action,
    Kind.FACILITY: FacilityType,
    Kind.ORGANISATION: OrganisationKind,
}
# So many labels with the words in them are compared, the newest first.
_COMPARED, _MOST_WORDS = 200, 8
_EQUAL, _BEGINS, _WORDS, _WITHIN = 1.0, 0.9, 0.85, 0.6
_EDGES = re.compile(r"^[^\w]+|[^\w]+$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found. `sort` says in words what it is; `on` is EDTF, empty where nothing dates it."""

    kind: Kind
    record_id: str
    label: str
    score: float
    sort: str
    on: str = ""
    match: Match | None = None
    document: Mapping[str, Any] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return page_address(self.kind, self.record_id, self.label)

    @property
    def born(self) -> int | None:
        """The year, where it is known to be one."""
        if not self.document.get("born"):
            return None
        born = dates.parse(self.document["born"])
        return born.earliest.year if born.earliest.year == born.latest.year else None


def find(edition: int, asked: str, *, kinds: Iterable[Kind], limit: int) -> list[Hit]:
    """The best of all the given kinds together; people stand before other records that fit as well."""
    wanted = set(kinds)
    found = people(edition, asked, limit=limit) if Kind.DETAINEE in wanted else []
    found += others(edition, asked, kinds=wanted, limit=limit)
    return sorted(found, key=lambda hit: -hit.score)[:limit]


def people(edition: int, asked: str, *, limit: int) -> list[Hit]:
    """The likest names. Two queries: one compares, one reads."""
    found = names.find(PublishedDetainee.objects.as_of(edition).listed(), asked, is_glance=True)
    rows = found.likest.order_by("nearness", "record_id").with_documents("label", "spellings", "status")
    return [_person(row, found.match(row)) for row in rows[:limit]]


def others(edition: int, asked: str, *, kinds: Iterable[Kind], limit: int) -> list[Hit]:
    """Records whose labels hold all the words, whatever their accents and case. One query."""
    words = [bare for word in asked.split() if (bare := _EDGES.sub("", word))][:_MOST_WORDS]
    tables = [_labelled(kind, edition, words) for kind in KINDS if kind in set(kinds) - {Kind.DETAINEE}]
    if not words or not tables:
        return []
    rows = tables[0].union(*tables[1:], all=True).order_by("-latest", "record_id")[:_COMPARED]
    hits = [_hit(*row, asked=asked) for row in rows]
    return sorted(hits, key=lambda hit: -hit.score)[:limit]


def _labelled(kind: Kind, edition: int, words: Sequence[str]) -> Any:
    sort = F(_SORTS[kind]) if kind in _SORTS else Value("", CharField())
    undated = Value(date.min, DateField())
    earliest, latest = (F("on_earliest"), F("on_latest")) if kind in _DATED else (undated, undated)
    with_words = Q(*(Q(label__unaccent__icontains=word) for word in words))
    rows = PUBLISHED[kind].objects.as_of(edition).filter(with_words).order_by()
    columns = {"of": Value(kind.value, TextField()), "sort": sort, "earliest": earliest, "latest": latest}
    return rows.annotate(**columns).values_list("of", "record_id", "label", "sort", "earliest", "latest")


def _person(row: PublishedDetainee, match: Match | None) -> Hit:
    return Hit(
        kind=Kind.DETAINEE,
        record_id=row.record_id,
        label=row.label,
        score=match.score if match else 0.0,
        sort="" if row.status == Status.UNKNOWN else str(Status(row.status).label),
        match=match,
        document=row.read_document(),
    )


def _hit(of: str, record_id: str, label: str, sort: str, earliest: date, latest: date, *, asked: str) -> Hit:
    kind = Kind(of)
    on = "" if earliest == date.min else dates.spanning(earliest, latest)
    return Hit(kind, record_id, label, score=_score(fold(asked), fold(label)), sort=_in_words(kind, sort), on=on)


def _in_words(kind: Kind, sort: str) -> str:
    """Where there is no narrower word, the kind itself."""
    if kind == Kind.LEGAL_PROVISION:
        return f"{kind.label}, {country_name(sort)}"
    if kind in _VOCABULARIES and sort != _UNKNOWN:
        return str(_VOCABULARIES[kind](sort).label)
    return str(kind.label)


def _score(asked: str, label: str) -> float:
    """How well a label answers, both folded: equal, begun, word by word, or somewhere within."""
    if asked == label:
        return _EQUAL
    if label.startswith(asked):
        return _BEGINS
    begun = label.split()
    return _WORDS if all(any(word.startswith(part) for word in begun) for part in asked.split()) else _WITHIN

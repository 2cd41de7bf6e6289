"""Looks for records of all kinds: people by any spelling of their names, everything else by words of its label."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import CharField, DateField, F, Q, QuerySet, TextField, Value

from public.catalog import NOUNS, Noun
from public.models import PublishedDetainee, PublishedRecord
from public.names.folding import fold
from public.names.searching import Match
from public.queries import names
from public.vocabulary import dates
from public.vocabulary.custody import Status
from public.vocabulary.kinds import Kind, page_address

# Kind, identifier, label, sort, first and last day.
_Row = tuple[str, str, str, str, date, date]
SEARCHABLE = tuple(noun for noun in NOUNS.values() if noun.is_searchable)
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


def find_records(edition: int, asked: str, *, nouns: Iterable[Noun], limit: int) -> list[Hit]:
    """The best of all the given nouns together; people stand before other records that fit as well."""
    wanted = list(nouns)
    found = find_people(edition, asked, limit=limit) if NOUNS[Kind.DETAINEE] in wanted else []
    found += find_others(edition, asked, nouns=wanted, limit=limit)
    return sorted(found, key=lambda hit: -hit.score)[:limit]


def find_people(edition: int, asked: str, *, limit: int) -> list[Hit]:
    """The likest names. Two queries: one compares, one reads."""
    found = names.find(PublishedDetainee.objects.as_of(edition).listed(), asked, is_glance=True)
    rows = found.likest.order_by("nearness", "record_id").with_documents("label", "spellings", "status")
    return [_person(row, found.match(row)) for row in rows[:limit]]


def find_others(edition: int, asked: str, *, nouns: Iterable[Noun], limit: int) -> list[Hit]:
    """Records whose labels hold all the words, whatever their accents and case. One query."""
    words = [bare for word in asked.split() if (bare := _EDGES.sub("", word))][:_MOST_WORDS]
    tables = [_labelled(noun, edition, words) for noun in nouns if noun.kind != Kind.DETAINEE]
    if not words or not tables:
        return []
    rows = tables[0].union(*tables[1:], all=True).order_by("-latest", "record_id")[:_COMPARED]
    hits = [_hit(*row, asked=asked) for row in rows]
    return sorted(hits, key=lambda hit: -hit.score)[:limit]


def _labelled(noun: Noun, edition: int, words: Sequence[str]) -> QuerySet[PublishedRecord, _Row]:
    sort = F(noun.sort.column) if noun.sort else Value("", CharField())
    undated = Value(date.min, DateField())
    earliest, latest = (F(f"{noun.day}_earliest"), F(f"{noun.day}_latest")) if noun.day else (undated, undated)
    with_words = Q(*(Q(label__unaccent__icontains=word) for word in words))
    rows = noun.model.objects.as_of(edition).filter(with_words).order_by()
    columns = {"of": Value(noun.kind.value, TextField()), "sort": sort, "earliest": earliest, "latest": latest}
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
    noun = NOUNS[of]
    on = "" if earliest == date.min else dates.spanning(earliest, latest)
    # Where there is no narrower word, the kind itself.
    words = (noun.sort.in_words(sort) if noun.sort else "") or str(noun.kind.label)
    return Hit(noun.kind, record_id, label, score=_score(fold(asked), fold(label)), sort=words, on=on)


def _score(asked: str, label: str) -> float:
    """How well a label answers, both folded: equal, begun, word by word, or somewhere within."""
    if asked == label:
        return _EQUAL
    if label.startswith(asked):
        return _BEGINS
    begun = label.split()
    return _WORDS if all(any(word.startswith(part) for word in begun) for part in asked.split()) else _WITHIN

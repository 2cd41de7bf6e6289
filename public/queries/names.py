"""Finds people by any spelling of their name, the likest first."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, F, Func, IntegerField, Q, TextField, Value, When
from django.db.models.functions import Coalesce

from public.models import PublishedDetainee
from public.models.detainees import PublishedDetaineeQuerySet
from public.names.keys import wanted_keys
from public.names.searching import ANSWER, Match, best_match
from public.names.words import Word, words_of

# So many candidates are compared with what was asked; a name that more people bear is no longer a name.
COMPARED = 300


@dataclass(frozen=True, slots=True)
class Found:
    """People by name. `rows` bear `nearness`, 0 for the likest; equally like ones stand prominent first."""

    rows: PublishedDetaineeQuerySet
    match: Callable[[PublishedDetainee], Match | None]


def find(rows: PublishedDetaineeQuerySet, asked: str) -> Found:
    """Search among rows that other filters left. One query, apart from the one that reads what is found."""
    words = words_of(asked)

    def match(row: PublishedDetainee) -> Match | None:
        return best_match(words, row.spellings)

    if not words:
        return Found(rows.none().annotate(nearness=Value(0)), match)
    ranked, is_exhaustive = _ranked(rows, words)
    return Found(_ordered(rows, words, ranked, is_exhaustive=is_exhaustive), match)


def _ranked(rows: PublishedDetaineeQuerySet, words: tuple[Word, ...]) -> tuple[list[str], bool]:
    """The identifiers of the likest, best first, and whether those are all."""
    candidates = (
        rows.named(wanted_keys(words))
        .order_by("-is_sure", "-prominent", "record_id")
        .values_list("record_id", "prominent", "is_sure", "spellings")[:COMPARED]
    )
    found = [
        (-match.score, not prominent, record_id)
        for record_id, prominent, is_sure, spellings in candidates
        if (match := best_match(words, spellings)) and (is_sure or match.score >= ANSWER)
    ]
    return [record_id for _score, _prominent, record_id in sorted(found)], len(candidates) < COMPARED


def _ordered(
    rows: PublishedDetaineeQuerySet, words: tuple[Word, ...], ranked: list[str], *, is_exhaustive: bool
) -> PublishedDetaineeQuerySet:
    """All that were found. Beyond the compared ones only sure answers count, after the others."""
    among = Q(record_id__in=ranked)
    chosen = rows if is_exhaustive else rows.named(wanted_keys(words))
    chosen = chosen.filter(among if is_exhaustive else among | Q(is_sure=True))
    place = Func(
        Value(ranked, ArrayField(TextField())), F("record_id"), function="array_position", output_field=IntegerField()
    )
    prominent = Case(When(prominent=True, then=0), default=1)
    return chosen.annotate(nearness=Coalesce(place, Value(len(ranked) + 1) + prominent))

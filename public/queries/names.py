"""Finds people by any spelling of their name, the likest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, F, Func, IntegerField, TextField, Value, When
from django.db.models.functions import Coalesce

from public.models import PublishedDetainee
from public.models.detainees import PublishedDetaineeQuerySet
from public.names.keys import Wanted, wanted_keys
from public.names.searching import ANSWER, Match, best_match
from public.names.words import words_of

# So many candidates of each sort are compared with what was asked; a name that more people bear is no longer a name.
COMPARED = 100


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
    wanted = wanted_keys(words)
    candidates = _candidates(rows, wanted)
    found = sorted(
        (-found.score, not prominent, record_id)
        for record_id, (is_sure, prominent, spellings) in candidates.items()
        if (found := best_match(words, spellings)) and (is_sure or found.score >= ANSWER)
    )
    ranked = [record_id for _score, _prominent, record_id in found]
    answers = rows.filter(record_id__in=ranked)
    if sum(is_sure for is_sure, _prominent, _spellings in candidates.values()) == COMPARED:
        answers |= rows.surely_named(wanted)
    return Found(_placed(answers, ranked), match)


def _candidates(rows: PublishedDetaineeQuerySet, wanted: Sequence[Wanted]) -> dict[str, tuple[bool, bool, Any]]:
    """By identifier: whether every word is surely theirs, whether they are prominent, and their spellings.

    Two searches in one query, since a test of each row would unpack all of its keys, where the index alone knows.
    """
    columns = ("record_id", "is_sure", "prominent", "spellings")
    # An order that no index has: with another, or with none, the planner hopes to meet the first hundred soon
    # on its way through the whole table, since it takes rare keys for twenty times as frequent as they are.
    order = ("-prominent", "record_id")
    sure = rows.surely_named(wanted).annotate(is_sure=Value(value=True)).order_by(*order)
    both = sure.values_list(*columns)[:COMPARED]
    if not all(word.is_beyond_doubt for word in wanted):
        near = rows.nearly_named(wanted).annotate(is_sure=Value(value=False)).order_by(*order)
        both = both.union(near.values_list(*columns)[:COMPARED], all=True)
    return {record_id: tuple(found) for record_id, *found in sorted(both, key=itemgetter(1))}


def _placed(answers: PublishedDetaineeQuerySet, ranked: list[str]) -> PublishedDetaineeQuerySet:
    """In the order of likeness. Those beyond the compared ones follow, prominent first."""
    ids = Value(ranked, ArrayField(TextField()))
    place = Func(ids, F("record_id"), function="array_position", output_field=IntegerField())
    beyond = Case(When(prominent=True, then=len(ranked) + 1), default=len(ranked) + 2)
    return answers.annotate(nearness=Coalesce(place, beyond))

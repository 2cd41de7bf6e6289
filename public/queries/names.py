"""Finds people by any spelling of their name, the likest first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, F, Func, IntegerField, TextField, Value, When
from django.db.models.functions import Coalesce

from public.models import PublishedDetainee
from public.models.detainees import PublishedDetaineeQuerySet
from public.names.keys import Wanted, wanted_keys
from public.names.searching import Match, best_match
from public.names.thresholds import ANSWER
from public.names.words import Word, words_of

# So many candidates of each sort are compared with what was asked; a name that more people bear is no longer a name.
COMPARED = 100
_GLANCED_AT, _MET = 40, 1_000


@dataclass(frozen=True, slots=True)
class Found:
    """People by name. `rows` bear `nearness`, 0 for the likest; equally like ones stand prominent first.

    `likest` are those of them that were compared: enough for whoever shows but a few.
    """

    rows: PublishedDetaineeQuerySet
    likest: PublishedDetaineeQuerySet
    match: Callable[[PublishedDetainee], Match | None]


def find(rows: PublishedDetaineeQuerySet, asked: str, *, is_glance: bool = False) -> Found:
    """Search among rows that other filters left.

    One query, apart from the one that reads what is found; another where nobody bears two of the words. At a glance, of
    the thousands who bear a single short word the prominent are compared and only some of the others.
    """
    words = words_of(asked)

    def match(row: PublishedDetainee) -> Match | None:
        return best_match(words, row.spellings)

    if not words:
        nobody = rows.none().annotate(nearness=Value(0))
        return Found(nobody, nobody, match)
    wanted = wanted_keys(words)
    candidates = _at_a_glance(rows, wanted[0]) if is_glance and len(wanted) == 1 else _candidates(rows, wanted)
    ranked = _ranked(words, candidates)
    if not ranked and (beyond := rows.partly_named(wanted)) is not None:
        ranked = _ranked(words, _read(_columns(beyond, is_sure=False, most=COMPARED)))
    likest = rows.filter(record_id__in=ranked)
    has_more = sum(candidate.is_sure for candidate in candidates) == COMPARED
    return Found(
        _placed(likest | rows.surely_named(wanted) if has_more else likest, ranked), _placed(likest, ranked), match
    )


class Candidate(NamedTuple):
    """Somebody to compare with what was asked; `is_sure` where every word is surely theirs."""

    record_id: str
    is_sure: bool
    prominent: bool
    spellings: list[tuple[str, str]]


def _candidates(rows: PublishedDetaineeQuerySet, wanted: Sequence[Wanted]) -> list[Candidate]:
    """Two searches in one query, since a test of each row would unpack all of its keys, where the index alone knows."""
    sure, near = rows.surely_named(wanted), rows.nearly_named(wanted)
    if len(wanted) > 1:
        # Of a single word, which many bear, each row would be looked at.
        sure, near = sure.by_shared_words(wanted), near.by_shared_words(wanted)
    arms = [_columns(sure, is_sure=True, most=COMPARED)]
    if not all(word.is_beyond_doubt for word in wanted):
        arms.append(_columns(near, is_sure=False, most=COMPARED))
    return _read(*arms)


def _at_a_glance(rows: PublishedDetaineeQuerySet, word: Wanted) -> list[Candidate]:
    """All who are prominent, and of the others those whom PostgreSQL meets first."""
    sure = rows.filter(name_keys__overlap=word.sure)
    arms = [
        _columns(sure.filter(prominent=True), is_sure=True, most=_GLANCED_AT),
        _columns(_first_met(sure), is_sure=True, most=_GLANCED_AT),
    ]
    if not word.is_beyond_doubt:
        # The sure ones, beginnings among them, would leave no room for the misspelt.
        only_near = sorted(set(word.near) - set(word.sure))
        misspelt = _first_met(rows.filter(name_keys__overlap=only_near))
        arms.append(_columns(misspelt, is_sure=False, most=_GLANCED_AT))
    return _read(*arms)


def _first_met(rows: PublishedDetaineeQuerySet) -> PublishedDetaineeQuerySet:
    """Enough of them that walking through the whole table would not look cheaper than the index."""
    return PublishedDetainee.objects.filter(pk__in=rows.order_by().values("pk")[:_MET])


def _columns(rows: PublishedDetaineeQuerySet, *, is_sure: bool, most: int) -> Any:
    """The first ones, in an order that no index has.

    With another order, or with none, the planner hopes to meet them soon on its way through the whole table, since it
    takes rare keys for twenty times as frequent as they are.
    """
    ordered = rows.annotate(is_sure=Value(is_sure)).order_by(*rows.query.order_by, "-prominent", "record_id")
    return ordered.values_list(*Candidate._fields)[:most]


def _read(first: Any, *others: Any) -> list[Candidate]:
    """All searches in one query: each person once, and sure where any search was."""
    rows = first.union(*others, all=True) if others else first
    found = sorted(map(Candidate._make, rows), key=lambda candidate: candidate.is_sure)
    return list({candidate.record_id: candidate for candidate in found}.values())


def _ranked(words: Sequence[Word], candidates: Iterable[Candidate]) -> list[str]:
    """The identifiers of those who answer, the likest first, then the prominent."""
    found = sorted(
        (-match.score, not candidate.prominent, candidate.record_id)
        for candidate in candidates
        if (match := best_match(words, candidate.spellings)) and (candidate.is_sure or match.score >= ANSWER)
    )
    return [record_id for _score, _prominent, record_id in found]


def _placed(answers: PublishedDetaineeQuerySet, ranked: list[str]) -> PublishedDetaineeQuerySet:
    """In the order of likeness. Those beyond the compared ones follow, prominent first."""
    ids = Value(ranked, ArrayField(TextField()))
    place = Func(ids, F("record_id"), function="array_position", output_field=IntegerField())
    beyond = Case(When(prominent=True, then=len(ranked) + 1), default=len(ranked) + 2)
    return answers.annotate(nearness=Coalesce(place, beyond))

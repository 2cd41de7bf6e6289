"""Who at the desk may bear a name, drafts too: while somebody types, for lists of hundreds, for possible duplicates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prisoners.models import NameKeys
from prisoners.names.retrieval import MOST_COMPARED, SoughtPerson, find_by_keys
from public.names.keys import wanted_keys
from public.names.reasons import Reason
from public.names.scoring import score_words
from public.names.searching import best_match
from public.names.thresholds import ANSWER
from public.names.words import Word, words_of

_LEAST_LETTERS = 3
_SUREST = list(Reason)


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """Somebody who may bear a name. `score` is from 0 to 1, `reason` its least sure step.

    `ours` is the spelling on record that is likest, `theirs` the one that was asked for.
    """

    record_id: str
    score: float
    ours: str
    theirs: str
    reason: Reason

    @property
    def percent(self) -> int:
        return round(self.score * 100)


def find_typed(name: str, *, but: str = "", at_least: float = ANSWER) -> list[NameCandidate]:
    """Who is meant by a name that is being typed, the likest first; the last word may be unfinished. One query."""
    words = words_of(name)
    if sum(len(word.plain) for word in words) < _LEAST_LETTERS:
        return []
    # An order that no index has keeps the planner from walking through the whole table.
    rows = NameKeys.objects.named(wanted_keys(words)).exclude(pk=but).order_by("is_stale", "pk")
    compared = rows.values_list("detainee_id", "spellings")[:MOST_COMPARED]
    found = (
        NameCandidate(person, match.score, match.spelling, name, match.reason)
        for person, spellings in compared
        if (match := best_match(words, [(text, "") for text in spellings]))
    )
    return _likest_first(found, at_least=at_least)


def find_named(
    sought: Sequence[SoughtPerson], *, at_least: float, most_compared: int | None = None, with_stale: bool = False
) -> list[list[NameCandidate]]:
    """For each who is sought the people who may be they, the likest first. Names are whole. One query for hundreds.

    `most_compared` keeps a name that very many bear from being compared with all of them; `with_stale` reads the names
    of people whose keys are not up to date.
    """
    words = [[(text, words_of(text)) for text in one.spellings] for one in sought]
    found: list[list[NameCandidate]] = [[] for _ in sought]
    for number, person, spellings in find_by_keys(sought, most=most_compared, with_stale=with_stale):
        found[number].append(_likest(person, spellings, words[number]))
    return [_likest_first(each, at_least=at_least) for each in found]


def _likest(person: str, spellings: Iterable[str], asked: Sequence[tuple[str, Sequence[Word]]]) -> NameCandidate:
    """By the likest two spellings; of those that are as like, the ones that need the least explaining."""
    found = (_compare(person, text, theirs, words) for text in spellings for theirs, words in asked)
    nobody = NameCandidate(person, 0.0, "", "", Reason.NONE)
    return max(found, key=_surest, default=nobody)


def _compare(person: str, ours: str, theirs: str, words: Sequence[Word]) -> NameCandidate:
    score = score_words(words, words_of(ours))
    return NameCandidate(person, score.value, ours, theirs, score.reason)


def _surest(candidate: NameCandidate) -> tuple[float, int, list[str]]:
    """Its last part makes the choice the same from whichever of two people one looks."""
    return candidate.score, -_SUREST.index(candidate.reason), sorted((candidate.ours, candidate.theirs))


def _likest_first(candidates: Iterable[NameCandidate], *, at_least: float) -> list[NameCandidate]:
    found = [candidate for candidate in candidates if candidate.score >= at_least]
    return sorted(found, key=lambda candidate: (-candidate.score, candidate.record_id))

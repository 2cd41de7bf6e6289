"""People who may be one by their names: candidates from the index, likeness from `public.names`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prisoners.models import NameKeys
from public.names.keys import exact_keys, near_keys, wanted_keys
from public.names.likeness import Reason
from public.names.scoring import score_words
from public.names.words import words_of

# Names less alike than this are not compared further, whatever else the two have in common.
LEAST_CONSIDERED = 0.74
# A name that more people bear is no longer a name.
MOST_COMPARED = 300


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike the two likest spellings of two people are: `ours` of the one, `theirs` of the other."""

    score: float
    ours: str
    theirs: str
    reason: Reason


def candidate_spellings(spellings: Iterable[str], *, after: str = "") -> Iterator[tuple[str, list[str]]]:
    """People who may bear one of these names, each with all spellings, in one query by index.

    With `after`, only those whose identifier comes later, so that a walk over everybody meets each pair once.
    """
    found = NameKeys.objects.sharing(_keys_by_word(spellings))
    rows = found.filter(pk__gt=after) if after else found
    # An order that no index has keeps the planner from walking through the whole table.
    yield from rows.order_by("is_stale", "pk").values_list("detainee_id", "spellings")[:MOST_COMPARED]


def _keys_by_word(spellings: Iterable[str]) -> list[set[str]]:
    """The keys of each word of a name. The same word in other scripts is one word, which keeps the question short.

    `near_keys` and not `wanted_keys`: a name that stands in a record is finished, its last word is no beginning.
    """
    found: list[set[str]] = []
    for name in spellings:
        words = words_of(name)
        for word, wanted in zip(words, wanted_keys(words), strict=True):
            keys = exact_keys(word) | near_keys(word)
            if (wanted.is_optional or wanted.is_dispensable) and len(words) > 1:
                continue
            known = next((other for other in found if other & keys), None)
            if known is None:
                found.append(keys)
            else:
                known |= keys
    return found


def likest_spellings(ours: Iterable[str], theirs: Iterable[str]) -> Likeness:
    """The likest pair of spellings of two people."""
    taken_apart = [(text, words_of(text)) for text in theirs]
    best = Likeness(0.0, "", "", Reason.NONE)
    for text in ours:
        words = words_of(text)
        for other, other_words in taken_apart:
            found = score_words(words, other_words)
            if found.value > best.score:
                best = Likeness(found.value, text, other, found.reason)
    return best

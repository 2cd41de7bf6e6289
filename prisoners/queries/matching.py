"""Who among the people of the desk, drafts too, may bear a name. One query however many names are asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from prisoners.models import Name
from public.names.keys import exact_keys, near_keys, wanted_keys
from public.names.likeness import Reason
from public.names.scoring import score_words
from public.names.words import Word, words_of

# Less like than this is not worth a look, and nobody looks at more than so many.
LIKE, SHOWN = 0.7, 8
_BEGINNING = "^"

# Words that were asked for, by number of the name and place in it.
_Hits = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Likely:
    """`score` from 0 to 1; `spelling` is the recorded one that is likest, `reason` why it may be the same name."""

    detainee_id: str
    score: float
    spelling: str
    reason: Reason


def likely(names: Iterable[str]) -> dict[str, list[Likely]]:
    """For each name the people who may bear it, the likest first."""
    asked = list(dict.fromkeys(names))
    words = [words_of(name) for name in asked]
    spellings = _spellings()
    bearers = _bearers(spellings, words)
    return {
        name: _likest(words[number], {person: spellings[person] for person in bearers[number]})
        for number, name in enumerate(asked)
    }


def _spellings() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for detainee_id, text in Name.objects.order_by().values_list("detainee_id", "text"):
        found[detainee_id].append(text)
    return found


def _bearers(spellings: Mapping[str, Sequence[str]], asked: Sequence[Sequence[Word]]) -> dict[int, list[str]]:
    """For each asked name, by number, the people who share a key with every word of it that a name never lacks."""
    by_key, needed = _wanted(asked)
    found: defaultdict[int, list[str]] = defaultdict(list)
    seen: dict[Word, _Hits] = {}
    for person, texts in spellings.items():
        met = [hit for text in texts for word in words_of(text) if (hit := _hits(word, by_key, seen))]
        hits = frozenset[tuple[int, int]]().union(*met)
        for number in {number for number, _ in hits}:
            if all((number, place) in hits for place in needed[number]):
                found[number].append(person)
    return found


def _wanted(asked: Sequence[Sequence[Word]]) -> tuple[dict[str, set[tuple[int, int]]], dict[int, list[int]]]:
    """Where each key is asked for, and the places in each name that must be met."""
    by_key: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    needed: dict[int, list[int]] = {}
    for number, words in enumerate(asked):
        wanted = wanted_keys(words)
        firm = [place for place, word in enumerate(wanted) if not (word.is_optional or word.is_dispensable)]
        needed[number] = firm or [*range(len(wanted))]
        for place, word in enumerate(wanted):
            # An announced name is whole; its last word is no beginning of another.
            for key in word.near:
                if not key.startswith(_BEGINNING):
                    by_key[key].add((number, place))
    return by_key, needed


def _hits(word: Word, by_key: Mapping[str, set[tuple[int, int]]], seen: dict[Word, _Hits]) -> _Hits:
    if word not in seen:
        seen[word] = frozenset(hit for key in _keys(word) for hit in by_key.get(key, ()))
    return seen[word]


@lru_cache(maxsize=100_000)
def _keys(word: Word) -> frozenset[str]:
    return frozenset() if word.is_initial else frozenset(exact_keys(word) | near_keys(word))


def _likest(asked: Sequence[Word], people: Mapping[str, Sequence[str]]) -> list[Likely]:
    found = [_best(asked, person, texts) for person, texts in people.items()]
    likest = sorted(found, key=lambda one: (-one.score, one.detainee_id))
    return [one for one in likest if one.score >= LIKE][:SHOWN]


def _best(asked: Sequence[Word], person: str, texts: Sequence[str]) -> Likely:
    scored = [(score_words(asked, words_of(text)), text) for text in texts]
    score, text = max(scored, key=lambda pair: pair[0].value)
    return Likely(person, score.value, text, score.reason)

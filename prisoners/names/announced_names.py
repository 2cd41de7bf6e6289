"""People of the desk, drafts too, who may bear announced names. One query by index for hundreds of names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from prisoners.models import Name, NameKeys
from public.names.keys import exact_keys, near_keys, wanted_keys
from public.names.likeness import Reason
from public.names.scoring import score_words
from public.names.words import Word, words_of

# Less like than this is not worth a look, and nobody looks at more than so many.
LEAST_SCORE, MATCHES_SHOWN = 0.7, 8
# So many names are looked for in one query.
AT_ONCE = 250
_PREFIX_KEY = "^"

# Words that were asked for, by number of the name and place in it.
_Hit = tuple[int, int]
_Hits = frozenset[_Hit]
_Keys = Mapping[str, set[_Hit]]
_Needed = Mapping[int, list[int]]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """`score` from 0 to 1; `spelling` is the recorded one that is likest, `reason` why it may be the same name."""

    detainee_id: str
    score: float
    spelling: str
    reason: Reason


def match_names(names: Iterable[str]) -> dict[str, list[NameMatch]]:
    """For each name the people who may bear it, the likest first."""
    asked = list(dict.fromkeys(names))
    words = [words_of(name) for name in asked]
    by_key, needed = _wanted(words)
    spellings = _spellings(by_key, needed)
    bearers = _bearers(spellings, by_key, needed)
    return {
        name: _likest(words[number], {person: spellings[person] for person in bearers[number]})
        for number, name in enumerate(asked)
    }


def _spellings(by_key: _Keys, needed: _Needed) -> dict[str, list[str]]:
    """By identifier the spellings of those who may bear one of the names, or whose keys are not up to date."""
    keys: defaultdict[_Hit, list[str]] = defaultdict(list)
    for key, hits in by_key.items():
        for hit in hits:
            keys[hit].append(key)
    names = [[sorted(keys[number, place]) for place in places] for number, places in needed.items()]
    found: defaultdict[str, list[str]] = defaultdict(list)
    for start in range(0, len(names), AT_ONCE):
        near = NameKeys.objects.within_reach(names[start : start + AT_ONCE])
        rows = Name.objects.filter(detainee__in=near).exclude(detainee__in=list(found)).order_by()
        for detainee_id, text in rows.values_list("detainee_id", "text"):
            found[detainee_id].append(text)
    return found


def _bearers(spellings: Mapping[str, Sequence[str]], by_key: _Keys, needed: _Needed) -> dict[int, list[str]]:
    """For each asked name, by number, the people who share a key with every word of it that a name never lacks."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    seen: dict[Word, _Hits] = {}
    for person, texts in spellings.items():
        met = [hit for text in texts for word in words_of(text) if (hit := _hits(word, by_key, seen))]
        hits = _Hits().union(*met)
        for number in {number for number, _ in hits}:
            if all((number, place) in hits for place in needed[number]):
                found[number].append(person)
    return found


def _wanted(asked: Sequence[Sequence[Word]]) -> tuple[_Keys, _Needed]:
    """Where each key is asked for, and the places in each name that must be met."""
    by_key: defaultdict[str, set[_Hit]] = defaultdict(set)
    needed: dict[int, list[int]] = {}
    for number, words in enumerate(asked):
        wanted = wanted_keys(words)
        firm = [place for place, word in enumerate(wanted) if not (word.is_optional or word.is_dispensable)]
        needed[number] = firm or [*range(len(wanted))]
        for place, word in enumerate(wanted):
            # An announced name is whole; its last word is no beginning of another.
            for key in word.near:
                if not key.startswith(_PREFIX_KEY):
                    by_key[key].add((number, place))
    return by_key, needed


def _hits(word: Word, by_key: _Keys, seen: dict[Word, _Hits]) -> _Hits:
    if word not in seen:
        seen[word] = frozenset(hit for key in _keys(word) for hit in by_key.get(key, ()))
    return seen[word]


@lru_cache(maxsize=100_000)
def _keys(word: Word) -> frozenset[str]:
    return frozenset() if word.is_initial else frozenset(exact_keys(word) | near_keys(word))


def _likest(asked: Sequence[Word], people: Mapping[str, Sequence[str]]) -> list[NameMatch]:
    found = [_best_spelling(asked, person, texts) for person, texts in people.items()]
    likest = sorted(found, key=lambda one: (-one.score, one.detainee_id))
    return [one for one in likest if one.score >= LEAST_SCORE][:MATCHES_SHOWN]


def _best_spelling(asked: Sequence[Word], person: str, texts: Sequence[str]) -> NameMatch:
    scored = [(score_words(asked, words_of(text)), text) for text in texts]
    score, text = max(scored, key=lambda pair: pair[0].value)
    return NameMatch(person, score.value, text, score.reason)

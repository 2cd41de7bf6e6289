"""The keys under which a name is kept in an index, and those under which it is looked for.

Each key is a text with a sign in front: `#` a group of given names, `=` a word as it blurs, `~` the same with one
letter left out, `:` its frame of consonants, `^` its beginning, be it of one letter. Two names that may be one share a
key for every word.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from public.names.given import SHORT
from public.names.sounds import blur, sounds_of
from public.names.words import Word, joined, words_of

_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 2, 6
# One letter left out of a shorter word leaves too little to tell words apart.
_SHORTEST_WITH_ERRORS = 5
_SHORTEST_FRAME = 3
_LONGEST_TOGETHER = 10
# While a word is typed, its last letter may be the first of a pair: k of kh, i of ia.
_UNFINISHED = {
    "k": "kx",
    "g": "xg",
    "c": "CxktS",
    "s": "sSz",
    "z": "zZtC",
    "t": "tcC",
    "d": "dDJ",
    "i": "iau",
    "y": "iau",
    "j": "iauZ",
}


def index_keys(names: Iterable[str]) -> list[str]:
    """All keys of a person's spellings, sorted. Of initials, only those letters; all, if a name is nothing else."""
    read = [words_of(name) for name in names]
    words = {word for name in read for word in [part for part in name if not part.is_initial] or name}
    initials = {key for name in read for word in name for key in initial_keys(word)}
    together = {word for name in read for word in _together(name) if len(word.text) <= _LONGEST_TOGETHER}
    found = (exact_keys(word) | near_keys(word) | _beginnings(word) for word in words)
    return sorted(initials.union(*found, *map(exact_keys, together)))


def _together(name: Sequence[Word]) -> list[Word]:
    """Neighbours written as one word: Xiaobo for Xiao Bo, Alkhawaja for al-Khawaja. The surname stays apart."""
    return [joined(first, second) for first, second in pairwise(name)] if len(name) > 2 else []


def exact_keys(word: Word) -> set[str]:
    """Keys that only the same name has: a given name by its group, since its sounds alone may be another's."""
    if word.groups:
        return {f"#{group.removesuffix(SHORT)}" for group in word.groups}
    return {f"={blurred}" for blurred in word.sounds.blurred}


def near_keys(word: Word) -> set[str]:
    """Keys that a misspelling is likely to share."""
    found = {
        f"~{blurred[:i]}{blurred[i + 1 :]}"
        for blurred in word.sounds.blurred
        if len(blurred) >= _SHORTEST_WITH_ERRORS
        for i in range(len(blurred))
    }
    stems = word.sounds.without_ending().blurred | word.sounds.without_addition().blurred
    found |= {f"~{blurred}" for blurred in word.sounds.blurred | stems}
    if not word.groups:
        found |= {f":{frame}" for frame in word.sounds.frames if len(frame) >= _SHORTEST_FRAME}
    return found


def initial_keys(word: Word) -> set[str]:
    """The letters that may stand for a word: U and V for Uladzimir, who is Vladimir too."""
    return {f"^{letter}" for letter in word.initials}


def beginning_keys(word: Word) -> set[str]:
    """Keys of the words that begin as this one, which may be unfinished."""
    starts = beginnings_of(word)
    return {f"^{start[:_LONGEST_BEGINNING]}" for start in starts if len(start) >= _SHORTEST_BEGINNING}


def beginnings_of(word: Word) -> set[str]:
    """What the word may sound like once it is finished, up to where it stands now."""
    starts = set(word.sounds.said)
    if letters := _UNFINISHED.get(word.text[-1], ""):
        starts |= {said + letter for said in sounds_of(word.text[:-1]).said for letter in letters}
    return {blur(start, is_whole=False) for start in starts} | word.sounds.blurred


def _beginnings(word: Word) -> set[str]:
    longest = range(_SHORTEST_BEGINNING, _LONGEST_BEGINNING + 1)
    return {f"^{blurred[:length]}" for blurred in word.sounds.blurred for length in longest if len(blurred) >= length}


@dataclass(frozen=True, slots=True)
class Wanted:
    """The keys of one word that is looked for: `sure` ones decide, `near` ones, which hold the sure, only propose.

    `exact` ones are those of the whole word, while `sure` may go on where it ends.
    A name may lack an optional word. A dispensable one is no name of its own: an initial narrows, and no more.
    """

    exact: list[str]
    sure: list[str]
    near: list[str]
    is_given: bool
    is_optional: bool
    is_dispensable: bool

    @property
    def is_beyond_doubt(self) -> bool:
        return self.near == self.sure


def wanted_keys(words: Sequence[Word]) -> list[Wanted]:
    """What to look for, word by word; the last may be unfinished. A name may lack its patronymic, never a surname.

    A given name that stands alone is known as it is: whatever is only near it is another name.
    """
    around = [joined(first, second) for first, second in pairwise(words)] if len(words) > 2 else []
    patronymic, initial = _place_of_patronymic(words), _place_of_initial(words)
    return [
        _initial(word)
        if place == initial
        else _wanted(
            word,
            words,
            beside=around[max(place - 1, 0) : place + 1],
            is_last=place == len(words) - 1,
            is_patronymic=place == patronymic,
        )
        for place, word in enumerate(words)
    ]


def _place_of_patronymic(words: Sequence[Word]) -> int | None:
    """It stands behind the given name. Surnames may end like it: Siarhei Ivanavich Karatkevich."""
    places = [place for place, word in enumerate(words) if word.can_be_patronymic]
    if sum(not word.is_initial for word in words) < 3 or not places:
        return None
    return next((place for place in places if place and words[place - 1].groups), places[0] or places[-1])


def _place_of_initial(words: Sequence[Word]) -> int | None:
    """Of a given name and a patronymic the first: a record may lack the other."""
    if all(word.is_initial for word in words):
        return None
    return next((place for place, word in enumerate(words) if word.is_initial), None)


def _initial(word: Word) -> Wanted:
    keys = sorted(initial_keys(word))
    return Wanted(exact=keys, sure=keys, near=keys, is_given=False, is_optional=False, is_dispensable=True)


def _wanted(word: Word, words: Sequence[Word], *, beside: Iterable[Word], is_last: bool, is_patronymic: bool) -> Wanted:
    exact = exact_keys(word)
    sure = exact | (beginning_keys(word) if is_last else set())
    near = set() if word.groups and len(words) == 1 else near_keys(word)
    near = near.union(*map(exact_keys, beside))
    is_dispensable = word.is_initial or word.is_particle
    return Wanted(
        exact=sorted(exact),
        sure=sorted(sure),
        near=sorted(sure | near),
        is_given=bool(word.groups),
        is_optional=is_dispensable or is_patronymic,
        is_dispensable=is_dispensable,
    )

"""A word as it sounds, in three grains: as it is said, as vowels blur, and its frame of consonants."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

from public.names.folding import fold
from public.names.romanisations import readings

_HARD = str.maketrans("AOUwhg", "aouvxx")
# Akanne and yakanne: unstressed о, а, е, я are heard, and written, as one another.
_BLURRED = str.maketrans({"o": "a", "e": "a"})
_VOWEL = re.compile("[aeiouAOU]")
_DZEKANNE = re.compile("([cD])(?=[ieAOU])")
_PLAIN_TEETH = {"c": "t", "D": "d"}
# Завадскі and Завадзкі, Светски and Свецкі.
_TOOTH_AND_HISS = re.compile("([td])s")
_AFFRICATES = {"t": "c", "d": "D"}
_GLIDE = re.compile("(?<!^)j")
_SOFT_I = re.compile("(?<=[^aeiouAOU])i(?=[aeouAOU])")
_DIPHTHONG = re.compile("(?<=[aeioAOU])u(?![aeiouAOU])")
_TWICE = re.compile(r"(.)\1+")
_FEMININE = re.compile("(?:(?<=[oeaO]v)|(?<=.in)|(?<=[sc]k))a$")
# Czech gives it to every woman's surname, Russian to Azerbaijani and Kazakh ones: Korbutová, Yunusova.
_ADDED = re.compile("(?<=..[^aeiouAOUv])[oeO]va$")
_LITHUANIAN = re.compile("(?<=...[^aeiouAOU])(?:i?u|i|a)s$")
_ADJECTIVE = re.compile("[sc]ka$")
_UNMARKED = str.maketrans("SZCJD", "szcdd")
_FRAME = str.maketrans({**dict.fromkeys("aeiouAOUj", ""), **dict.fromkeys("szSZ", "s"), **dict.fromkeys("tcC", "t")})
_FRAME_REST = str.maketrans("DJgwfh", "ddxvvx")
_FINAL_F = re.compile("(?<=[oeaO])f$")


@dataclass(frozen=True, slots=True)
class Sounds:
    """What one word may sound like. Each grain holds one text per way of reading it.

    `said` is exact but for glides and doubled letters; `blurred` merges о/а/е/я, г/х, soft т/ц and д/дз, so that it is
    the same for all romanisations of a name; `frames` are consonants alone, with hissing and dental ones merged.
    """

    said: frozenset[str]
    blurred: frozenset[str]
    frames: frozenset[str]
    # Arabic, Persian and Hebrew mostly leave vowels out.
    is_bare: bool = False

    def likeness(self, other: "Sounds") -> float:
        """From 0 to 1, by the nearest of all readings; of a word without vowels, by consonants."""
        if self.is_bare != other.is_bare:
            return _BARE * max(
                OSA.normalized_similarity(ours, theirs) for ours in self.frames for theirs in other.frames
            )
        return max(_likeness(ours, theirs) for ours in self.said for theirs in other.said)

    @property
    def initials(self) -> frozenset[str]:
        """First sounds, said and blurred."""
        return frozenset(said[:1] for said in self.said | self.blurred)

    def without_ending(self) -> "Sounds":
        """Without the endings of women's surnames (-ова, -ская, -ина) and those Lithuanian adds (-as, -is, -us)."""
        return self._cut(_without_ending)

    def without_addition(self) -> "Sounds":
        """Without -ова altogether, which some languages add to what is a whole surname in others."""
        return self._cut(lambda said: _ADDED.sub("", said))

    def _cut(self, cut: Callable[[str], str]) -> "Sounds":
        said = frozenset(map(cut, self.said))
        return self if said == self.said else Sounds(said, frozenset(map(blur, said)), frozenset(map(frame, said)))


@lru_cache(maxsize=100_000)
def sounds_of(word: str) -> Sounds:
    """The sounds of a folded or unfolded word. Words of scripts that have no reading here go by their ASCII form."""
    said = frozenset(_said(reading) for form in _readable(word) for reading in readings(form))
    blurred = frozenset(map(blur, said))
    return Sounds(said, blurred, frozenset(map(frame, said)), is_bare=bool(_VOWELLESS.search(word)))


@lru_cache(maxsize=50_000)
def blur(said: str, *, is_whole: bool = True) -> str:
    """A word of one syllable keeps its vowel: it is stressed, and akanne does not touch stressed vowels."""
    merged = _TOOTH_AND_HISS.sub(lambda match: _AFFRICATES[match[1]], said)
    plain = _DZEKANNE.sub(lambda match: _PLAIN_TEETH[match[0]], merged).translate(_HARD)
    is_stressed = is_whole and len(_VOWEL.findall(said)) == 1
    return _TWICE.sub(r"\1", plain if is_stressed else plain.translate(_BLURRED))


def _likeness(left: str, right: str) -> float:
    """Edits that change what is heard cost 1, a mark left off (č for c) a quarter, a blurred vowel a twelfth."""
    blurred_left, blurred_right = blur(left), blur(right)
    bare_left, bare_right = blurred_left.translate(_UNMARKED), blurred_right.translate(_UNMARKED)
    heard = OSA.distance(bare_left, bare_right)
    marked = max(0, OSA.distance(blurred_left, blurred_right) - heard)
    vowels = max(0, OSA.distance(left, right) - heard - marked)
    return max(0.0, 1 - (heard + marked / 4 + vowels / 12) / max(len(bare_left), len(bare_right)))


@lru_cache(maxsize=50_000)
def _without_ending(said: str) -> str:
    return _LITHUANIAN.sub("", _FEMININE.sub("", said)) + ("i" if _ADJECTIVE.search(said) else "")


def frame(said: str) -> str:
    """Consonants, once each; a word without any keeps its vowels."""
    bones = _TWICE.sub(r"\1", said.translate(_FRAME_REST).translate(_FRAME))
    return bones or blur(said)


_VOWELLESS = re.compile("[\u0590-\u08ff]")
_BARE = 0.9
_READABLE = re.compile("[a-z\u00df-\u024f\u0259\u0400-\u052f]+")
# Azerbaijani and Turkish letters, which the press writes in many ways or plainly leaves bare: ə is a, and e.
_BARED = re.compile("[əğ]")


def _readable(word: str) -> set[str]:
    plain = fold(anyascii(word)).replace(" ", "")
    if not _READABLE.fullmatch(word):
        return {plain}
    return {word, plain} if _BARED.search(word) else {word}


def _said(reading: str) -> str:
    spoken = _GLIDE.sub("", _DIPHTHONG.sub("v", reading.replace("w", "v")))
    return _FINAL_F.sub("v", _TWICE.sub(r"\1", _SOFT_I.sub("", _TWICE.sub(r"\1", spoken))))

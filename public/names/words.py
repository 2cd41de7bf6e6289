"""A name taken apart into words, each knowing what part of a name it can be."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from public.names.folding import fold
from public.names.given import groups_of, initials_of
from public.names.sounds import Sounds, sounds_of

# Written as a word, but never a name of its own. The first group stands behind the father's name.
_CHILD_OF = "ogly oglu uly oğlu qizi qızı kizi kyzy gizi оглы углы улы кызы гызы".split()  # noqa: SIM905
_OTHERS = "al el ul bin ibn bint ben abu van von der den de del la las los da di do dos y e i і й u".split()  # noqa: SIM905
CHILD_OF, PARTICLES = frozenset(_CHILD_OF), frozenset(_CHILD_OF + _OTHERS)
_MARKS = re.compile("[\u0027\u2018\u2019\u02b9-\u02bf\u02ee`´]")
_WORDS = re.compile(r"[^\W_]+\.?")
_PATRONYMIC = re.compile("(?:viC|[^v]iC|[oaei]vna|iCna)$")
_LETTER_LANGUAGES = re.compile("[a-z\u0400-\u052f]")
# Capital letters do not tell ı from i, nor i from İ.
_TURKISH_I = {ord("ı"): "i", 0x307: None}
# Chinese writes the surname, nearly always of one sign, and the given name without a space.
_HAN = re.compile("^([\u3400-\u9fff])([\u3400-\u9fff]{1,3})$")
MOST_WORDS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """Compared by identity, which makes it a cheap key; words written alike are one object while they are remembered.

    `text` keeps the marks that tell sounds apart (š, ŭ), `plain` has neither case nor marks. `initials` are the sounds
    that one letter may stand for, of a given name those of all its forms.
    """

    text: str
    plain: str
    sounds: Sounds
    groups: frozenset[str]
    initials: frozenset[str]
    is_initial: bool = False
    is_father: bool = False

    @property
    def is_particle(self) -> bool:
        return self.text in PARTICLES

    @property
    def can_be_patronymic(self) -> bool:
        """By its ending, which Belarusian and Polish surnames can share, or by the word for “son of” behind it."""
        by_ending = len(self.plain) > 4 and any(_PATRONYMIC.search(said) for said in self.sounds.said)
        return self.is_father or by_ending


def words_of(name: str) -> tuple[Word, ...]:
    """The words of a name in their order, at most eight; hyphens part words, apostrophes and stresses do not count."""
    bare = unicodedata.normalize("NFC", _MARKS.sub("", name).casefold().translate(_TURKISH_I))
    parts = [part for found in _WORDS.findall(bare) for part in _surname_apart(found)][:MOST_WORDS]
    return tuple(_word(part, is_father=after in CHILD_OF) for part, after in pairwise([*parts, ""]))


def _surname_apart(part: str) -> Sequence[str]:
    found = _HAN.match(part)
    return found.groups() if found else (part,)


def joined(first: Word, second: Word) -> Word:
    """Two neighbours written as one word: Xiao Bo, Xiaobo."""
    return _word(first.text + second.text)


@lru_cache(maxsize=100_000)
def _word(part: str, *, is_father: bool = False) -> Word:
    text = part.removesuffix(".")
    sounds, groups = sounds_of(text), groups_of(text)
    is_short = len(text) == 1 or (part != text and len(text) <= 3)
    return Word(
        text=text,
        plain=fold(text) or text,
        sounds=sounds,
        groups=groups,
        initials=sounds.initials.union(*map(initials_of, groups)),
        is_initial=is_short and bool(_LETTER_LANGUAGES.match(text)),
        is_father=is_father,
    )

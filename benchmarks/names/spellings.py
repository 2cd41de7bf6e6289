"""The set of real spellings and of hard pairs, and its two halves."""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path

FOLDER = Path(__file__).parent
TUNING, HELD_OUT = "tuning", "held-out"
RECORDED_ALSO = ("ru", "en-press")
HALVES = (TUNING, HELD_OUT)


@dataclass(frozen=True, slots=True)
class Spelling:
    text: str
    usage: str


@dataclass(frozen=True, slots=True)
class Person:
    """The first spelling is the recorded one."""

    key: str
    gender: str
    spellings: tuple[Spelling, ...]

    @property
    def half(self) -> str:
        return half_of(self.key)

    @property
    def recorded(self) -> Spelling:
        return self.spellings[0]

    @property
    def others(self) -> tuple[Spelling, ...]:
        return self.spellings[1:]

    @property
    def record(self) -> tuple[Spelling, ...]:
        """What a well kept record holds: the recorded one, a Russian and an English one, as far as the set has them."""
        found = {usage: spelling for spelling in reversed(self.others) if (usage := spelling.usage) in RECORDED_ALSO}
        return (self.recorded, *found.values())

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        return combinations((spelling.text for spelling in self.spellings), 2)


@dataclass(frozen=True, slots=True)
class Negative:
    """Two names that a careful reader takes for different people."""

    left: str
    right: str
    why: str

    @property
    def half(self) -> str:
        return half_of(f"{self.left}|{self.right}")


def half_of(key: str) -> str:
    """Held out if the last byte of the SHA-256 is even: nobody chooses."""
    return TUNING if hashlib.sha256(key.encode()).digest()[-1] % 2 else HELD_OUT


@lru_cache(maxsize=1)
def people() -> tuple[Person, ...]:
    """In the order of the file."""
    found: dict[str, tuple[str, list[Spelling]]] = {}
    for row in _rows("spellings.csv"):
        found.setdefault(row["person"], (row["gender"], []))[1].append(Spelling(row["spelling"], row["usage"]))
    return tuple(Person(key, gender, tuple(spellings)) for key, (gender, spellings) in found.items())


@lru_cache(maxsize=1)
def negatives() -> tuple[Negative, ...]:
    return tuple(Negative(**row) for row in _rows("negatives.csv"))


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

"""How many names a second are read into sounds and keys, when nothing is remembered yet."""

import time
from dataclasses import dataclass

from benchmarks.names.population import names_of_many
from public.names import given, likeness, sounds, words
from public.names.keys import index_keys

NAMES = 50_000


@dataclass(frozen=True, slots=True)
class Speed:
    """Names a second."""

    reading: float
    keys: float


def measured(count: int = NAMES) -> Speed:
    """On distinct names; words come back in them, as they do in a real list."""
    names = _distinct(count)
    forget()
    start = time.perf_counter()
    for name in names:
        words.words_of(name)
    read = time.perf_counter()
    forget()
    again = time.perf_counter()
    for name in names:
        index_keys([name])
    return Speed(len(names) / (read - start), len(names) / (time.perf_counter() - again))


def forget() -> None:
    """Empty every cache of the module."""
    for module in (given, likeness, sounds, words):
        for member in vars(module).values():
            if hasattr(member, "cache_clear"):
                member.cache_clear()


def _distinct(count: int) -> list[str]:
    found: dict[str, None] = {}
    many = names_of_many(10 * count, seed=7)
    while len(found) < count and (spelled := next(many, None)):
        found.update(dict.fromkeys(text for text, _language in spelled))
    return list(found)[:count]

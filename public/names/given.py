"""Given names that are one name in several languages: Siarhei, Sergei, Serhii.

The groups stand in `given_names.csv`: a key, the gender, full forms, and short forms, which several names may share.
"""

import csv
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from public.names.sounds import sounds_of

SHORT = "~"
_SOFT = str.maketrans("AOUhg", "aouxx")


@lru_cache(maxsize=100_000)
def groups_of(word: str) -> frozenset[str]:
    """The groups that a word in lower case belongs to: `siarhei`; `siarhei~` where it is a short form."""
    by_sound = _groups()
    return frozenset().union(*(by_sound.get(_key(said), frozenset()) for said in sounds_of(word).said))


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    with Path(__file__).with_name("given_names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for column, mark in (("forms", ""), ("short_forms", SHORT)):
                for form in row[column].split():
                    for said in sounds_of(form.casefold().replace("'", "")).said:
                        found[_key(said)].add(row["group"] + mark)
    return {key: frozenset(groups) for key, groups in found.items()}


def _key(said: str) -> str:
    """Softness and the kind of h aside; vowels do not blur, or Daryia would be Dora."""
    return said.translate(_SOFT)

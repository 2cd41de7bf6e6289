"""Given names that are one name in several languages: Siarhei, Sergei, Serhii.

The groups stand in `given_names.csv`: a key, the gender, full forms, and short forms, which several names may share.
"""

import csv
import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from public.names.sounds import sounds_of

SHORT = "~"
# Stanislavas is Stanislav, Jurijus is Jurij.
_LITHUANIAN = re.compile("(?:[aiuy]s|ius)$")
_SOFT = str.maketrans("AOUhg", "aouxx")


@lru_cache(maxsize=100_000)
def groups_of(word: str) -> frozenset[str]:
    """The groups that a word in lower case belongs to: `siarhei`; `siarhei~` where it is a short form."""
    found = _groups_of_sounds(word)
    return found or _groups_of_sounds(_LITHUANIAN.sub("", word))


def _groups_of_sounds(word: str) -> frozenset[str]:
    by_sound = _groups()
    found = frozenset[str]().union(*(by_sound.get(_key(said), frozenset()) for said in sounds_of(word).said))
    genders = {_genders()[group] for group in found if not group.endswith(SHORT)}
    # Валерия in full is no Валера, who is a Валерий.
    return frozenset(group for group in found if not genders or _genders()[group.removesuffix(SHORT)] in genders)


@lru_cache(maxsize=1_000)
def initials_of(group: str) -> frozenset[str]:
    """The first sounds of all forms of a given name, in full."""
    forms = next(row["forms"] for row in _rows() if row["group"] == group.removesuffix(SHORT)).split()
    return frozenset[str]().union(*(sounds_of(form.casefold().replace("'", "")).initials for form in forms))


@lru_cache(maxsize=1)
def _rows() -> list[dict[str, str]]:
    with Path(__file__).with_name("given_names.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=1)
def _genders() -> dict[str, str]:
    return {row["group"]: row["gender"] for row in _rows()}


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in _rows():
        for column, mark in (("forms", ""), ("short_forms", SHORT)):
            for form in row[column].split():
                for said in sounds_of(form.casefold().replace("'", "")).said:
                    found[_key(said)].add(row["group"] + mark)
    return {key: frozenset(groups) for key, groups in found.items()}


def _key(said: str) -> str:
    """Softness and the kind of h aside; vowels do not blur, or Daryia would be Dora."""
    return said.translate(_SOFT)

"""How often a search finds the person whose name is typed in another spelling, and how long it takes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.names.searches import READ, Cost, Search
from benchmarks.names.spellings import Person, Spelling

Recorded = Callable[[Person], Sequence[Spelling]]


@dataclass(frozen=True, slots=True)
class Asked:
    """One query; `place` is where the person stands in the answer, from 1, or 0 if not among the first five."""

    person: Person
    spelling: Spelling
    place: int
    cost: Cost
    first: str


def ask(search: Search, persons: Iterable[Person], stored: Mapping[str, str], recorded: Recorded) -> list[Asked]:
    """Ask for every spelling but those that were recorded. `stored` gives each person's identifier."""
    return [
        _ask(search, person, spelling, stored[person.key])
        for person in persons
        for spelling in person.spellings
        if spelling not in recorded(person)
    ]


def _ask(search: Search, person: Person, spelling: Spelling, wanted: str) -> Asked:
    found, cost = search.timed(spelling.text)
    place = found.index(wanted) + 1 if wanted in found[:READ] else 0
    return Asked(person, spelling, place, cost, found[0] if found else "")


def recall(asked: Sequence[Asked], at: int) -> float:
    return sum(1 <= each.place <= at for each in asked) / len(asked)


def by_usage(asked: Iterable[Asked]) -> dict[str, list[Asked]]:
    """The most frequent usages first."""
    found: defaultdict[str, list[Asked]] = defaultdict(list)
    for each in asked:
        found[each.spelling.usage].append(each)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def by_half(asked: Iterable[Asked]) -> dict[str, list[Asked]]:
    found: defaultdict[str, list[Asked]] = defaultdict(list)
    for each in asked:
        found[each.person.half].append(each)
    return found

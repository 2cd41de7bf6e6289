"""How well the score tells spellings of one name from names of two people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from benchmarks.names.spellings import Person, negatives, people
from public.names.keys import index_keys
from public.names.scoring import score

# Beginnings serve who is still typing; nobody proposes duplicates by them.
_BEGINNING = "^"

Pair = tuple[str, str]


@dataclass(slots=True)
class Scored:
    """Pairs of names with their scores: same people, hand-written negatives, near collisions within the set."""

    same: list[tuple[float, Pair]] = field(default_factory=list)
    written: list[tuple[float, Pair]] = field(default_factory=list)
    collisions: list[tuple[float, Pair]] = field(default_factory=list)

    def recall(self, threshold: float) -> float:
        return _share(self.same, threshold)

    def precision(self, threshold: float) -> float:
        right, wrong = (_from(pairs, threshold) for pairs in (self.same, [*self.written, *self.collisions]))
        return len(right) / (len(right) + len(wrong)) if right or wrong else 1.0

    def alarms(self, threshold: float) -> tuple[int, int]:
        """Pairs of two people at or above the threshold: written ones, near collisions."""
        return len(_from(self.written, threshold)), len(_from(self.collisions, threshold))


def scored(half: str) -> Scored:
    """All pairs of one half of the set."""
    persons = [person for person in people() if person.half == half]
    return Scored(
        same=_scored(pair for person in persons for pair in person.pairs),
        written=_scored((pair.left, pair.right) for pair in negatives() if pair.half == half),
        collisions=_scored(near_collisions(persons)),
    )


def near_collisions(persons: Sequence[Person]) -> Iterator[Pair]:
    """Spellings of two people that share a key, so that they would be compared."""
    written = {frozenset((pair.left, pair.right)) for pair in negatives()}
    bearers: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for person in persons:
        for spelling in person.spellings:
            for key in index_keys([spelling.text]):
                if not key.startswith(_BEGINNING):
                    bearers[key].append((person.key, spelling.text))
    pairs = {
        (left, right)
        for sharing in bearers.values()
        for (one, left), (other, right) in combinations(sharing, 2)
        if one != other
    }
    yield from sorted(pair for pair in pairs if frozenset(pair) not in written)


def _scored(pairs: Iterable[Pair]) -> list[tuple[float, Pair]]:
    return [(score(*pair).value, pair) for pair in pairs]


def _from(pairs: Iterable[tuple[float, Pair]], threshold: float) -> list[Pair]:
    return [pair for value, pair in pairs if value >= threshold]


def _share(pairs: Sequence[tuple[float, Pair]], threshold: float) -> float:
    return len(_from(pairs, threshold)) / len(pairs)

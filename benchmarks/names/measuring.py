"""Fills a throwaway database and measures in it."""

from collections.abc import Iterator, Sequence

from benchmarks.names import failures, precision, recall, report, searches, speed
from benchmarks.names.population import names_of_many
from benchmarks.names.spellings import HALVES, TUNING, Person, Spelling, people
from benchmarks.names.storing import store


def measure(synthetic: int) -> Iterator[str]:
    """The lines of the result."""
    kept_well = _asked(synthetic, lambda person: person.record)
    asked = _asked(synthetic, _one)
    scored = {half: precision.scored(half) for half in HALVES}
    yield from report.lines(asked, kept_well, scored, speed.measured(), synthetic=synthetic)


def fail(synthetic: int) -> Iterator[str]:
    """What goes wrong in the tuning half, and only there."""
    stored = _filled(synthetic, _one)
    ours = searches.SEARCHES[0]
    tuning = [person for person in people() if person.half == TUNING]
    yield from failures.failing_queries(recall.ask(ours, tuning, stored, _one))
    yield from failures.wrong_pairs(precision.scored(TUNING))


def _one(person: Person) -> Sequence[Spelling]:
    return [person.recorded]


def _asked(synthetic: int, recorded: recall.Recorded) -> dict[str, list[recall.Asked]]:
    stored = _filled(synthetic, recorded)
    searches.prepare_baselines()
    return {search.name: recall.ask(search, people(), stored, recorded) for search in searches.SEARCHES}


def _filled(synthetic: int, recorded: recall.Recorded) -> dict[str, str]:
    """Identifiers of the people of the set, each recorded as told."""
    known = [[(spelling.text, spelling.usage) for spelling in recorded(person)] for person in people()]
    identifiers = store([*known, *names_of_many(synthetic)])
    return dict(zip((person.key for person in people()), identifiers, strict=False))

"""Fills a throwaway database and measures in it."""

from collections.abc import Iterator

from benchmarks.names import failures, precision, recall, report, searches, speed
from benchmarks.names.population import names_of_many
from benchmarks.names.spellings import HALVES, TUNING, people
from benchmarks.names.storing import store


def measure(synthetic: int) -> Iterator[str]:
    """The lines of the result."""
    stored = _filled(synthetic)
    searches.prepare_baselines()
    asked = {search.name: recall.ask(search, people(), stored) for search in searches.SEARCHES}
    scored = {half: precision.scored(half) for half in HALVES}
    yield from report.lines(asked, scored, speed.measured(), synthetic=synthetic)


def fail(synthetic: int) -> Iterator[str]:
    """What goes wrong in the tuning half, and only there."""
    stored = _filled(synthetic)
    ours = searches.SEARCHES[0]
    tuning = [person for person in people() if person.half == TUNING]
    yield from failures.failing_queries(recall.ask(ours, tuning, stored))
    yield from failures.wrong_pairs(precision.scored(TUNING))


def _filled(synthetic: int) -> dict[str, str]:
    """Identifiers of the people of the set, each recorded in its first spelling only."""
    recorded = [[(person.recorded.text, person.recorded.usage)] for person in people()]
    identifiers = store([*recorded, *names_of_many(synthetic)])
    return dict(zip((person.key for person in people()), identifiers, strict=False))

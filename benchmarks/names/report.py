"""The result as a text that is read on a terminal and in RESULT.md alike."""

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from benchmarks.names.precision import Scored
from benchmarks.names.recall import Asked, by_half, by_usage, recall
from benchmarks.names.searches import READ
from benchmarks.names.speed import Speed
from benchmarks.names.spellings import HALVES, TUNING, negatives, people
from public.names import thresholds
from public.names.thresholds import DUPLICATE

_SHOWN_USAGES = 12
# Every threshold that is in use, and what lies around the one for duplicates.
_MEASURED = sorted(
    {thresholds.SHOWN, thresholds.COMPARED, thresholds.ANSWER, thresholds.CERTAIN}
    | {round(DUPLICATE + step, 3) for step in (-0.06, -0.04, -0.02, 0.02, 0.04, 0.06)}
)


def lines(
    asked: Mapping[str, Sequence[Asked]],
    kept_well: Mapping[str, Sequence[Asked]],
    scored: Mapping[str, Scored],
    speed: Speed,
    *,
    synthetic: int,
) -> Iterator[str]:
    yield "# How names are found"
    yield ""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    queries = sum(len(person.others) for person in people())
    yield f"{datetime.now(UTC):%Y-%m-%d}, {machine}. The ASCII of the two baselines is AnyASCII's, not ICU's."
    yield f"{len(people())} people of the set among {synthetic:,} synthetic ones; {queries} queries where a person is"
    yield f"recorded in one spelling; {len(negatives())} written pairs of different people."
    yield ""
    yield f"Recall: the person stands first (@1) or among the first {READ} (@{READ}); asked are spellings not recorded."
    yield ""
    yield from _recall("each person recorded in an own, a Russian and an English spelling", kept_well)
    yield from _recall("each person recorded in one spelling", asked)
    yield from _usages(asked)
    yield from _times(asked)
    yield from _duplicates(scored)
    yield f"Names a second, from cold: {speed.reading:,.0f} read into sounds, {speed.keys:,.0f} with all their keys."


def _recall(how: str, asked: Mapping[str, Sequence[Asked]]) -> Iterator[str]:
    yield f"## Recall, {how}"
    yield ""
    yield from _heading("search", *(f"{half} @{at}" for half in HALVES for at in (1, READ)))
    for name, each in asked.items():
        halves = by_half(each)
        yield _row(name, *(_percent(recall(halves[half], at)) for half in HALVES for at in (1, READ)))
    yield ""


def _usages(asked: Mapping[str, Sequence[Asked]]) -> Iterator[str]:
    yield f"## Recall @1 / @{READ} by usage of the query, recorded in one spelling, both halves"
    yield ""
    yield from _heading("usage", "queries", *asked)
    grouped = {name: by_usage(each) for name, each in asked.items()}
    usages = list(next(iter(grouped.values())))
    for usage in usages[:_SHOWN_USAGES] + sorted(usages[_SHOWN_USAGES:]):
        of_usage = [groups[usage] for groups in grouped.values()]
        cells = (f"{_percent(recall(each, 1))} / {_percent(recall(each, READ))}" for each in of_usage)
        yield _row(usage, len(of_usage[0]), *cells)
    yield ""


def _times(asked: Mapping[str, Sequence[Asked]]) -> Iterator[str]:
    yield "## Time per query, milliseconds, recorded in one spelling"
    yield ""
    yield from _heading("search", "database p50", "p95", "Python p50", "p95", "SQL queries, most")
    for name, each in asked.items():
        database = sorted(one.cost.database for one in each)
        python = sorted(one.cost.python for one in each)
        times = (f"{1000 * _quantile(taken, share):.1f}" for taken in (database, python) for share in (0.5, 0.95))
        yield _row(name, *times, max(one.cost.queries for one in each))
    yield ""


def _duplicates(scored: Mapping[str, Scored]) -> Iterator[str]:
    yield f"## Two spellings taken for one person (threshold {DUPLICATE})"
    yield ""
    yield from _heading(
        "half", "threshold", "pairs of one person", "recall", "precision", "false: written", "false: near collisions"
    )
    for half in HALVES:
        yield _duplicates_row(half, scored[half], DUPLICATE)
    for threshold in _MEASURED:
        yield _duplicates_row(TUNING, scored[TUNING], threshold)
    yield ""


def _duplicates_row(half: str, scored: Scored, threshold: float) -> str:
    written, collisions = scored.alarms(threshold)
    return _row(
        half,
        threshold,
        len(scored.same),
        _percent(scored.recall(threshold)),
        _percent(scored.precision(threshold)),
        f"{written} of {len(scored.written)}",
        f"{collisions} of {len(scored.collisions)}",
    )


def _heading(*cells: str) -> Iterator[str]:
    yield _row(*cells)
    yield _row(*("---" for _cell in cells))


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

"""The chart of reported counts over time, with releases and sanctions marked under it, as plain SVG and as a table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from public.models import PublishedReleaseEvent, PublishedReportedCount, PublishedSanctionsEvent
from public.vocabulary.sanctions import Action

Dated = PublishedReportedCount | PublishedReleaseEvent | PublishedSanctionsEvent
RELIEF = frozenset({Action.EASED, Action.SUSPENDED, Action.LIFTED, Action.GENERAL_LICENCE})
STEP = 500
# Releases from this size on carry their number, and a line up to the series.
LARGE = 50
LABEL_WIDTH = 26
LANES = ("releases", "imposed", "relief")


@dataclass(frozen=True, slots=True)
class Frame:
    """A size to draw in: one for wide screens, one for telephones."""

    name: str
    width: int
    height: int
    years: int

    left: ClassVar[int] = 66
    right: ClassVar[int] = 16
    top: ClassVar[int] = 22
    lane: ClassVar[int] = 30

    @property
    def inner_right(self) -> int:
        return self.width - self.right

    @property
    def inner_left(self) -> int:
        return self.left - 8

    @property
    def floor(self) -> int:
        """Where the scale of the counts begins: the years and three lanes lie below."""
        return self.height - 30 - 3 * self.lane


WIDE = Frame("wide", width=760, height=380, years=1)
NARROW = Frame("narrow", width=360, height=340, years=2)


def population(
    counts: Iterable[PublishedReportedCount],
    releases: Iterable[PublishedReleaseEvent],
    sanctions: Iterable[PublishedSanctionsEvent],
) -> dict[str, object] | None:
    """Drawings for the template and the same as rows; None without at least two counts."""
    ordered = sorted(counts, key=lambda count: (count.on_latest, count.record_id))
    if len(ordered) < 2:
        return None
    first = date(ordered[0].on_latest.year, 1, 1)
    freed = [event for event in releases if event.on_earliest >= first]
    acts = [event for event in sanctions if event.on_earliest >= first]
    entries: list[tuple[str, Dated]] = [
        *(("count", row) for row in ordered),
        *(("release", row) for row in freed),
        *(("act", row) for row in acts),
    ]
    entries.sort(key=lambda entry: (entry[1].on_latest, entry[1].on_earliest), reverse=True)
    return {
        "drawings": [_drawing(frame, first, ordered, freed, acts) for frame in (WIDE, NARROW)],
        "rows": [{"kind": kind, "row": row} for kind, row in entries],
        "first": ordered[0],
        "highest": max(ordered, key=lambda count: count.number),
        "last": ordered[-1],
    }


def _drawing(
    frame: Frame,
    first: date,
    counts: Sequence[PublishedReportedCount],
    releases: Sequence[PublishedReleaseEvent],
    sanctions: Sequence[PublishedSanctionsEvent],
) -> dict[str, object]:
    everything: list[Dated] = [*counts, *releases, *sanctions]
    last = max(row.on_latest for row in everything)
    top = -(-max(count.number for count in counts) // STEP) * STEP or STEP
    x = _scale((first.toordinal(), last.toordinal()), (frame.left, frame.inner_right))
    y = _scale((0, top), (frame.floor, frame.top))
    points = [{"x": x(_middle(count)), "y": y(count.number), "row": count} for count in counts]
    large = [{"x": x(_middle(row)), "row": row} for row in releases if (row.claimed or 0) >= LARGE]
    years = range(first.year, last.year + 1, frame.years)
    return {
        "frame": frame,
        "line": " ".join(f"{point['x']},{point['y']}" for point in points),
        "points": points,
        "years": [{"x": x(date(year, 1, 1).toordinal()), "year": year} for year in years],
        "levels": [{"y": y(level), "number": level} for level in range(0, top + 1, STEP)],
        "lanes": {name: frame.floor + 46 + frame.lane * place for place, name in enumerate(LANES)},
        "releases": [
            {"x": x(_middle(row)), "r": round(2.5 + (row.claimed or 0) ** 0.5 * 0.7, 1), "row": row}
            for row in sorted(releases, key=lambda row: row.claimed or 0, reverse=True)
        ],
        "large": large,
        "labels": _apart(large),
        "imposed": [{"x": x(_middle(row)), "row": row} for row in sanctions if row.action not in RELIEF],
        "relief": [{"x": x(_middle(row)), "row": row} for row in sanctions if row.action in RELIEF],
    }


def _apart(marks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of the marks whose numbers do not run into each other; the larger release keeps its number."""
    kept: list[dict[str, Any]] = []
    for mark in sorted(marks, key=lambda mark: mark["row"].claimed, reverse=True):
        if all(abs(mark["x"] - other["x"]) >= LABEL_WIDTH for other in kept):
            kept.append(mark)
    return kept


def _middle(row: Dated) -> float:
    """A vague date is drawn in the middle of the days that it may mean."""
    return (row.on_earliest.toordinal() + row.on_latest.toordinal()) / 2


def _scale(source: tuple[float, float], target: tuple[float, float]) -> Callable[[float], float]:
    """A linear scale from numbers to places in the drawing."""
    factor = (target[1] - target[0]) / ((source[1] - source[0]) or 1)
    return lambda value: round(target[0] + (value - source[0]) * factor, 1)

"""The chart of reported counts over time, with releases and sanctions marked on it, as plain SVG."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from public.models import PublishedReleaseEvent, PublishedReportedCount, PublishedSanctionsEvent

WIDTH, HEIGHT = 760, 300
LEFT, RIGHT, TOP, BOTTOM = 48, 12, 16, 72
RELEASES_AT, SANCTIONS_AT = HEIGHT - 40, HEIGHT - 20


def population(
    counts: Sequence[PublishedReportedCount],
    releases: Sequence[PublishedReleaseEvent],
    sanctions: Sequence[PublishedSanctionsEvent],
) -> dict[str, Any] | None:
    """Coordinates for the template; None without at least two counts. Circles grow with the number freed."""
    if len(counts) < 2:
        return None
    ordered = sorted(counts, key=lambda count: count.on_latest)
    first = date(ordered[0].on_latest.year, 1, 1)
    days = [event.on_latest for event in (*releases, *sanctions)]  # type: ignore[attr-defined]
    last = max([ordered[-1].on_latest, *days])
    top = -(-max(count.number for count in ordered) // 500) * 500

    def x(day: date) -> float:
        share = (day - first).days / ((last - first).days or 1)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def y(number: int) -> float:
        return round(HEIGHT - BOTTOM - number / top * (HEIGHT - BOTTOM - TOP), 1)

    return {
        "width": WIDTH,
        "height": HEIGHT,
        "left": LEFT,
        "right": WIDTH - RIGHT,
        "releases_at": RELEASES_AT,
        "sanctions_at": SANCTIONS_AT,
        "line": " ".join(f"{x(count.on_latest)},{y(count.number)}" for count in ordered),
        "points": [{"x": x(count.on_latest), "y": y(count.number), "count": count} for count in ordered],
        "years": [{"x": x(date(year, 1, 1)), "year": year} for year in range(first.year, last.year + 1)],
        "levels": [{"y": y(level), "number": level} for level in range(0, top + 1, 500)],
        "releases": [
            {"x": x(event.on_earliest), "r": round(3 + (event.claimed or 0) ** 0.5 * 0.7, 1), "event": event}
            for event in releases
            if event.on_earliest >= first
        ],
        "sanctions": [{"x": x(event.on_earliest), "event": event} for event in sanctions if event.on_earliest >= first],
    }

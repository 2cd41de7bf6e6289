"""The chart: nothing to draw, vague dates, nothing held, and the same as rows."""

from datetime import date
from typing import Any

import pytest

from public.models import PublishedReleaseEvent, PublishedReportedCount, PublishedSanctionsEvent
from public.views.charts import NARROW, WIDE, population


def count(day: str, number: int, until: str = "") -> PublishedReportedCount:
    return PublishedReportedCount(record_id=day, number=number, **days(day, until))


def days(first: str, last: str = "") -> dict[str, Any]:
    return {"on_earliest": date.fromisoformat(first), "on_latest": date.fromisoformat(last or first)}


def test_one_count_is_no_series() -> None:
    assert population([], [], []) is None
    assert population([count("2020-01-01", 10)], [], []) is None


def test_a_series_of_nobody_can_be_drawn() -> None:
    drawn = population([count("2020-01-01", 0), count("2020-01-01", 0)], [], [])
    assert drawn
    assert {point["y"] for point in drawn["drawings"][0]["points"]} == {float(WIDE.floor)}


@pytest.mark.parametrize(("place", "frame"), [(0, WIDE), (1, NARROW)])
def test_marks_lie_within_the_frame_and_vague_dates_in_their_middle(place: int, frame: Any) -> None:
    event = PublishedReleaseEvent(record_id="e", label="freed", claimed=123, **days("2021-01-01", "2021-12-31"))
    acts = [
        PublishedSanctionsEvent(record_id=action, label=action, action=action, **days("2021-07-02"))
        for action in ("imposed", "general-licence")
    ]
    drawn = population([count("2020-01-01", 100), count("2022-01-01", 1200)], [event], acts)
    assert drawn
    drawing = drawn["drawings"][place]
    (freed,), (imposed,), (relief,) = drawing["releases"], drawing["imposed"], drawing["relief"]
    assert freed["x"] == imposed["x"] == relief["x"]
    assert drawing["large"][0]["x"] == freed["x"]
    assert all(frame.left <= point["x"] <= frame.inner_right for point in drawing["points"])
    assert all(frame.top <= point["y"] <= frame.floor for point in drawing["points"])


def test_the_rows_tell_everything_that_is_drawn_newest_first() -> None:
    event = PublishedReleaseEvent(record_id="e", label="freed", claimed=None, **days("2021-02-01"))
    drawn = population([count("2020-01-01", 1), count("2022-01-01", 2)], [event], [])
    assert drawn
    assert [entry["kind"] for entry in drawn["rows"]] == ["count", "release", "count"]
    assert (drawn["first"].number, drawn["highest"].number, drawn["last"].number) == (1, 2, 2)


def test_events_before_the_first_year_of_counts_are_left_out() -> None:
    early = PublishedReleaseEvent(record_id="e", label="freed", claimed=9, **days("2015-08-22"))
    drawn = population([count("2020-01-01", 1), count("2022-01-01", 2)], [early], [])
    assert drawn
    assert drawn["drawings"][0]["releases"] == []

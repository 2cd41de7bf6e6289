"""How a status and days in custody follow from episodes with vague dates."""

from datetime import date

import pytest

from public.vocabulary import dates
from public.vocabulary.custody import Episode, Outcome, Span, Status, spans, status

PUBLISHED = date(2026, 1, 1)


def episode(started: str = "", ended: str = "", outcome: Outcome = Outcome.ONGOING, **facts: object) -> Episode:
    start, end = (dates.parse(text) if text else None for text in (started, ended))
    return Episode(started=start, ended=end, outcome=outcome, **facts)  # type: ignore[arg-type]


def held(day: str, *episodes: Episode) -> tuple[bool, bool]:
    certain, possible = spans(episodes, known_by=PUBLISHED)
    on = date.fromisoformat(day)
    return any(span.covers(on) for span in certain), any(span.covers(on) for span in possible)


def test_held_on_the_day_of_arrest_and_not_on_the_day_of_release() -> None:
    freed = episode("2020-09-07", "2025-12-13", Outcome.RELEASED)
    assert [held(day, freed) for day in ("2020-09-06", "2020-09-07", "2025-12-12", "2025-12-13")] == [
        (False, False),
        (True, True),
        (True, True),
        (False, False),
    ]


def test_a_vague_arrest_is_possible_before_it_is_certain() -> None:
    vague = episode("2020-09")
    assert held("2020-09-15", vague) == (False, True)
    assert held("2020-09-30", vague) == (True, True)


def test_a_vague_release_is_certain_before_it_is_over() -> None:
    vague = episode("2020-09-07", "2022", Outcome.RELEASED)
    assert held("2021-12-31", vague) == (True, True)
    assert held("2022-06-01", vague) == (False, True)
    assert held("2023-01-01", vague) == (False, False)


def test_a_release_of_unknown_date_happened_before_it_was_published() -> None:
    freed = episode("2020-09-07", "", Outcome.RELEASED)
    assert held("2025-12-31", freed) == (False, True)
    assert held("2026-01-01", freed) == (False, False)


def test_a_lost_trace_is_certain_up_to_the_last_evidence_only() -> None:
    lost = episode("2020-09-07", "", Outcome.UNKNOWN, evidence=(dates.parse("2021-09-06"),))
    assert held("2021-09-06", lost) == (True, True)
    assert held("2021-09-07", lost) == (False, True)
    assert held("2040-01-01", lost) == (False, True)


def test_a_detention_without_a_date_counts_from_its_first_evidence() -> None:
    undated = episode("", "2025-09-11", Outcome.RELEASED, evidence=(dates.parse("2021-05-25"),))
    assert held("2021-05-24", undated) == (False, False)
    assert held("2021-05-25", undated) == (True, True)


def test_a_detention_of_which_nothing_is_dated_covers_no_day() -> None:
    assert spans([episode("", "", Outcome.RELEASED)], known_by=PUBLISHED) == ([], [])


def test_a_span_without_an_end_goes_on() -> None:
    assert Span(date(2020, 1, 1), None).covers(date(9999, 12, 31))


@pytest.mark.parametrize(
    ("episodes", "expected"),
    [
        ([], Status.UNKNOWN),
        ([episode("2020-09-07")], Status.HELD),
        ([episode("2020-09-07", restricted_from=dates.parse("2021"))], Status.RESTRICTED),
        ([episode("2020-09-07", "2021-01-01", Outcome.RELEASED)], Status.RELEASED),
        ([episode("2020-09-07", "2021-01-01", Outcome.RELEASED), episode("2022-01-01")], Status.HELD),
        ([episode("2020-09-07", "2021-05-21", Outcome.DIED)], Status.DIED),
        ([episode("2020-09-07", "", Outcome.UNKNOWN)], Status.UNKNOWN),
    ],
)
def test_the_latest_episode_decides_the_status(episodes: list[Episode], expected: Status) -> None:
    assert status(episodes)[0] == expected

"""One episode of custody by itself."""

from datetime import date

import pytest

from public.vocabulary.custody import Outcome, SentenceTexts, Span, read_episode


def test_a_span_without_an_end_goes_on() -> None:
    assert Span(date(2020, 1, 1), None).covers(date(9999, 12, 31))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Span(date(2020, 1, 1), date(2020, 2, 1)), Span(date(2020, 1, 31), None), True),
        (Span(date(2020, 1, 1), date(2020, 2, 1)), Span(date(2020, 2, 1), None), False),
        (Span(date(2020, 1, 1), None), Span(date(2024, 1, 1), None), True),
    ],
)
def test_spans_overlap_where_they_share_a_day(one: Span, other: Span, expected: bool) -> None:
    assert one.overlaps(other) == other.overlaps(one) == expected


@pytest.mark.parametrize(
    ("detained", "ended", "expected"),
    [("2020-09-07", "2025-12-13", 1923), ("2020-09", "2025-12-13", None), ("2020-09-07", "", None), ("", "", None)],
)
def test_days_are_counted_where_both_are_exact(detained: str, ended: str, expected: int | None) -> None:
    outcome = Outcome.RELEASED if ended else Outcome.ONGOING
    assert read_episode(detained=detained, ended=ended, outcome=outcome).days_held == expected


@pytest.mark.parametrize(
    ("sentence", "is_shown"),
    [
        (SentenceTexts("imprisonment", "2021-09-06", in_absentia=False), True),
        (SentenceTexts("imprisonment", "2021-09-06", in_absentia=True), False),
        (SentenceTexts("fine", "2021-09-06", in_absentia=False), False),
        (SentenceTexts("life", None, in_absentia=False), False),
    ],
)
def test_a_custodial_sentence_shows_the_person_in_custody(sentence: SentenceTexts, is_shown: bool) -> None:
    known = read_episode(detained=None, ended=None, outcome="ongoing", sentences=[sentence])
    assert bool(known.shown) == is_shown

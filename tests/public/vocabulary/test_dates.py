"""Partial dates: what is read, what is refused, and why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from public.vocabulary import dates


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2020-09-07", date(2020, 9, 7), date(2020, 9, 7)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-09~", date(2020, 9, 1), date(2020, 9, 30)),
        ("2020?", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-09/2020-10", date(2020, 9, 1), date(2020, 10, 31)),
    ],
)
def test_a_date_is_as_precise_as_its_text(text: str, earliest: date, latest: date) -> None:
    parsed = dates.parse(text)
    assert (parsed.text, parsed.earliest, parsed.latest) == (text, earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["", "2020-02-30", "2020-13", "7.9.2020", "2021/2020", "202X", "2020-09-07/..", "yesterday", "0000", "２０２０"],
)
def test_an_impossible_date_is_refused_with_advice(text: str) -> None:
    with pytest.raises(dates.DateError, match=r"Write|Check"):
        dates.parse(text)


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_of_the_calendar_is_read_back(day: date) -> None:
    parsed = dates.parse(day.isoformat())
    assert parsed.earliest == parsed.latest == day


@given(st.text(max_size=25))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert dates.parse(text).earliest <= dates.parse(text).latest
    except dates.DateError as error:
        assert text in str(error)  # noqa: PT017

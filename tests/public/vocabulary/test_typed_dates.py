"""Dates as people type them: what is read, what is refused, and that no day is invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from public.vocabulary import dates
from public.vocabulary.typed_dates import read

_DAYS = st.dates(min_value=date(1000, 1, 1))
_MONTHS = [
    named.split()
    for named in (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "January February March April May June July August September October November December",
    )
]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("7.9.2020", "2020-09-07"),
        ("07/09/2020", "2020-09-07"),
        ("7-Sep-2020", "2020-09-07"),
        ("Sept 2020", "2020-09"),
        ("sep.2020", "2020-09"),
        ("7 Sep 2020", "2020-09-07"),
        ("7th September 2020", "2020-09-07"),
        ("September 7, 2020", "2020-09-07"),
        ("2020 September 7", "2020-09-07"),
        ("7 сентября 2020 г.", "2020-09-07"),
        ("сентябрь 2020 года", "2020-09"),
        ("7 верасня 2020", "2020-09-07"),
        ("7 вересня 2020", "2020-09-07"),
        ("09.2020", "2020-09"),
        ("2020.9.7", "2020-09-07"),
        ("2020", "2020"),
        ("2020?", "2020?"),
        ("7 Sep 2020 (?)", "2020-09-07?"),
        ("~2020", "2020~"),
        ("ca. 2020", "2020~"),
        ("около 2020", "2020~"),
        ("about Sept 2020?", "2020-09%"),
        ("2020-09 – 2020-10", "2020-09/2020-10"),
        ("2020/2021", "2020/2021"),
        ("7.9.2020-9.9.2020", "2020-09-07/2020-09-09"),
        ("between Sept 2020 and ca. Oct 2020", "2020-09/2020-10~"),
        ("с 7 сентября 2020 по 9 октября 2020", "2020-09-07/2020-10-09"),
        ("  ", ""),
    ],
)
def test_a_date_is_read_as_it_was_meant(typed: str, text: str) -> None:
    assert read(typed) == text


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("30.2.2020", "no day of the calendar"),
        ("9/13/2020", "the day comes first"),
        ("7.9.20", "four digits"),
        ("Sept 20", "four digits"),
        ("2020/09", "Write 2020-09 for the month"),
        ("2020-10 – 2020-09", "Write the earlier date first"),
        ("spring 2020", "Write 7.9.2020"),
        ("Marchenko 2020", "Write 7.9.2020"),
        ("before 2020", "Write 7.9.2020"),
        ("7–9 Sept 2020", "Write 7.9.2020"),
        ("yesterday", "Write 7.9.2020"),
        ("２０２０", "Write 7.9.2020"),
    ],
)
def test_what_is_ambiguous_or_impossible_is_refused_with_advice(typed: str, advice: str) -> None:
    with pytest.raises(dates.DateError, match=advice) as refusal:
        read(typed)
    assert typed in str(refusal.value) or "–" in typed


@given(_DAYS)
def test_every_way_to_write_a_day_means_that_day(day: date) -> None:
    year = f"{day.year:04}"
    for months in _MONTHS:
        assert read(f"{day.day} {months[day.month - 1]} {year}") == day.isoformat()
    for sign in "./-":
        assert read(f"{day.day}{sign}{day.month}{sign}{year}") == day.isoformat()
    assert read(day.isoformat()) == day.isoformat()


@given(_DAYS)
def test_a_month_stays_a_month_and_a_year_a_year(day: date) -> None:
    year = f"{day.year:04}"
    for months in _MONTHS:
        assert read(f"{months[day.month - 1]} {year}") == day.isoformat()[:7]
    assert read(year) == year


@given(_DAYS, _DAYS, st.sampled_from(["", "~", "?", "%"]))
def test_an_interval_is_read_as_its_two_ends(one: date, other: date, sign: str) -> None:
    first, last = sorted([one, other])
    for between in (" – ", "—", " - ", "/", " to ", " по "):
        assert read(f"{first}{sign}{between}{last}{sign}") == f"{first}{sign}/{last}{sign}"


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read(typed)
    except dates.DateError:
        return
    assert found == "" or read(found) == found == dates.parse(found).text

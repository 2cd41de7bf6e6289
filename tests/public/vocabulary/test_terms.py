"""Terms of imprisonment."""

from datetime import date

import pytest

from public.vocabulary import terms


@pytest.mark.parametrize(
    ("text", "months", "end"),
    [
        ("P11Y", 132, date(2031, 9, 6)),
        ("P2Y6M", 30, date(2023, 3, 6)),
        ("P15D", 0, date(2020, 9, 21)),
        ("P2W", 0, date(2020, 9, 20)),
    ],
)
def test_a_term_ends_on_its_last_day(text: str, months: int, end: date) -> None:
    term = terms.parse(text)
    assert term.in_months == months
    assert term.end(date(2020, 9, 7)) == end


def test_credited_days_shorten_a_term() -> None:
    assert terms.parse("P1Y").end(date(2021, 1, 1), credited_days=31) == date(2021, 11, 30)


@pytest.mark.parametrize("text", ["", "P", "11 years", "P1H", "PT5M", "P-1Y", "P1.5Y"])
def test_what_is_no_term_is_refused_with_advice(text: str) -> None:
    with pytest.raises(terms.TermError, match="P11Y"):
        terms.parse(text)

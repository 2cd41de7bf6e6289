"""Terms as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from public.vocabulary import terms
from public.vocabulary.typed_terms import read


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("11 years", "P11Y"),
        ("2 y 6 m", "P2Y6M"),
        ("2y6m", "P2Y6M"),
        ("2 года 6 месяцев", "P2Y6M"),
        ("1 год и 6 месяцев", "P1Y6M"),
        ("2 гады 6 месяцаў", "P2Y6M"),
        ("5 л. 6 мес.", "P5Y6M"),
        ("3.5 years", "P3Y6M"),
        ("3,5 года", "P3Y6M"),
        ("15 суток", "P15D"),
        ("2 weeks", "P2W"),
        ("P11Y", "P11Y"),
        ("p2y6m", "P2Y6M"),
        ("", ""),
    ],
)
def test_a_term_is_read_as_it_was_meant(typed: str, term: str) -> None:
    assert read(typed) == term


@pytest.mark.parametrize(
    "typed", ["11", "two years", "2 years 3 years", "2.5 months", "3.5 years 1 month", "life", "P", "1 yearly"]
)
def test_what_is_no_term_is_refused_with_advice(typed: str) -> None:
    with pytest.raises(terms.TermError, match="Write"):
        read(typed)


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read(typed)
    except terms.TermError:
        return
    assert found == "" or terms.parse(found)

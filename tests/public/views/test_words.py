"""Values in words."""

import pytest

from public.templatetags import words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2020-09-07", "7 September 2020"),
        ("2020-09", "September 2020"),
        ("2020", "2020"),
        ("2020-09~", "about September 2020"),
        ("2020?", "2020 (uncertain)"),
        ("2020%", "about 2020 (uncertain)"),
        ("2020-09/2020-10", "between September 2020 and October 2020"),
        (None, "date not known"),
    ],
)
def test_a_partial_date_in_words(text: str | None, said: str) -> None:
    assert words.when(text) == said


@pytest.mark.parametrize(
    ("term", "said"), [("P11Y", "11 years"), ("P1Y6M", "1 year 6 months"), ("P15D", "15 days"), (None, "")]
)
def test_a_term_in_words(term: str | None, said: str) -> None:
    assert words.duration(term) == said


def test_a_place_in_a_document_in_words() -> None:
    assert words.place("detentions.0.release") == "detention 1, release"
    assert words.place("external_ids") == "external ids"


@pytest.mark.parametrize(
    ("address", "linked"), [("https://a.org", True), ("javascript:alert(1)", False), (None, False)]
)
def test_only_web_addresses_become_links(address: str | None, linked: bool) -> None:
    assert words.is_web(address) is linked


def test_a_text_falls_back_to_english_and_then_to_any_language() -> None:
    assert words.translated({"be": "па-беларуску", "en": "in English"}) == "in English"
    assert words.translated({"be": "па-беларуску"}) == "па-беларуску"
    assert words.translated({}) == ""


def test_every_status_has_a_sign_of_its_own() -> None:
    signs = [words.mark(status) for status in words.VOCABULARIES["status"].values]
    assert len(set(signs)) == len(signs)

"""Values in words."""

from datetime import date

import pytest
from django.template import Context

from public.templatetags import addresses, evidence, words
from public.vocabulary.custody import Status


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
    assert evidence.place("detentions.0.release") == "detention 1, release"
    assert evidence.place("term_rule") == "term rule"


@pytest.mark.parametrize(
    ("address", "linked"), [("https://a.org", True), ("javascript:alert(1)", False), (None, False)]
)
def test_only_web_addresses_become_links(address: str | None, linked: bool) -> None:
    assert addresses.is_web(address) is linked


def test_a_text_falls_back_to_english_and_then_to_any_language() -> None:
    assert words.translated({"be": "па-беларуску", "en": "in English"}) == "in English"
    assert words.translated({"be": "па-беларуску"}) == "па-беларуску"
    assert words.translated({}) == ""


def test_every_status_has_a_sign_of_its_own() -> None:
    signs = [words.mark(status) for status in Status.values]
    assert len(set(signs)) == len(signs)


@pytest.mark.parametrize(
    ("earliest", "latest", "said"),
    [
        ("2026-02-19", "2026-02-19", "19 February 2026"),
        ("2026-02-01", "2026-02-28", "February 2026"),
        ("2025-12-01", "2025-12-31", "December 2025"),
        ("2026-01-01", "2026-12-31", "2026"),
        ("2026-02-03", "2026-03-01", "between 3 February 2026 and 1 March 2026"),
        ("2025-01-01", "2026-12-31", "between 1 January 2025 and 31 December 2026"),
    ],
)
def test_bounds_in_words_invent_no_day(earliest: str, latest: str, said: str) -> None:
    assert words.within(date.fromisoformat(earliest), date.fromisoformat(latest)) == said


def test_dates_and_terms_within_a_text_are_spelled_out() -> None:
    told = words.in_words("P2Y6M from the arrest on 2020-09-07, day for day")
    assert told == "2 years 6 months from the arrest on 7 September 2020, day for day"
    assert words.in_words("PY and 2020-9-7 stay") == "PY and 2020-9-7 stay"


def test_numbers_are_grouped() -> None:
    assert words.number(1140) == "1,140"


def test_a_word_that_no_vocabulary_knows_stays_as_it_is() -> None:
    assert words.word("expulsion", "Condition") == "expulsion"
    assert words.word("a pledge", "Condition") == "a pledge"
    assert words.word(None, "Condition") == ""


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://example.org/", "example.org"),
        ("https://example.org/" + "long/" * 20 + "end.html", "example.org … end.html"),
        ("https://be.wikipedia.org/wiki/%D0%9C%D1%96%D0%BD%D1%81%D0%BA", "be.wikipedia.org/wiki/Мінск"),
    ],
)
def test_an_address_as_people_read_it(address: str, said: str) -> None:
    assert addresses.bare(address) == said


def test_the_address_of_an_article_goes_by_its_number() -> None:
    reference = {"id": "BY-CC-361-1", "article": "361-1", "title": {"en": "an article"}}
    assert addresses.record_url(Context(), reference, "legal-provision") == "/articles/BY-CC-361-1/cc-361-1/"


@pytest.mark.parametrize(
    ("since", "said"),
    [("2020-09-07", "held, 7 September 2020"), ("2020-09", "held, September 2020"), (None, "held")],
)
def test_a_status_in_short(since: str | None, said: str) -> None:
    assert words.status_in_short({"value": "held", "since": since}) == said


def test_a_number_with_what_it_counts() -> None:
    assert words.how_many({"number": 1135, "counted": "held"}) == "1,135 held"


def test_sizes_of_a_photo_for_a_browser_to_choose() -> None:
    sizes = [{"url": "/a.jpg", "width": 160}, {"url": "/b.jpg", "width": 320}]
    assert addresses.srcset(sizes) == "/a.jpg 160w, /b.jpg 320w"

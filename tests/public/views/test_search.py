"""The search page: people first, then the rest by kind; the field at the top of every page; why somebody was found."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from public.names.reasons import Reason
from public.names.searching import Match
from public.templatetags.matches import reason
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition, published

pytestmark = pytest.mark.django_db

SPELLINGS = [("Maryia Kalesnikava", "en"), ("Марыя Калеснікава", "be"), ("Somebody Else", "und")]


def read(reader: Client, address: str, *, status: int = 200) -> BeautifulSoup:
    answer = reader.get(address)
    assert answer.status_code == status, answer.content
    return BeautifulSoup(answer.content, "html.parser")


def words(page: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(found.text.split()) for found in page.select(selector)]


@pytest.fixture
def record() -> None:
    names = [{"text": text, "language": language, "script": "Latn", "kind": "alias"} for text, language in SPELLINGS]
    edition(
        content(Kind.DETAINEE, name=SPELLINGS[0][0], names=names),
        content(Kind.DETAINEE, name="Another Person"),
        content(Kind.DEAL, title="Kalesnikava for potash"),
        content(Kind.FACILITY, name="Potash works"),
    )


def test_people_come_first_then_other_records_by_kind(record: None, reader: Client) -> None:
    page = read(reader, "/search/?q=Kalesnikava")
    assert words(page, "h2") == ["People", "Deals"]
    assert words(page, ".people tbody a") == ["Maryia Kalesnikava"]
    assert page.select("a[href='/detainees/?q=Kalesnikava']")
    page = read(reader, "/search/?q=potash")
    assert words(page, "h2") == ["Deals", "Places of detention"]
    assert not page.select("a[href^='/detainees/?q=']")


def test_the_words_stay_in_the_field_and_lead_to_all_people(record: None, reader: Client) -> None:
    page = read(reader, "/search/?q=Мар%20%26%20Kalesnikava")
    assert page.select_one(".masthead input[name=q]")["value"] == "Мар & Kalesnikava"  # type: ignore[index]
    more = page.select_one("a[href^='/detainees/?q=']")
    assert more is None or read(reader, str(more["href"]))


def test_without_words_it_says_what_to_write(reader: Client) -> None:
    for address in ("/search/", "/search/?q=", "/search/?q=%20"):
        assert "Write a name in any spelling" in read(reader, address).text


def test_nothing_found_says_so_without_repeating_the_words(record: None, reader: Client) -> None:
    page = read(reader, "/search/?q=zzzz")
    assert "answers to these words" in page.text
    assert "zzzz" not in page.text


@pytest.mark.parametrize("query", ["q=a&q=b", "q=%00", "q=" + "x" * 201, "nonsense=1", "as_of=1&q=a"])
def test_what_cannot_be_read_is_refused(query: str, reader: Client) -> None:
    read(reader, f"/search/?{query}", status=400)


def test_the_page_takes_four_queries(record: None, reader: Client, django_assert_num_queries: Any) -> None:
    for _ in range(2):
        with django_assert_num_queries(4):
            read(reader, "/search/?q=kalesnikava")
        edition(*(content(Kind.DETAINEE, name=f"Kalesnikava {n}") for n in "ABC"))


@pytest.mark.parametrize("address", ["/", "/detainees/", "/search/", "/changes/", "/api/v1/docs/"])
def test_every_page_has_the_field_at_its_top_and_one_deferred_script(address: str, reader: Client) -> None:
    page = read(reader, address)
    assert len(page.select(".masthead form[role=search][action='/search/'] input[name=q]")) == 1
    (script,) = page.select("script")
    assert script.has_attr("defer")
    assert not script.text.strip()


def test_a_page_that_is_missing_can_be_searched_from(reader: Client) -> None:
    assert read(reader, "/nowhere/", status=404).select(".masthead form[action='/search/']")


def test_the_list_of_people_is_ordered_by_likeness_once_a_name_is_looked_for(record: None, reader: Client) -> None:
    plain, searched = read(reader, "/detainees/"), read(reader, "/detainees/?q=person")
    assert words(plain, "#ordering option")[0] == "newest arrest first"
    assert words(searched, "#ordering option")[:2] == ["best match first", "newest arrest first"]
    for page in (plain, searched):
        assert page.select_one("#ordering option")["value"] == ""  # type: ignore[index]


@pytest.mark.parametrize("query", ["q=&ordering=", "q=person&ordering=relevance", "q=person&ordering=-detained"])
def test_every_order_that_the_form_offers_can_be_read(query: str, record: None, reader: Client) -> None:
    page = read(reader, f"/detainees/?{query}")
    chosen = words(page, "#ordering option[selected]")
    usual = {
        "q=person&ordering=-detained": ["newest arrest first"],
        "q=person&ordering=relevance": ["best match first"],
    }
    assert chosen in (usual.get(query), ["newest arrest first"])


def test_the_likest_name_comes_first_whatever_was_arrested_last(reader: Client) -> None:
    edition(content(Kind.DETAINEE, name="Sviatlana Ivanova"), content(Kind.DETAINEE, name="Sviatlana Ivanouskaya"))
    assert words(read(reader, "/detainees/?q=Ivanova"), ".people tbody a")[0] == "Sviatlana Ivanova"


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("Maryia Kalesnikava", []),
        ("kalesnikava", []),
        ("Калеснікава", ["spelling “Марыя Калеснікава” (Belarusian)"]),
        ("Somebody Else", ["spelling “Somebody Else”"]),
    ],
)
def test_a_result_says_why_it_is_one(asked: str, why: list[str], record: None, reader: Client) -> None:
    for address in ("/detainees/", "/search/"):
        assert words(read(reader, f"{address}?q={asked}"), ".why") == why


def test_a_spelling_is_told_in_its_language(record: None, reader: Client) -> None:
    (spelling,) = read(reader, "/detainees/?q=Калеснікава").select(".why bdi")
    assert (spelling["lang"], spelling.text) == ("be", "Марыя Калеснікава")


def test_every_reason_has_words_and_only_the_plain_ones_have_none() -> None:
    said = {why: reason(Match(1.0, "-", "", why)) for why in Reason}
    assert {why for why, told in said.items() if not told} == {Reason.SAME, Reason.MARKS}
    assert said[Reason.TYPING] == "a typing error"


def test_only_a_search_says_why(record: None, reader: Client) -> None:
    assert not read(reader, "/detainees/").select(".why")


def test_suggestions_of_an_old_list_are_those_of_its_edition(record: None, reader: Client) -> None:
    published(Kind.FACILITY)
    field = read(reader, "/detainees/?as_of=1").select_one("#q")
    assert field
    assert (field["data-suggest"], field["data-as-of"]) == ("detainee", "1")
    assert not read(reader, "/detainees/").select("[data-as-of]")

"""Lists: filters live in the address, faults are said at their field, an old edition stays the one that is read."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag
from django.template.loader import render_to_string
from django.test import Client

from public.catalog import NOUNS
from public.queries import editions
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition, published

pytestmark = pytest.mark.django_db


def read(reader: Client, address: str, *, status: int = 200) -> BeautifulSoup:
    answer = reader.get(address)
    assert answer.status_code == status, answer.content
    return BeautifulSoup(answer.content, "html.parser")


def the(page: BeautifulSoup, selector: str) -> Tag:
    (found,) = page.select(selector)
    return found


@pytest.mark.parametrize(("name", "value"), [("held_on", "soon"), ("status", "vanished"), ("country", "Belarus")])
def test_a_fault_stands_at_its_field_with_what_was_written(name: str, value: str, reader: Client) -> None:
    page = read(reader, f"/detainees/?{name}={value}", status=400)
    field = the(page, f"#{name}")
    assert field["aria-invalid"] == "true"
    assert the(page, f"#{field['aria-describedby']}").text.strip()
    assert the(page, f"[role=alert] a[href='#{name}']")
    kept = field["value"] if field.name == "input" else the(page, f"#{name} option[selected]")["value"]
    assert kept == value
    assert not page.select(".people")


def test_a_filter_that_is_given_twice_is_refused_at_its_field(reader: Client) -> None:
    page = read(reader, "/detainees/?q=a&q=b", status=400)
    assert the(page, "#q")["aria-invalid"] == "true"


def test_a_parameter_without_a_field_is_said_above_and_not_kept(reader: Client) -> None:
    page = read(reader, "/detainees/?nonsense=1", status=400)
    assert "nonsense" in the(page, "[role=alert]").text
    assert not page.select("[name=nonsense]")


def test_every_filter_goes_along_to_the_next_page_and_to_the_api(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=f"Person {n:02}", prominent=True) for n in range(30)))
    page = read(reader, "/detainees/?status=held&prominent=true&ordering=name&gender=")
    query = parse_qs(urlsplit(str(the(page, "a[rel=next]")["href"])).query)
    assert {name: query[name] for name in query if name != "cursor"} == {
        "status": ["held"],
        "prominent": ["true"],
        "ordering": ["name"],
    }
    assert page.select("a[href='/api/v1/detainees/?status=held&ordering=name&prominent=true']")
    assert the(page, "input[type=hidden][name=prominent]")["value"] == "true"


@pytest.mark.parametrize("query", ["status=held,released", "status=held&status=released"])
def test_several_values_stay_visible_in_the_field(query: str, reader: Client) -> None:
    page = read(reader, f"/detainees/?{query}")
    assert the(page, "#status option[selected]").text == "held, released"


def test_an_old_edition_is_left_only_through_its_banner(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Some Body")
    published(Kind.FACILITY)
    page = read(reader, "/detainees/?as_of=1&status=held")
    assert the(page, ".people tbody a")["href"] == f"/detainees/{person}/some-body/?as_of=1"
    assert the(page, ".as-of a")["href"] == "/detainees/?status=held"
    assert the(page, ".filters input[type=hidden][name=as_of]")["value"] == "1"
    assert the(page, ".masthead input[type=hidden][name=as_of]")["value"] == "1"
    profile = read(reader, f"/detainees/{person}/some-body/?as_of=1")
    assert the(profile, ".as-of a")["href"] == f"/detainees/{person}/some-body/"
    assert not read(reader, "/detainees/?as_of=2").select(".as-of")


def test_a_list_of_an_old_edition_takes_five_queries(reader: Client, django_assert_num_queries: Any) -> None:
    """The newest edition, the one asked for, the choices, the count, the page."""
    published(Kind.DETAINEE)
    published(Kind.FACILITY)
    with django_assert_num_queries(5):
        reader.get("/detainees/?as_of=1&status=held")


def test_a_search_takes_one_query_more(reader: Client, django_assert_num_queries: Any) -> None:
    """PostgreSQL proposes whose names are near; how near they are is compared outside it, before the count."""
    for names in (["Person Example"], ["Person Example", "Somebody Example", "Example Person"]):
        edition(*(content(Kind.DETAINEE, name=name) for name in names))
        published(Kind.FACILITY)
        with django_assert_num_queries(6):
            reader.get("/detainees/?as_of=1&status=held&q=example")


def test_the_choices_are_those_of_the_edition_that_is_read(reader: Client) -> None:
    published(Kind.DETAINEE)
    published(Kind.FACILITY, name="Later Colony")
    assert "Later Colony" not in the(read(reader, "/detainees/?as_of=1"), "#facility").text
    assert "Later Colony" in the(read(reader, "/detainees/"), "#facility").text


def test_articles_are_offered_by_number(reader: Client) -> None:
    for article in ("361-1", "361", "130", "1015"):
        published(Kind.LEGAL_PROVISION, f"BY-CC-{article}", article=article)
    offered = [option.text for option in the(read(reader, "/detainees/"), "#article").select("option")]
    assert offered == ["any", "CC 130", "CC 361", "CC 361-1", "CC 1015"]


def test_the_section_is_marked_in_the_navigation(reader: Client) -> None:
    assert the(read(reader, "/sanctions/"), ".masthead [aria-current]").text == "Sanctions"


@pytest.mark.parametrize("address", ["/detainees/", "/releases/", "/sanctions/", "/deals/", "/facilities/", "/counts/"])
def test_an_empty_list_says_so(address: str, reader: Client) -> None:
    assert any(
        words in read(reader, address).text for words in ("Nobody in this record", "in this record fits", "No count")
    )


def test_a_person_who_is_only_counted_is_in_no_list_and_has_no_page(reader: Client) -> None:
    person = published(Kind.DETAINEE, display="counted", name="", names=[])
    assert "Nobody in this record" in read(reader, "/detainees/").text
    read(reader, f"/detainees/{person}/", status=404)
    assert the(read(reader, "/"), ".figures").select(".value")[-1].text.strip() == "1"


def test_the_address_of_a_page_is_that_of_the_site_whatever_the_request_says(reader: Client, settings: Any) -> None:
    settings.SITE_URL = "https://tracker.example"
    settings.ALLOWED_HOSTS = ["elsewhere.example"]
    answer = reader.get("/detainees/?status=held", headers={"host": "elsewhere.example"})
    canonical = the(BeautifulSoup(answer.content, "html.parser"), "link[rel=canonical]")
    assert canonical["href"] == "https://tracker.example/detainees/"
    assert "elsewhere" not in answer.content.decode()


@pytest.mark.parametrize("noise", ["utm_source=news&utm_medium=mail", "fbclid=abc", "gclid=1&q=", "gender=&status="])
def test_a_shared_address_opens_whatever_was_appended_to_it(noise: str, reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Some Body")
    for address in ("/", "/detainees/", f"/detainees/{person}/some-body/", "/changes/", "/data/", "/search/"):
        assert reader.get(f"{address}?{noise}").status_code == 200, address
    told = reader.get(f"/detainees/{person}/wrong/?utm_source=news&as_of=1")
    assert told["Location"] == f"/detainees/{person}/some-body/?as_of=1"


@pytest.mark.parametrize("address", ["/", "/detainees/", "/changes/", "/methodology/", "/data/", "/search/"])
def test_a_parameter_that_a_page_does_not_know_is_refused(address: str, reader: Client) -> None:
    answer = reader.get(f"{address}?stauts=held")
    assert answer.status_code == 400
    assert "stauts" in answer.content.decode()


def test_a_noun_without_templates_of_its_own_has_a_list_and_a_page(reader: Client) -> None:
    organisation = published(Kind.ORGANISATION, name="Some Organisation", website="https://example.org/")
    page = read(reader, "/organisations/?ordering=-name")
    assert the(page, "h1").text == "Organisations"
    assert the(page, ".events a")["href"] == f"/organisations/{organisation}/some-organisation/"
    assert page.select("a[href='/api/v1/organisations/?ordering=-name']")
    document = reader.get(f"/api/v1/organisations/{organisation}/").json()
    context = {"document": document, "noun": NOUNS[Kind.ORGANISATION], "edition": editions.newest()}
    shown = BeautifulSoup(render_to_string("records/detail.html", context), "html.parser")
    assert the(shown, "h1").text == "Some Organisation"
    assert [term.text for term in shown.select(".facts dt")] == ["Name", "Type", "Website"]

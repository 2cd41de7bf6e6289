"""Pages for readers: they work, take few queries, set no cookies, load nothing from others, and escape everything."""

import itertools
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from public.documents.references import Reference
from public.publishing import withdraw
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, detainee, detention, edition, published

pytestmark = pytest.mark.django_db

EVIL = "<script>alert('x')</script>"


@pytest.fixture
def record() -> dict[Kind, str]:
    """One record of every kind, tied to each other; returns their identifiers."""
    facility, event, act, organisation = "fac0000001", "evt0000001", "act0000001", "0rg0000001"
    released = {
        "id": "re10000001".replace("1", "j"),
        "on": "2025-12-13",
        "kind": "pardon",
        "conditions": ["expulsion"],
        "destination": "UA",
        "event": Reference(Kind.RELEASE_EVENT, event),
        "certainty": "confirmed",
    }
    placement = {
        "id": "pac0000001",
        "facility": Reference(Kind.FACILITY, facility),
        "regime": "penal-colony",
        "incommunicado": False,
        "from": "2021~",
        "to": None,
    }
    charge = {
        "id": "chg0000001",
        "provision": Reference(Kind.LEGAL_PROVISION, "BY-CC-342"),
        "part": "1",
        "status": "convicted",
        "on": "2021-09",
        "certainty": "reported",
    }
    sentence = {
        "id": "sen0000001",
        "on": "2021-09-06",
        "court": "Minsk",
        "judges": [],
        "kind": "imprisonment",
        "term": "P2Y6M",
        "in_absentia": False,
        "appeal": {"on": "2021-12-24", "outcome": "upheld"},
        "replaces": None,
        "term_ends_on": "2023-03-06",
        "term_rule": "rule",
    }
    custody = detention(
        ended="2025-12-13",
        outcome="released",
        placements=[placement],
        charges=[charge],
        sentences=[sentence],
        release=released,
    )
    source = {
        "id": "src0000001",
        "title": None,
        "publisher": "example.org",
        "url": "https://example.org/a",
        "archived_url": None,
        "published": "2025-12",
        "retrieved": None,
        "language": "en",
        "kind": "news",
        "supports": ["detentions.0.release"],
        "quotation": "said so",
        "certainty": "confirmed",
    }
    claim = {
        "field": "born",
        "value": EVIL,
        "source": "src0000001",
        "accepted": False,
        "first_seen": None,
        "last_seen": None,
    }
    leg: dict[str, Any] = {
        "id": "jeg0000001",
        "side": "release",
        "release_event": Reference(Kind.RELEASE_EVENT, event),
        "sanctions_event": None,
        "description": {},
        "evidence": "reported",
        "certainty": "reported",
        "stages": [{"stage": "announced", "on": "2025-12-13", "certainty": "reported"}],
    }
    relief = leg | {
        "id": "jeg0000002",
        "side": "relief",
        "release_event": None,
        "sanctions_event": Reference(Kind.SANCTIONS_EVENT, act),
    }
    status = {"value": "released", "since": "2025-12-13", "certainty": "confirmed"}
    made = {
        Kind.DETAINEE: content(
            Kind.DETAINEE,
            "per0000001",
            name="Марыя Калеснікава",
            detentions=[custody],
            status=status,
            sources=[source],
            claims=[claim],
        ),
        Kind.RELEASE_EVENT: content(Kind.RELEASE_EVENT, event, title=f"Freed {EVIL}"),
        Kind.SANCTIONS_EVENT: content(
            Kind.SANCTIONS_EVENT, act, targets=[{"id": "tgt0000001", "name": EVIL, "kind": "organisation"}]
        ),
        Kind.DEAL: content(Kind.DEAL, "dea0000001", legs=[leg, relief], narrative={"en": EVIL}),
        Kind.FACILITY: content(Kind.FACILITY, facility),
        Kind.LEGAL_PROVISION: content(Kind.LEGAL_PROVISION, "BY-CC-342"),
        Kind.ORGANISATION: content(Kind.ORGANISATION, organisation),
        Kind.REPORTED_COUNT: content(Kind.REPORTED_COUNT, organisation=Reference(Kind.ORGANISATION, organisation)),
    }
    second_count = content(
        Kind.REPORTED_COUNT, number=200, on="2026-01", organisation=Reference(Kind.ORGANISATION, organisation)
    )
    edition(*made.values(), second_count)
    return {kind: each.record_id for kind, each in made.items()}


FIXED = ["/", "/detainees/", "/releases/", "/sanctions/", "/deals/", "/facilities/", "/articles/", "/counts/"]
FIXED += ["/changes/", "/data/", "/methodology/", "/api/v1/docs/", "/search/?q=example"]


def pages(record: dict[Kind, str]) -> list[str]:
    return FIXED + [f"/{kind.page_path}/{record_id}/" for kind, record_id in record.items()]


def test_every_page_is_whole_and_harmless(record: dict[Kind, str], reader: Client) -> None:
    for address in pages(record):
        answer = reader.get(address, follow=True)
        assert answer.status_code == 200, address
        assert not answer.cookies, address
        assert EVIL not in answer.content.decode(), address
        assert len(answer.content) < 60_000, address
        page = BeautifulSoup(answer.content, "html.parser")
        assert len(page.select("h1")) == 1, address
        assert page.html["lang"] == "en", address
        assert page.title.text.strip(), address
        for element in page.select("script, [src], link[rel=stylesheet]"):
            assert str(element.get("src") or element.get("href")).startswith("/"), (address, element)


def test_every_link_within_the_site_leads_somewhere(record: dict[Kind, str], reader: Client) -> None:
    seen: set[str] = set()
    for address in pages(record):
        page = BeautifulSoup(reader.get(address, follow=True).content, "html.parser")
        seen |= {link["href"] for link in page.select("a[href^='/']")}
    assert len(seen) > 25
    for address in seen:
        assert reader.get(address, follow=True).status_code == 200, address


# What is read by programs alone is of no edition.
OF_NO_EDITION = {"/api/v1/", "/api/v1/schema/"}


def test_who_reads_an_old_edition_stays_in_it_whatever_link_she_follows(
    record: dict[Kind, str], reader: Client
) -> None:
    published(Kind.FACILITY, name="Later Colony")
    for address in [*pages(record), "/organisations/", "/search/?q=potash"]:
        asked = f"{address}{'&' if '?' in address else '?'}as_of=1"
        page = BeautifulSoup(reader.get(asked, follow=True).content, "html.parser")
        assert "You are reading edition 1" in page.select_one(".as-of").text, address
        assert "Later Colony" not in page.select_one("main").text, address
        for link in page.select("a[href^='/'], a[href^='?'], link[rel=alternate]"):
            leads_on = link["href"] in OF_NO_EDITION or link.find_parent(class_="as-of")
            assert leads_on or "as_of=" in link["href"], (address, link)


@pytest.mark.parametrize("address", ["/", "/changes/", "/methodology/", "/data/", "/search/?q=colony"])
def test_pages_without_filters_are_read_as_of_an_edition_too(address: str, reader: Client) -> None:
    published(Kind.FACILITY, name="Colony One")
    published(Kind.FACILITY, name="Colony Two")
    page = BeautifulSoup(reader.get(address, {"as_of": "1"}).content, "html.parser")
    text = page.text
    assert "You are reading edition 1" in text
    assert "Colony Two" not in text
    assert page.select_one(".foot a")["href"] == "/changes/?as_of=1"


def test_changes_as_of_an_edition_end_with_it(reader: Client) -> None:
    for _ in range(3):
        published(Kind.FACILITY)
    page = BeautifulSoup(reader.get("/changes/?as_of=2").content, "html.parser")
    assert [entry["id"] for entry in page.select(".editions > li")] == ["edition-2", "edition-1"]


def test_headings_descend_one_step_at_a_time(record: dict[Kind, str], reader: Client) -> None:
    for address in pages(record):
        page = BeautifulSoup(reader.get(address, follow=True).content, "html.parser")
        levels = [int(heading.name[1]) for heading in page.select("h1, h2, h3, h4")]
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), address


def test_every_field_of_a_form_has_a_label(record: dict[Kind, str], reader: Client) -> None:
    for address in FIXED:
        page = BeautifulSoup(reader.get(address).content, "html.parser")
        for field in page.select("input:not([type=hidden]), select"):
            assert page.select(f"label[for='{field['id']}']"), (address, field)


QUERIES = {
    "/": 10,
    "/detainees/": 4,
    "/releases/": 3,
    "/sanctions/": 4,
    "/deals/": 3,
    "/changes/": 11,
    "/methodology/": 1,
}


@pytest.mark.parametrize(("address", "number"), QUERIES.items())
def test_a_page_takes_a_fixed_number_of_queries(
    address: str, number: int, record: dict[Kind, str], reader: Client, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(number):
        reader.get(address)
    edition(*(content(Kind.DETAINEE, name=f"Person {n}") for n in range(20)))
    with django_assert_num_queries(number):
        reader.get(address)


def test_a_profile_takes_four_queries(record: dict[Kind, str], reader: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(4):
        assert reader.get(f"/detainees/{record[Kind.DETAINEE]}/").status_code == 200


def test_a_profile_tells_the_life_in_custody_in_words(record: dict[Kind, str], reader: Client) -> None:
    text = re.sub(r"\s+", " ", BeautifulSoup(reader.get("/detainees/per0000001/").content, "html.parser").text)
    for words in (
        "2 years 6 months",
        "about 2021",
        "7 September 2020",
        "taken to Ukraine",
        "Colony Example",
        "said so",
        "December 2025",
    ):
        assert words in text


def test_facts_point_at_their_sources(record: dict[Kind, str], reader: Client) -> None:
    page = BeautifulSoup(reader.get("/detainees/per0000001/").content, "html.parser")
    assert page.select(".moment-released a[href='#source-1']")
    assert page.select("#source-1 a[rel~=noopener]")


def test_an_old_slug_leads_to_the_right_one(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Right Name")
    answer = reader.get(f"/detainees/{person}/wrong-name/?as_of=1")
    assert (answer.status_code, answer["Location"]) == (301, f"/detainees/{person}/right-name/?as_of=1")


def test_reading_an_old_edition_is_said_on_the_page(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Right Name")
    published(Kind.FACILITY)
    for address in ("/detainees/?as_of=1", f"/detainees/{person}/right-name/?as_of=1"):
        assert "You are reading edition 1" in reader.get(address).content.decode()


@pytest.mark.parametrize(
    "query", ["held_on=soon", "status=vanished", "nonsense=1", "cursor=x", "q=%00", "as_of=99", "ordering=secret"]
)
def test_a_bad_filter_is_explained_on_the_page(query: str, reader: Client) -> None:
    published(Kind.DETAINEE)
    answer = reader.get(f"/detainees/?{query}")
    assert answer.status_code == 400
    assert query.partition("=")[0] in BeautifulSoup(answer.content, "html.parser").select_one("[role=alert]").text


@pytest.mark.parametrize(
    "address", ["/nowhere/", "/detainees/zzzzzzzzzz/", "/detainees/a%00b/", "/deals/zzzzzzzzzz/x/"]
)
def test_nothing_is_a_page_of_its_own(address: str, reader: Client) -> None:
    answer = reader.get(address)
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.content.decode()


@pytest.mark.parametrize("address", ["/detainees/{person}/", *FIXED])
@pytest.mark.parametrize("nowhere", ["99", "0", "2020-01-01", "9999-12-31", "soon"])
def test_an_edition_that_leads_nowhere_is_refused_alike_on_every_page(
    address: str, nowhere: str, reader: Client
) -> None:
    person = published(Kind.DETAINEE, name="")
    page = address.format(person=person)
    answer = reader.get(f"{page}{'&' if '?' in page else '?'}as_of={nowhere}")
    assert answer.status_code == 400
    assert "as_of" in answer.content.decode()


def test_a_record_that_was_taken_off_says_since_when_and_why(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    withdraw([person], reason="safety", at=NOON)  # type: ignore[arg-type]
    answer = reader.get(f"/detainees/{person}/")
    assert answer.status_code == 410
    assert "1 January 2026" in answer.content.decode()
    assert "Canary" not in answer.content.decode()


def test_an_empty_record_has_a_home_page(reader: Client) -> None:
    answer = reader.get("/")
    assert answer.status_code == 200
    assert "Nothing has been published yet" in answer.content.decode()


def test_a_person_not_shown_by_name_is_said_to_be_so(reader: Client) -> None:
    person = published(Kind.DETAINEE, **detainee(display="initials", name="P. E.", names=[]))
    assert "not shown by name" in reader.get(f"/detainees/{person}/p-e/").content.decode()


def test_a_page_is_kept_until_the_next_edition(reader: Client) -> None:
    published(Kind.DETAINEE)
    tag = reader.get("/detainees/")["ETag"]
    assert reader.get("/detainees/", headers={"if-none-match": tag}).status_code == 304


def test_pages_of_the_list_follow_each_other(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=f"Person {n:02}") for n in range(30)))
    page = BeautifulSoup(reader.get("/detainees/?ordering=name").content, "html.parser")
    following = BeautifulSoup(reader.get("/detainees/" + page.select_one("a[rel=next]")["href"]).content, "html.parser")
    assert [len(each.select(".people tbody tr")) for each in (page, following)] == [25, 5]
    assert following.select_one("a[rel=prev]")

"""What the pages of single records tell beyond their own document."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from public.documents.references import Reference
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, detainee, detention, edition, published

pytestmark = pytest.mark.django_db

PERSON, EVENT = "per0000001", "evt0000001"


def source(identifier: str, **facts: Any) -> dict[str, Any]:
    return {
        "id": identifier,
        "title": "A report",
        "publisher": "",
        "url": None,
        "archived_url": None,
        "published": None,
        "retrieved": None,
        "language": "",
        "kind": "news",
        "supports": [],
        "quotation": None,
        "certainty": "confirmed",
        **facts,
    }


def release(**facts: Any) -> dict[str, Any]:
    return {
        "id": "rej0000001",
        "on": "2025-12-13",
        "kind": "pardon",
        "conditions": [],
        "destination": None,
        "event": None,
        "certainty": "confirmed",
        **facts,
    }


def read(reader: Client, address: str) -> BeautifulSoup:
    answer = reader.get(address, follow=True)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def person(**facts: Any) -> str:
    return published(Kind.DETAINEE, PERSON, **detainee(**facts))


def words(page: BeautifulSoup, selector: str = "main") -> str:
    return " ".join(page.select_one(selector).text.split())  # type: ignore[union-attr]


def test_contradicting_claims_stand_side_by_side_with_their_sources(reader: Client) -> None:
    claims = [
        {
            "field": "born",
            "value": value,
            "source": f"src000000{number}",
            "accepted": False,
            "first_seen": None,
            "last_seen": None,
        }
        for number, value in ((1, "in 1982"), (2, "in 1984"))
    ]
    person(claims=claims, sources=[source("src0000001"), source("src0000002")])
    rows = read(reader, f"/detainees/{PERSON}/").select("#claims ~ .scroll tbody tr")
    assert [[cell.text.strip() for cell in row.select("td")] for row in rows] == [
        ["birth", "in 1982", "1"],
        ["birth", "in 1984", "2"],
    ]


def test_a_fact_points_only_at_the_sources_for_it(reader: Client) -> None:
    health = [
        {"on": None, "kind": kind, "description": {}, "certainty": "confirmed"} for kind in ("illness", "torture")
    ]
    person(health=health, sources=[source("src0000001"), source("src0000002", supports=["health.1"])])
    illness, torture = read(reader, f"/detainees/{PERSON}/").select("#health + ul li")
    assert not illness.select("a")
    assert [link["href"] for link in torture.select("a")] == ["#source-2"]


def test_a_condition_outside_the_vocabulary_is_shown_as_it_is(reader: Client) -> None:
    freed = detention(
        ended="2025-12-13", outcome="released", release=release(conditions=["expulsion", "a pledge of loyalty"])
    )
    person(detentions=[freed])
    assert "pardon, expulsion, a pledge of loyalty" in words(read(reader, f"/detainees/{PERSON}/"))


def test_each_arrest_of_a_person_arrested_again_is_told(reader: Client) -> None:
    freed = detention(ended="2023-03", outcome="released", release=release(on="2023-03"))
    person(detentions=[freed, detention(id="det0000002", detained="2024-02/2024-03")])
    moments = read(reader, f"/detainees/{PERSON}/").select(".timeline > li")
    assert [moment["class"][0] for moment in moments] == ["moment-detained", "moment-released", "moment-detained"]
    assert "between February 2024 and March 2024" in words(read(reader, f"/detainees/{PERSON}/"), ".timeline")
    assert "detained 2 times" in read(reader, "/detainees/").text


def test_spellings_bear_their_language_and_none_where_it_is_not_known(reader: Client) -> None:
    spelled = [
        {"text": "Марыя", "language": "be", "script": "Cyrl", "kind": "official"},
        {"text": "Maria", "language": "und", "script": "Latn", "kind": "alias"},
    ]
    person(name="Maryia", names=spelled)
    shown = read(reader, f"/detainees/{PERSON}/").select(".spellings li > span:first-child")
    assert [(name.text, name.get("lang")) for name in shown] == [("Марыя", "be"), ("Maria", None)]


def test_a_profile_is_cited_with_the_edition_that_is_read_and_lists_its_versions(reader: Client) -> None:
    person(name="Old Name")
    person(name="New Name")
    published(Kind.FACILITY)
    page = read(reader, f"/detainees/{PERSON}/")
    assert f"/detainees/{PERSON}/new-name/?as_of=3" in words(page, ".cite")
    assert "First published in edition 1, last changed in edition 2" in words(page, ".cite")
    links = [link["href"] for link in page.select(".versions a")]
    assert links == [f"/detainees/{PERSON}/old-name/?as_of=1", f"/detainees/{PERSON}/new-name/?as_of=2"]
    assert all(reader.get(link).status_code == 200 for link in links)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://example.org/a"])
def test_an_address_that_is_not_of_the_web_is_no_link(address: str, reader: Client) -> None:
    person(sources=[source("src0000001", title=address)])
    assert not read(reader, f"/detainees/{PERSON}/").select("#source-1 a")


def test_a_release_sets_announced_against_identified(reader: Client) -> None:
    freed = detention(
        ended="2025-12-13", outcome="released", release=release(event=Reference(Kind.RELEASE_EVENT, EVENT))
    )
    names = [
        {"text": "Some Body", "state": "confirmed", "detainee": Reference(Kind.DETAINEE, PERSON)},
        {"text": "No Body", "state": "unmatched", "detainee": None},
    ]
    edition(
        content(Kind.DETAINEE, PERSON, name="Some Body", detentions=[freed]),
        content(Kind.RELEASE_EVENT, EVENT, announced_names=names, claimed={"count": 3, "by": "Somebody"}),
    )
    page = read(reader, f"/releases/{EVENT}/")
    figures = {figure.dt.text: figure.select_one(".value").text.strip() for figure in page.select(".figure")}
    assert figures == {"announced": "3", "identified": "1", "still unidentified": "2"}
    assert "2 names were announced: 1 identified, 1 still unidentified" in words(page)
    assert "1 not yet matched, 1 confirmed" in words(page)
    assert "No Body" in page.select_one("[aria-labelledby=unidentified]").text
    assert page.select(f".names a[href='/detainees/{PERSON}/some-body/']")


def test_a_release_takes_a_fixed_number_of_queries(reader: Client, django_assert_num_queries: Any) -> None:
    published(Kind.RELEASE_EVENT, EVENT)
    address = reader.get(f"/releases/{EVENT}/")["Location"]
    with django_assert_num_queries(5):
        reader.get(address)


def test_an_act_shows_what_it_follows_and_what_follows_it(reader: Client) -> None:
    ids = [f"act000000{number}" for number in (1, 2, 3)]
    follows = [None, *(Reference(Kind.SANCTIONS_EVENT, act) for act in ids[:2])]
    edition(
        *(
            content(Kind.SANCTIONS_EVENT, act, title=f"Act {number}", follows=earlier)
            for number, (act, earlier) in enumerate(zip(ids, follows, strict=True), 1)
        )
    )
    page = read(reader, f"/sanctions/{ids[1]}/")
    assert [link["href"] for link in page.select(".chain a")] == [
        f"/sanctions/{ids[0]}/act-1/",
        f"/sanctions/{ids[2]}/act-3/",
    ]


def test_an_act_without_an_end_is_not_said_to_have_an_unknown_one(reader: Client) -> None:
    act = published(Kind.SANCTIONS_EVENT)
    assert "no end recorded" in words(read(reader, f"/sanctions/{act}/"), ".dates")


def test_an_organisation_counts_and_recognises(reader: Client) -> None:
    organisation = Reference(Kind.ORGANISATION, "0rg0000001")
    recognition = {"organisation": organisation, "on": "2020-09-11", "withdrawn_on": None, "url": None}
    edition(
        content(Kind.ORGANISATION, "0rg0000001"),
        content(Kind.DETAINEE, PERSON, recognitions=[recognition]),
        content(Kind.REPORTED_COUNT, number=1140, organisation=organisation),
    )
    page = read(reader, "/organisations/0rg0000001/")
    assert "1,140" in words(page)
    link = page.select_one("a[href='/detainees/?recognised_by=0rg0000001']")
    assert link
    assert "1 person" in link.text


def test_a_page_in_a_language_without_a_translation_still_shows_the_text_there_is(reader: Client) -> None:
    person(summary={"be": "толькі па-беларуску"})
    assert "толькі па-беларуску" in words(read(reader, f"/detainees/{PERSON}/"))

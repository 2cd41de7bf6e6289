"""Pages of court cases."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from public.documents.references import Reference
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, edition, published

pytestmark = pytest.mark.django_db
CASE, PERSON, HIDDEN = "cas0000001", "per0000001", "per0000002"


def words(reader: Client, address: str) -> str:
    answer = reader.get(address, follow=True)
    assert answer.status_code == 200
    page = BeautifulSoup(answer.content, "html.parser").select_one("main")
    assert page
    return " ".join(page.text.split())


def case_of_two() -> None:
    people = [Reference(Kind.DETAINEE, key, is_optional=True) for key in (PERSON, HIDDEN)]
    facts = {"detainees": people, "detainee_count": 3, "court": "Minsk City Court", "number": "1-2/2021"}
    edition(
        content(Kind.DETAINEE, PERSON, name="Named Person"),
        content(Kind.DETAINEE, HIDDEN, name="H. P.", names=[], display="initials"),
        content(Kind.CASE, CASE, title="The case of two", **facts),
    )


def test_a_case_tells_who_is_in_it_and_how_many_are_not_named(reader: Client) -> None:
    case_of_two()
    page = words(reader, f"/cases/{CASE}/")
    assert "The case of two" in page
    assert "Minsk City Court" in page
    assert "case 1-2/2021" in page
    assert "Named Person" in page
    assert "2 people are not named here." in page
    assert "H. P." not in page


def test_a_case_of_which_nobody_is_named_tells_how_many_there_are(reader: Client) -> None:
    published(Kind.CASE, CASE, detainee_count=1)
    page = words(reader, f"/cases/{CASE}/")
    assert "1 person is not named here." in page
    assert "Nobody in this record." not in page


def test_the_list_of_cases_is_reached_from_the_foot_of_every_page(reader: Client) -> None:
    case_of_two()
    foot = BeautifulSoup(reader.get("/").content, "html.parser").select_one("footer a[href='/cases/']")
    assert foot
    assert foot.text == "Court cases"
    assert "The case of two" in words(reader, "/cases/")
    assert "1 case " in words(reader, "/cases/")


def test_a_case_is_found_by_a_word_of_its_title(reader: Client) -> None:
    case_of_two()
    hit = reader.get("/api/v1/search/", {"q": "case of two"}).json()["results"][0]
    assert (hit["kind"], hit["id"]) == ("case", CASE)
    assert "The case of two" in words(reader, "/search/?q=case+of+two")


def test_an_old_edition_of_a_case_can_be_read(reader: Client) -> None:
    published(Kind.CASE, CASE, title="Before")
    published(Kind.CASE, CASE, title="After", at=NOON)
    assert "Before" in words(reader, f"/cases/{CASE}/?as_of=1")
    assert "After" in words(reader, f"/cases/{CASE}/")

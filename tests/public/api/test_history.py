"""The public record itself, as a stranger verifies it and follows it."""

import json
from typing import Any

import pytest
from django.test import Client

from public.catalog import NOUNS
from public.documents import hashing
from public.publishing import Content, publish, redact, withdraw
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, detainee, edition, published

pytestmark = pytest.mark.django_db


def ask(reader: Client, address: str) -> Any:
    return reader.get(f"/api/v1/{address}").json()


def test_a_stranger_verifies_the_chain_from_the_api_alone(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="First")
    published(Kind.DETAINEE, person, name="Second")
    withdraw([published(Kind.FACILITY)], reason="error", at=NOON)  # type: ignore[arg-type]
    previous = hashing.GENESIS
    for number in range(1, 5):
        told = ask(reader, f"editions/{number}/")
        entries = [(each["kind"], each["id"], each["action"], each["hash"]) for each in told["documents"]]
        assert told["hash"] == hashing.edition_hash(
            number=number, published_at=told["published_at"], note=told["note"], previous=previous, documents=entries
        )
        previous = told["hash"]
    for number, version in enumerate(ask(reader, f"detainees/{person}/versions/")["results"], 1):
        document = json.loads(reader.get(version["url"]).content)
        assert document["edition"] == version["edition"] == number
        assert hashing.document_hash(document, nonce=version["nonce"]) == version["hash"]


def test_no_nonce_is_told_of_what_cannot_be_read(reader: Client) -> None:
    withdrawn, counted = published(Kind.DETAINEE), published(Kind.DETAINEE, display="counted", name="")
    withdraw([withdrawn], reason="safety", at=NOON)  # type: ignore[arg-type]
    for number in (1, 2):
        (entry,) = ask(reader, f"editions/{number}/")["documents"]
        assert entry["nonce"] is None
    assert reader.get(f"/api/v1/detainees/{counted}/").status_code == 404


def test_changes_tell_what_came_after_an_edition(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="First")
    published(Kind.DETAINEE, person, name="Second")
    published(Kind.DETAINEE, display="counted", name="")
    withdraw([person], reason="safety", at=NOON)  # type: ignore[arg-type]
    told = ask(reader, "changes/?since=1")["results"]
    assert [(change["edition"], change["action"], change["id"]) for change in told] == [
        (2, "updated", person),
        (4, "withdrawn", person),
    ]
    assert [change["label"] for change in told] == [None, None]


def test_history_takes_a_fixed_number_of_queries(reader: Client, django_assert_num_queries: Any) -> None:
    edition(*(content(Kind.FACILITY) for _ in range(3)))
    for _ in range(3):
        published(Kind.FACILITY)
    for address, number in (("editions/?limit=2", 3), ("editions/1/", 4), ("editions/2/", 4), ("changes/?limit=2", 4)):
        with django_assert_num_queries(number):
            ask(reader, address)


def test_a_change_leads_to_the_document(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="First")
    (change,) = ask(reader, "changes/")["results"]
    assert change["action"] == "created"
    assert reader.get(change["url"]).json()["id"] == person
    assert change["page"].startswith(f"/detainees/{person}/")


def test_copies_are_told_when_a_person_becomes_only_counted(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    counted = detainee(display="counted", name="", names=[])
    publish([Content(Kind.DETAINEE, "per0000002", counted, replaces=person)], at=NOON)
    published(Kind.DETAINEE, "per0000002", **counted)
    told = ask(reader, "changes/?since=1")["results"]
    assert [(change["edition"], change["action"], change["label"]) for change in told] == [(2, "withdrawn", None)]


def test_versions_tell_what_became_of_a_document(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="First")
    published(Kind.DETAINEE, person, name="Second")
    told = ask(reader, f"detainees/{person}/versions/")["results"]
    assert [(each["edition"], each["action"], each["superseded_in"]) for each in told] == [
        (1, "created", 2),
        (2, "updated", None),
    ]


@pytest.mark.parametrize("remove", [withdraw, redact])
def test_a_record_that_was_taken_off_answers_410_with_its_tombstone(remove: Any, reader: Client) -> None:
    person = published(Kind.DETAINEE)
    remove([person], reason="safety", at=NOON)
    for query in ("", "?as_of=1"):
        answer = reader.get(f"/api/v1/detainees/{person}/{query}")
        assert (answer.status_code, answer["Content-Type"]) == (410, "application/problem+json")
        assert answer.json()["tombstone"]["reason"] == "safety"
    assert ask(reader, "detainees/?as_of=1")["count"] == 0


def test_editions_are_listed_newest_first_page_by_page(reader: Client) -> None:
    for _ in range(3):
        published(Kind.FACILITY)
    first = ask(reader, "editions/?limit=2")
    assert [entry["number"] for entry in first["results"]] == [3, 2]
    assert [entry["number"] for entry in reader.get(first["next"]).json()["results"]] == [1]


def test_figures_count_people_who_are_only_counted(reader: Client) -> None:
    published(Kind.DETAINEE)
    published(Kind.DETAINEE, display="counted", name="")
    figures = ask(reader, "statistics/summary/?on=2021-01-01")
    assert (figures["ever"], figures["held"]) == (2, {"certain": 2, "possible": 2})
    assert ask(reader, "detainees/")["count"] == 1


def test_the_door_leads_everywhere(reader: Client) -> None:
    published(Kind.DETAINEE)
    for name, address in ask(reader, "")["links"].items():
        asked = {"q": "example"} if name == "search" else {}
        assert reader.get(address, asked).status_code == 200, address


@pytest.mark.parametrize("kind", Kind)
def test_every_noun_tells_its_versions(kind: Kind, reader: Client) -> None:
    record = published(kind, "BY-CC-342" if kind == Kind.LEGAL_PROVISION else None)
    (version,) = ask(reader, f"{NOUNS[kind].api_path}/{record}/versions/")["results"]
    document = json.loads(reader.get(version["url"]).content)
    assert hashing.document_hash(document, nonce=version["nonce"]) == version["hash"]


def test_changes_since_an_edition_that_is_not_there_yet_are_refused(reader: Client) -> None:
    published(Kind.FACILITY)
    assert ask(reader, "changes/?since=1")["results"] == []
    answer = reader.get("/api/v1/changes/?since=2")
    assert answer.status_code == 400
    assert answer.json()["errors"] == [{"parameter": "since", "message": "There is no edition 2 yet."}]

"""The filter of people: every parameter finds who is meant, and nobody else."""

from typing import Any

import pytest

from public.documents.references import Reference
from public.filters.detainees import DetaineeFilter
from public.models import PublishedDetainee
from public.queries import editions
from public.vocabulary.identifiers import new_identifier
from public.vocabulary.kinds import Kind
from tests.factories.addresses import query
from tests.factories.documents import content, detention, edition, published

pytestmark = pytest.mark.django_db

RELEASED = {"value": "released", "since": "2025-12-13", "certainty": "confirmed"}


def found(**parameters: str) -> list[str]:
    asked = DetaineeFilter.read(PublishedDetainee, query({"ordering": "name", **parameters}), newest=editions.newest())
    return [row.label for row in asked.rows.order_by("label")]


def charge(provision: str) -> dict[str, Any]:
    reference = Reference(Kind.LEGAL_PROVISION, provision)
    return {
        "id": new_identifier(),
        "provision": reference,
        "part": "",
        "status": "charged",
        "on": None,
        "certainty": "reported",
    }


def placement(facility: str) -> dict[str, Any]:
    place = Reference(Kind.FACILITY, facility)
    return {"id": new_identifier(), "facility": place, "regime": None, "incommunicado": False, "from": None, "to": None}


def sentence(term: str) -> dict[str, Any]:
    return {
        "id": new_identifier(),
        "on": None,
        "court": "",
        "judges": [],
        "kind": "imprisonment",
        "term": term,
        "in_absentia": False,
        "appeal": None,
        "replaces": None,
        "term_ends_on": None,
        "term_rule": "",
    }


def freed(event: str, **facts: Any) -> dict[str, Any]:
    release = {
        "id": new_identifier(),
        "on": "2025-12-13",
        "kind": "pardon",
        "conditions": [],
        "destination": None,
        "event": Reference(Kind.RELEASE_EVENT, event),
        "certainty": "confirmed",
    }
    return detention(ended="2025-12-13", outcome="released", release=release, **facts)


def leg(**event: Any) -> dict[str, Any]:
    side = "release" if event.get("release_event") else "relief"
    events = {"release_event": None, "sanctions_event": None, **event}
    facts = {"description": {}, "evidence": "stated", "certainty": "reported", "stages": []}
    return {"id": new_identifier(), "side": side, **events, **facts}


@pytest.fixture
def people() -> dict[str, str]:
    """Anna is held; Boris was freed in an event that a deal is about; Vera is only counted."""
    event, colony, viasna = published(Kind.RELEASE_EVENT), published(Kind.FACILITY), published(Kind.ORGANISATION)
    deal = published(Kind.DEAL, legs=[leg(release_event=Reference(Kind.RELEASE_EVENT, event))])
    published(Kind.LEGAL_PROVISION, "BY-CC-342")
    published(Kind.LEGAL_PROVISION, "BY-CC-361-1", article="361-1")
    recognition = {"organisation": Reference(Kind.ORGANISATION, viasna), "on": None, "withdrawn_on": None, "url": None}
    anna = content(
        Kind.DETAINEE,
        name="Anna",
        gender="female",
        categories=["journalist"],
        prominent=True,
        recognitions=[recognition],
        born="1982",
        detentions=[
            detention(
                detained="2021",
                placements=[placement(colony)],
                charges=[charge("BY-CC-342")],
                sentences=[sentence("P11Y")],
            )
        ],
    )
    boris = content(
        Kind.DETAINEE,
        name="Boris",
        gender="male",
        country="RU",
        status=RELEASED,
        detentions=[freed(event, charges=[charge("BY-CC-361-1")], sentences=[sentence("P2Y6M")])],
    )
    edition(anna, boris, content(Kind.DETAINEE, display="counted", name="", names=[], gender="female"))
    return {"event": event, "colony": colony, "viasna": viasna, "deal": deal}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, ["Anna", "Boris"]),
        ({"q": "ann"}, ["Anna"]),
        ({"q": "ánna"}, ["Anna"]),
        ({"q": "%"}, []),
        ({"q": "!!!"}, []),
        ({"status": "held"}, ["Anna"]),
        ({"status": "held,released"}, ["Anna", "Boris"]),
        ({"country": "RU"}, ["Boris"]),
        ({"gender": "female"}, ["Anna"]),
        ({"category": "journalist,artist"}, ["Anna"]),
        ({"article": "BY-CC-342"}, ["Anna"]),
        ({"article": "BY-CC-361"}, []),
        ({"article": "BY-CC-361-1,BY-CC-342"}, ["Anna", "Boris"]),
        ({"release_kind": "pardon"}, ["Boris"]),
        ({"prominent": "true"}, ["Anna"]),
        ({"prominent": "false"}, ["Boris"]),
        ({"status": "held", "country": "RU"}, []),
        ({"detained_from": "2021-06-01"}, ["Anna"]),
        ({"detained_to": "2020-12-31"}, ["Boris"]),
        ({"detained_from": "2020-09-08", "detained_to": "2020-12-31"}, []),
        ({"released_from": "2025-12-13", "released_to": "2025-12-13"}, ["Boris"]),
        ({"released_to": "2025-12-12"}, []),
        ({"sentence_min": "132"}, ["Anna"]),
        ({"sentence_max": "30"}, ["Boris"]),
        ({"sentence_min": "31", "sentence_max": "131"}, []),
        ({"born_from": "1982-12-31", "born_to": "1983-01-01"}, ["Anna"]),
        ({"born_from": "1983-01-01"}, []),
        ({"updated_since": "2026-01-01"}, ["Anna", "Boris"]),
        ({"updated_since": "2026-01-02"}, []),
    ],
    ids=str,
)
def test_a_parameter_finds_who_is_meant(
    parameters: dict[str, str], expected: list[str], people: dict[str, str]
) -> None:
    assert found(**parameters) == expected


@pytest.mark.parametrize(
    ("parameter", "record", "expected"),
    [
        ("facility", "colony", ["Anna"]),
        ("recognised_by", "viasna", ["Anna"]),
        ("release_event", "event", ["Boris"]),
        ("deal", "deal", ["Boris"]),
        ("deal", "event", []),
    ],
)
def test_a_neighbour_finds_its_people(parameter: str, record: str, expected: list[str], people: dict[str, str]) -> None:
    assert found(**{parameter: people[record]}) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2020-09-06", []),
        ("2020-09-07", ["Boris"]),
        ("2021-01-01", ["Anna", "Boris"]),  # some day of 2021: possibly the first
        ("2025-12-12", ["Anna", "Boris"]),
        ("2025-12-13", ["Anna"]),  # on the day of release no longer
    ],
)
def test_held_on_lists_whoever_was_possibly_in_custody(day: str, expected: list[str], people: dict[str, str]) -> None:
    assert found(held_on=day) == expected


def test_a_deal_is_read_in_the_same_edition_as_the_people(people: dict[str, str]) -> None:
    before = editions.newest()
    published(Kind.DEAL, people["deal"], legs=[])
    assert found(deal=people["deal"]) == []
    assert before is not None
    assert found(deal=people["deal"], as_of=str(before.number)) == ["Boris"]


def test_a_range_of_arrests_is_met_by_one_arrest_and_not_by_two_around_it() -> None:
    arrests = [detention(detained=day, ended=day, outcome="released") for day in ("2015-05-01", "2025-05-01")]
    edition(content(Kind.DETAINEE, name="Vera", detentions=arrests))
    assert found(detained_from="2015-04-01", detained_to="2015-06-01") == ["Vera"]
    assert found(detained_from="2016-01-01", detained_to="2024-01-01") == []


def test_an_unknown_arrest_is_in_no_range() -> None:
    edition(content(Kind.DETAINEE, name="Vera", detentions=[detention(detained=None)]))
    assert found() == ["Vera"]
    assert found(detained_to="2100-01-01") == found(detained_from="1900-01-01") == []

"""Which changes always need two people, told from the documents alone."""

from datetime import date
from typing import Any

import pytest

from prisoners.review.risks import risks
from tests.factories import documents

TODAY = date(2026, 1, 1)
DETENTION = documents.detention()
FREED = {
    "outcome": "released",
    "ended": "2025-12-13",
    "release": {"kind": "pardon", "conditions": [], "destination": None, "event": None, "certainty": "confirmed"},
}
SENTENCE = {"judges": ["A Judge"]}


def person(**facts: Any) -> dict[str, Any]:
    return {"kind": "detainee", **documents.detainee(**{"detentions": [DETENTION], **facts})}


def found(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [risk.value for risk in risks(old, new, on=TODAY)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"summary": {"en": "A student."}}, []),
        ({"born": "1982-04-24"}, []),
        ({"died": "2025-12-01"}, ["death"]),
        ({"detentions": [DETENTION | {"outcome": "died-in-custody"}]}, ["death"]),
        ({"status": {"value": "died-in-custody", "since": None, "certainty": "reported"}}, ["death"]),
        ({"detentions": [DETENTION | FREED]}, ["release"]),
        ({"detentions": [DETENTION | {"outcome": "released"}]}, ["release"]),
        ({"detentions": [DETENTION | {"sentences": [SENTENCE]}]}, ["official"]),
        ({"born": "2008-01-01"}, []),
        ({"born": "2008-01-02"}, ["minor"]),
        ({"born": "2008"}, ["minor"]),
    ],
)
def test_risks_of_a_change_to_a_person(facts: dict[str, Any], expected: list[str]) -> None:
    assert found(person(), person(**facts)) == expected


def test_the_order_of_detentions_is_no_risk() -> None:
    freed = [documents.detention(**FREED) for _ in range(2)]
    assert found(person(detentions=freed), person(detentions=freed[::-1])) == []


def test_a_death_or_a_release_that_is_taken_back_needs_two_people_too() -> None:
    assert found(person(died="2025-12-01"), person()) == ["death"]
    assert found(person(detentions=[DETENTION | FREED]), person()) == ["release"]
    assert found(person(detentions=[DETENTION | {"sentences": [SENTENCE]}]), person()) == []


def test_what_the_world_cannot_read_yet_is_a_first_publication() -> None:
    assert found({}, person()) == ["first-publication"]
    assert found({}, {"kind": "facility", **documents.facility()}) == ["first-publication"]
    assert found({}, person(detentions=[DETENTION | FREED])) == ["first-publication", "release"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("counted", "named", ["uncovered"]),
        ("pseudonym", "initials", ["uncovered"]),
        ("initials", "named", ["uncovered"]),
        ("named", "initials", []),
        ("named", "counted", []),
    ],
)
def test_showing_somebody_more_openly_needs_two_people(before: str, after: str, expected: list[str]) -> None:
    assert found(person(display=before), person(display=after)) == expected


def test_names_on_a_list_of_the_released_need_two_people() -> None:
    event = {"kind": "release-event", **documents.release_event()}
    named = event | {"announced_names": [{"text": "P. Example", "state": "unmatched", "detainee": None}]}
    assert found(event, named) == ["release"]
    assert found(event, event | {"narrative": {"en": "At night."}}) == []

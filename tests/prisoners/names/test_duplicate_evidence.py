"""What speaks for and against two people being one."""

from typing import Any

import pytest

from prisoners.models import Placement
from prisoners.names.duplicate_evidence import EvidencePoint, evidence_points, facts_by_id
from tests.factories import desk

pytestmark = pytest.mark.django_db


def found(one: Any, other: Any) -> list[EvidencePoint]:
    facts = facts_by_id([one.pk, other.pk])
    assert evidence_points(facts[one.pk], facts[other.pk]) == evidence_points(facts[other.pk], facts[one.pk])
    return evidence_points(facts[one.pk], facts[other.pk])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1982-04-24", "1982-04-24", [EvidencePoint.SAME_BIRTHDAY]),
        ("1982-04-24", "1979-11-02", [EvidencePoint.OTHER_BIRTHDAY]),
        ("1982-04-24", "1982-04-25", [EvidencePoint.BORN_NEARLY]),
        ("1982-04-07", "1982-07-04", [EvidencePoint.BORN_NEARLY]),
        ("1982-04-24", "1982", [EvidencePoint.BORN_ALIKE]),
        ("1982-04-24", "1983", [EvidencePoint.BORN_APART]),
        ("1982-04-24", "1979-11-02?", [EvidencePoint.BORN_APART]),
        ("1982-04-24", "", []),
    ],
)
def test_dates_of_birth_speak_as_exactly_as_they_are_known(one: str, other: str, expected: list[EvidencePoint]) -> None:
    assert found(desk.DetaineeFactory(born=one), desk.DetaineeFactory(born=other)) == expected


def test_two_people_in_one_place_at_one_time_speak_for_one() -> None:
    facility = desk.FacilityFactory()
    people = [desk.DetentionFactory(detained=f"2020-0{n}-01") for n in (1, 2, 3)]
    for detention, (since, until) in zip(
        people, [("2021", "2022"), ("2021-06", ""), ("2023-05", "2023-06")], strict=True
    ):
        Placement.objects.create(detention=detention, facility=facility, since=since, until=until)
    one, two, later = (detention.detainee for detention in people)
    assert found(one, two) == [EvidencePoint.SAME_PLACE]
    assert found(one, later) == []


def test_an_arrest_on_the_same_day_is_evidence() -> None:
    assert found(desk.DetentionFactory().detainee, desk.DetentionFactory().detainee) == [EvidencePoint.SAME_ARREST]
    vague = [desk.DetentionFactory(detained="2020").detainee for _ in range(2)]
    assert found(*vague) == []


def test_numbers_of_other_lists_are_compared_whatever_their_letter_case() -> None:
    one, two, three = (desk.DetaineeFactory() for _ in range(3))
    for person, value in ((one, "Q1"), (two, "q1"), (three, "Q2")):
        person.external_ids.create(scheme="wikidata", value=value)
    assert found(one, two) == [EvidencePoint.SAME_IDENTIFIER]
    assert found(one, three) == [EvidencePoint.OTHER_IDENTIFIER]


def test_known_genders_that_differ_speak_against() -> None:
    assert found(desk.DetaineeFactory(gender="male"), desk.DetaineeFactory(gender="female")) == [
        EvidencePoint.OTHER_GENDER
    ]
    assert found(desk.DetaineeFactory(gender="male"), desk.DetaineeFactory()) == []

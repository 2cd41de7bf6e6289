"""What the desk says of custody, and that the front says the same of the same person once it is published."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from prisoners.catalog import render_records
from prisoners.models import Detainee
from prisoners.queries.custody import (
    custody_on,
    detentions_in_order,
    last_confirmed,
    overlapping,
    person_status,
    placements_in_order,
)
from public import publishing
from public.vocabulary import dates
from public.vocabulary.custody import InCustody, Status
from tests.factories import desk
from tests.factories.documents import NOON

pytestmark = pytest.mark.django_db


def house_arrest_then_colony() -> Detainee:
    detention = desk.DetentionFactory(detained="2020-09-07")
    detention.placements.create(regime="house-arrest", since="2020-10")
    detention.placements.create(regime="penal-colony", since="2021-10")
    return detention.detainee


def colony_entered_before_the_house_arrest_that_it_followed() -> Detainee:
    detention = desk.DetentionFactory(detained="2020-09-07")
    detention.placements.create(regime="penal-colony", since="2021-10")
    detention.placements.create(regime="house-arrest", since="2020-10")
    return detention.detainee


def house_arrest_that_goes_on() -> Detainee:
    detention = desk.DetentionFactory(detained="2020-09-07")
    detention.placements.create(regime="pre-trial", since="2020-09-07", until="2020-10")
    detention.placements.create(regime="house-arrest", since="2020-10")
    return detention.detainee


def house_arrest_that_ended() -> Detainee:
    detention = desk.DetentionFactory(detained="2020-09-07")
    detention.placements.create(regime="house-arrest", since="2020-10", until="2021-05")
    return detention.detainee


def unknown_start_of_the_later_detention() -> Detainee:
    person: Detainee = desk.DetentionFactory(detained="2019-01-10", ended="2020-03", outcome="released").detainee
    desk.DetentionFactory(detainee=person, detained="", ended="2024-02-16", outcome="died-in-custody")
    return person


def unknown_start_of_the_later_detention_entered_first() -> Detainee:
    person: Detainee = desk.DetentionFactory(detained="", ended="2024-02-16", outcome="died-in-custody").detainee
    desk.DetentionFactory(detainee=person, detained="2019-01-10", ended="2020-03", outcome="released")
    return person


def undated_detention_that_goes_on() -> Detainee:
    person: Detainee = desk.DetentionFactory(detained="").detainee
    desk.DetentionFactory(detainee=person, detained="2019-01-10", ended="2020-03", outcome="released")
    return person


def undated_detention_shown_by_a_sentence() -> Detainee:
    detention = desk.DetentionFactory(detained="", outcome="unknown")
    desk.SentenceFactory(detention=detention, on="2023-05-04")
    desk.DetentionFactory(detainee=detention.detainee, detained="2019-01-10", ended="2020-03", outcome="released")
    person: Detainee = detention.detainee
    return person


@pytest.mark.parametrize(
    ("make", "value", "since"),
    [
        (house_arrest_then_colony, Status.HELD, "2020-09-07"),
        (colony_entered_before_the_house_arrest_that_it_followed, Status.HELD, "2020-09-07"),
        (house_arrest_that_goes_on, Status.RESTRICTED, "2020-10"),
        (house_arrest_that_ended, Status.HELD, "2020-09-07"),
        (unknown_start_of_the_later_detention, Status.DIED, "2024-02-16"),
        (unknown_start_of_the_later_detention_entered_first, Status.DIED, "2024-02-16"),
        (undated_detention_that_goes_on, Status.HELD, None),
        (undated_detention_shown_by_a_sentence, Status.UNKNOWN, None),
        (desk.DetaineeFactory, Status.UNKNOWN, None),
    ],
)
def test_desk_and_front_tell_one_status(
    make: Callable[[], Detainee], value: Status, since: str | None, client: Client
) -> None:
    person = make()
    desk.NameFactory(detainee=person, text="Ivan Probny")
    publishing.publish(render_records([person], on=date(2026, 1, 1)), at=NOON)
    published = client.get(f"/api/v1/detainees/{person.pk}/").json()
    assert person_status(person) == value
    assert published["status"] == {"value": value.value, "since": since, "certainty": published["status"]["certainty"]}
    listed = client.get("/api/v1/detainees/", {"status": value.value}).json()
    assert [row["id"] for row in listed["results"]] == [person.pk]
    assert [row["id"] for row in published["detentions"]] == [row.pk for row in detentions_in_order(person)]


def test_desk_and_front_tell_one_custody_on_a_day(client: Client) -> None:
    person = unknown_start_of_the_later_detention()
    desk.NameFactory(detainee=person, text="Ivan Probny")
    publishing.publish(render_records([person], on=date(2026, 1, 1)), at=NOON)
    for day, expected in (
        ("2019-06-01", InCustody.CERTAINLY),
        ("2020-03-15", InCustody.POSSIBLY),
        ("2022-01-01", InCustody.NOT),
    ):
        assert custody_on(person, on=dates.parse(day)) == expected
        found = client.get("/api/v1/detainees/", {"held_on": day}).json()["count"]
        assert bool(found) == (expected != InCustody.NOT)


def test_placements_without_a_date_come_first() -> None:
    detention = desk.DetentionFactory()
    for since, until in (("2022", ""), ("", ""), ("2021-05", ""), ("", "2020-10")):
        detention.placements.create(regime="prison", since=since, until=until)
    assert [row.since or row.until for row in placements_in_order(detention)] == ["", "2020-10", "2021-05", "2022"]


def test_the_last_confirmation_is_the_last_in_time() -> None:
    person = desk.person()
    for on in ("2024-06", "2023", "2023-05/2025-01"):
        person.confirmations.create(on=on, means="press")
    assert last_confirmed(person) == "2023-05/2025-01"


def test_a_confirmation_shows_that_the_last_detention_goes_on() -> None:
    person = unknown_start_of_the_later_detention()
    person.confirmations.create(on="2022-01-01", means="press")
    assert custody_on(person, on=dates.parse("2022-01-01")) == InCustody.CERTAINLY
    assert custody_on(person, on=dates.parse("2021-12-31")) == InCustody.NOT


def test_episodes_of_two_people_that_share_a_day_are_told() -> None:
    one, other = (desk.DetentionFactory(detained="2020-09-07", ended="2022", outcome="released") for _ in range(2))
    desk.DetentionFactory(detainee=other.detainee, detained="2024")
    assert overlapping(one.detainee, other.detainee) == [(one, other)]

"""Cursors: what a list gave out leads on through one edition; anything else is refused by name, never a fault."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from public.queries.paging import list_key
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition, published

pytestmark = pytest.mark.django_db

DAY = "2020-09-07"


def forged(*parts: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


PEOPLE = list_key(Kind.DETAINEE, "-detained", [])
EDITIONS, CHANGES = list_key("editions"), list_key("changes", 0)
FORGED = {
    "a truth for a day": ("detainees/", forged(1, PEOPLE, True, "x", False)),
    "a number for a day": ("detainees/", forged(1, PEOPLE, 5, "x", False)),
    "no day": ("detainees/", forged(1, PEOPLE, "2020-02-31", "x", False)),
    "half a surrogate": ("detainees/", forged(1, PEOPLE, DAY, "\ud800", False)),
    "NUL": ("detainees/", forged(1, PEOPLE, DAY, "\x00", False)),
    "an edition before the first": ("detainees/", forged(-1, PEOPLE, DAY, "x", False)),
    "no such edition": ("detainees/", forged(99, PEOPLE, DAY, "x", False)),
    "an edition beyond integers": ("detainees/", forged(10**30, PEOPLE, DAY, "x", False)),
    "a direction that is none": ("detainees/", forged(1, PEOPLE, DAY, "x", 1)),
    "another order": ("detainees/", forged(1, list_key(Kind.DETAINEE, "name", []), "A", "x", False)),
    "another noun": ("release-events/", forged(1, list_key(Kind.DEAL, "-on", []), DAY, "x", False)),
    "no list": ("detainees/", forged(1, 7, DAY, "x", False)),
    "too few parts": ("detainees/", forged(1, PEOPLE, DAY)),
    "a list in a list": ("detainees/", forged(1, PEOPLE, [DAY], "x", False)),
    "depths": ("detainees/", base64.urlsafe_b64encode(b"[" * 3000).decode()),
    "great length": ("detainees/", "A" * 9000),
    "no base 64": ("detainees/", "é"),
    "a text for a number": ("editions/", forged(1, EDITIONS, 1, "abc", False)),
    "an integer beyond integers": ("editions/", forged(1, EDITIONS, 1, 10**30, False)),
    "another list": ("editions/", forged(1, CHANGES, 1, 1, False)),
    "a text for a key": ("changes/", forged(1, CHANGES, 1, "abc", False)),
}


def test_a_cursor_that_is_put_together_rightly_leads_on(reader: Client) -> None:
    """What is forged below is wrong in one thing alone."""
    published(Kind.DETAINEE)
    for address, key, value, identifier in (
        ("detainees/", PEOPLE, DAY, "x"),
        ("editions/", EDITIONS, 1, 1),
        ("changes/", CHANGES, 1, 1),
    ):
        answer = reader.get(f"/api/v1/{address}", {"cursor": forged(1, key, value, identifier, False)})
        assert answer.status_code == 200, answer.content


@pytest.mark.parametrize(("address", "cursor"), FORGED.values(), ids=FORGED)
def test_a_forged_cursor_is_refused_by_name(address: str, cursor: str, reader: Client) -> None:
    published(Kind.DETAINEE)
    answer = reader.get(f"/api/v1/{address}", {"cursor": cursor})
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert [fault["parameter"] for fault in answer.json()["errors"]] == ["cursor"]


def test_a_cursor_goes_on_in_its_edition_while_the_day_of_as_of_is_not_over(reader: Client) -> None:
    now = datetime.now(tz=UTC)
    edition(*(content(Kind.DETAINEE, name=name) for name in "AC"), at=now)
    first = reader.get("/api/v1/detainees/", {"as_of": now.date().isoformat(), "limit": 1, "ordering": "name"}).json()
    published(Kind.DETAINEE, name="B", at=now)
    second = reader.get(first["next"]).json()
    assert (second["edition"], [person["name"] for person in second["results"]]) == (1, ["C"])


def test_a_cursor_of_another_edition_than_as_of_is_refused(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=name) for name in "AB"))
    published(Kind.DETAINEE, name="C")
    following = reader.get("/api/v1/detainees/", {"limit": 1}).json()["next"]
    answer = reader.get(f"{following}&as_of=1")
    assert [fault["parameter"] for fault in answer.json()["errors"]] == ["cursor"]


@pytest.mark.parametrize("other", ["gender=female&gender=male", "status=held", "q=person", "country=BY", ""])
def test_a_cursor_leads_through_its_own_filter_alone(other: str, reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, gender="female") for _ in range(3)))
    cursor = reader.get("/api/v1/detainees/?gender=female&limit=1").json()["next"].split("cursor=")[1]
    assert reader.get(f"/api/v1/detainees/?gender=female&limit=2&fields=id&cursor={cursor}").status_code == 200
    assert reader.get(f"/detainees/?gender=female&cursor={cursor}").status_code == 200
    assert reader.get(f"/detainees/?{other}&cursor={cursor}").status_code == 400
    answer = reader.get(f"/api/v1/detainees/?{other}&cursor={cursor}")
    assert [fault["parameter"] for fault in answer.json()["errors"]] == ["cursor"]


def test_a_cursor_of_changes_belongs_to_its_since(reader: Client) -> None:
    for _ in range(3):
        published(Kind.FACILITY)
    following = reader.get("/api/v1/changes/?since=1&limit=1").json()["next"]
    assert reader.get(following).status_code == 200
    assert reader.get(following.replace("since=1", "since=0")).status_code == 400


@pytest.mark.parametrize("ordering", ["-detained", "detained", "name", "-name", "-updated"])
def test_every_order_leads_through_the_whole_list_and_back(ordering: str, reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=name) for name in ("Ś", "Same", "Same", "Z\u00a0z", "Я" * 300)))
    ids: list[list[str]] = []
    address: str | None = f"/api/v1/detainees/?limit=2&ordering={ordering}&fields=id"
    while address:
        told = reader.get(address).json()
        ids.append([person["id"] for person in told["results"]])
        address, last = told["next"], told
    assert [len(page) for page in ids] == [2, 2, 1]
    assert len({each for page in ids for each in page}) == 5
    for page in (ids[1], ids[0]):
        last = reader.get(last["previous"]).json()
        assert [person["id"] for person in last["results"]] == page
    assert last["previous"] is None


def test_filters_given_several_times_stay_in_the_address_of_the_next_page(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=name, gender=gender) for name, gender in (("A", "female"), ("B", "male"))))
    first = reader.get("/api/v1/detainees/?gender=female&gender=male&limit=1").json()
    assert (first["count"], reader.get(first["next"]).json()["count"]) == (2, 2)

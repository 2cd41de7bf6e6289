"""The desk's home: each number is the length of the list that it leads to, and everybody sees their own first."""

import re
from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from prisoners.actions import detainees, publication
from prisoners.admin.worklists.lists import WORKLISTS
from prisoners.models import DuplicatePair, LinkCheck, Name, Sentence
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
HOME = "/desk/"


def read(client: Client, address: str) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return BeautifulSoup(answer.content, "html.parser")


def tiles(page: BeautifulSoup) -> dict[str, tuple[int, str]]:
    """Number and address by title."""
    found = {}
    for tile in page.select(".tile"):
        number, title = (_text(tile, f".tile-{part}") for part in ("number", "title"))
        found[title] = (int(number), str(tile["href"]))
    return found


def _text(tag: Tag, selector: str) -> str:
    part = tag.select_one(selector)
    assert part is not None
    return part.get_text(strip=True)


def length(page: BeautifulSoup) -> int:
    """How many rows a list has, be it one of work or one of the desk's own."""
    if told := page.select_one(".work-told strong"):
        rows = len(page.select(".work-table tbody tr"))
        assert int(re.sub(r"\D", "", told.text)) == rows
        return rows
    return len(page.select("#result_list tbody tr, .results tbody tr"))


def one_of_each(researcher: User, reviewer: User) -> None:
    """Something on every list."""
    now = timezone.now()
    today = now.date()
    detainees.enter([Name(text="Draft Example", language="en")], by=researcher, country="BY")
    publication.send_back(publication.submit([desk.person()], by=researcher), by=reviewer, reason="Which source?")
    publication.submit([desk.person(), desk.FacilityFactory()], by=researcher)
    publication.submit([desk.ReleaseEventFactory()], by=reviewer, at=now - timedelta(days=10))
    publication.publish(publication.submit([desk.OrganisationFactory()], by=researcher), by=reviewer)
    for days in (10, -10):
        made = desk.SentenceFactory()
        Sentence.objects.filter(pk=made.pk).update(term_ends_on=today + timedelta(days=days))
        person = desk.person()
        person.consents.create(
            scope="photo", granted=True, given_by="x", on="2020-01-01", until=today + timedelta(days=days)
        )
    namesakes = sorted([desk.person(), desk.person()], key=lambda person: person.pk)
    DuplicatePair.objects.create(first=namesakes[0], second=namesakes[1], score=0.9, name_score=0.9)
    dead = desk.SourceFactory(url="https://gone.example/")
    desk.person().citations.create(source=dead)
    LinkCheck.objects.create(
        source=dead, last_checked_at=now, last_status=404, failures=3, first_failed_at=now - timedelta(days=5)
    )


@pytest.mark.parametrize("role", ["researcher", "reviewer", "chief"])
def test_every_number_is_the_length_of_its_list(role: str, request: pytest.FixtureRequest) -> None:
    user, researcher, reviewer = (request.getfixturevalue(name) for name in (role, "researcher", "reviewer"))
    one_of_each(researcher, reviewer)
    client = at_desk(user)
    found = tiles(read(client, HOME))
    assert len(found) == len(WORKLISTS) + 2
    for title, (number, address) in found.items():
        assert number == length(read(client, address)), title
    mine = {"My drafts", "Sent back to me", "Mine, waiting for review"}
    assert all(number for title, (number, _address) in found.items() if title not in mine)
    if role == "researcher":
        assert {title: found[title][0] for title in mine} == {
            "My drafts": 1,
            "Sent back to me": 1,
            "Mine, waiting for review": 2,
        }


def test_every_age_of_the_queue_leads_to_its_part(researcher: User, reviewer: User) -> None:
    one_of_each(researcher, reviewer)
    client = at_desk(reviewer)
    links = read(client, HOME).select(".ages a")
    numbers = [int(_text(link, ".age-number")) for link in links]
    assert numbers == [2, 0, 1, 0]
    assert [length(read(client, str(link["href"]))) for link in links] == numbers


@pytest.mark.parametrize(("role", "first"), [("researcher", "Yours"), ("reviewer", "Review"), ("chief", "Review")])
def test_everybody_sees_first_what_is_theirs_to_do(role: str, first: str, request: pytest.FixtureRequest) -> None:
    page = read(at_desk(request.getfixturevalue(role)), HOME)
    assert _text(page, ".home-section h2") == first
    assert len(page.select(".small-chart svg")) == 6


def test_a_row_says_why_it_is_there_and_leads_to_where_the_work_is_done(researcher: User, reviewer: User) -> None:
    one_of_each(researcher, reviewer)
    client = at_desk(researcher)
    for slug, why in {
        "sent-back": "Which source?",
        "terms-overdue": "the term ended on",
        "consents-lapsing": "photo: until",
        "dead-links": "answered 404. Not there since",
        "stale-custody": "last known on 2020-09-07",
        "editions": "no note",
    }.items():
        page = read(client, f"/desk/waiting/{slug}/")
        assert why in page.text, slug
        for link in page.select(".work-table a"):
            assert client.get(str(link["href"])).status_code == 200


def test_a_long_list_is_paged_and_a_page_that_is_not_there_is_the_last(researcher: User) -> None:
    desk.DetaineeFactory.create_batch(60)
    client = at_desk(researcher)
    assert len(read(client, "/desk/waiting/without-sources/").select("tbody tr")) == 50
    for number in ("2", "99"):
        assert len(read(client, f"/desk/waiting/without-sources/?page={number}").select("tbody tr")) == 10
    assert len(read(client, "/desk/waiting/without-sources/?page=x").select("tbody tr")) == 50


@pytest.mark.parametrize("work", WORKLISTS, ids=lambda work: work.slug)
def test_lists_are_closed_to_strangers_and_to_staff_without_a_role(work: Any, reader: Client) -> None:
    answer = reader.get(work.address)
    assert (answer.status_code, "/login/" in answer["Location"]) == (302, True)
    outsider = at_desk(guest())
    assert outsider.get(work.address).status_code == (200 if work.slug == "editions" else 403)


def test_home_tells_a_guest_nothing(researcher: User) -> None:
    desk.person()
    page = read(at_desk(guest()), HOME)
    assert page.select(".tile, .small-chart") == []


def test_an_unknown_list_is_not_found_and_none_can_be_written_to(researcher: User) -> None:
    client = at_desk(researcher)
    assert client.get("/desk/waiting/nothing/").status_code == 404
    assert client.post("/desk/waiting/drafts/").status_code == 405


def test_home_and_lists_take_a_fixed_number_of_queries(
    researcher: User, reviewer: User, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    client = at_desk(researcher)
    for _round in range(2):
        one_of_each(researcher, reviewer)
        LinkCheck.objects.all().delete()
        desk.models.Source.objects.update(url="")
        client.get(HOME)
        with django_assert_num_queries(10):
            client.get(HOME)
    for work in WORKLISTS:
        with django_assert_max_num_queries(14):
            client.get(work.address)

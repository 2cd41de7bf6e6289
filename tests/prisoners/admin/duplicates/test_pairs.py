"""The page of possible duplicates: who may look, who may decide, and how many queries it takes."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.models import DuplicatePair
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
QUEUE = "/desk/prisoners/duplicatepair/"


def pair(client: Client, *names: str) -> DuplicatePair:
    for name in names or ("Maryia Kalesnikava", "Мария Колесникова"):
        desk.person(name, note="private")
    client.get(QUEUE)
    return DuplicatePair.objects.get()


def test_the_queue_finds_what_changed_when_it_is_opened(researcher: User) -> None:
    client = at_desk(researcher)
    pair(client)
    told = client.get(QUEUE).content.decode()
    assert "Мария Колесникова" in told
    assert "another romanisation or script" in told
    assert "detained on the same day" in told


def test_two_people_stand_side_by_side_and_a_researcher_judges_them_different(researcher: User) -> None:
    client = at_desk(researcher)
    found = pair(client)
    page = client.get(f"{QUEUE}{found.pk}/change/").content.decode()
    assert page.count("2020-09-07") >= 2
    assert found.first_id in page
    assert found.second_id in page
    answer = client.post(f"{QUEUE}{found.pk}/decide/", {"decision": "different", "remark": "Two mothers."}, follow=True)
    assert "Written down: different people." in answer.content.decode()
    found.refresh_from_db()
    assert (found.decision, found.decided_by, found.remark) == ("different", researcher, "Two mothers.")
    assert "Мария Колесникова" not in client.get(QUEUE).content.decode()
    assert "Мария Колесникова" in client.get(f"{QUEUE}?decision=different").content.decode()
    assert "Two mothers." in client.get(f"{QUEUE}{found.pk}/change/").content.decode()


@pytest.mark.parametrize("sent", [{}, {"decision": "perhaps"}])
def test_a_decision_that_is_none_changes_nothing(sent: dict[str, str], researcher: User) -> None:
    client = at_desk(researcher)
    found = pair(client)
    assert "Choose what you decide" in client.post(f"{QUEUE}{found.pk}/decide/", sent, follow=True).content.decode()
    found.refresh_from_db()
    assert found.decision == "open"


def test_deciding_is_done_by_post(researcher: User) -> None:
    client = at_desk(researcher)
    assert client.get(f"{QUEUE}{pair(client).pk}/decide/").status_code == 405


def test_a_pair_that_is_not_there_is_not_found(researcher: User) -> None:
    assert at_desk(researcher).get(f"{QUEUE}nothing/change/").status_code == 404
    assert at_desk(researcher).post(f"{QUEUE}nothing/decide/").status_code == 404


def test_strangers_and_staff_without_a_role_see_nothing(researcher: User, reader: Client) -> None:
    found = pair(at_desk(researcher))
    outsider = at_desk(guest())
    address = f"{QUEUE}{found.pk}/change/"
    assert "/desk/login/" in reader.get(address)["Location"]
    assert outsider.get(address).status_code == 404
    assert outsider.post(f"{QUEUE}{found.pk}/decide/").status_code == 404
    assert outsider.get(QUEUE).status_code == 403


def test_nobody_adds_or_deletes_pairs_by_hand(chief: User) -> None:
    client = at_desk(chief)
    found = pair(client)
    assert client.get(f"{QUEUE}add/").status_code == 403
    assert client.post(f"{QUEUE}{found.pk}/delete/", {"post": "yes"}).status_code == 403


def test_the_queue_and_the_comparison_take_a_fixed_number_of_queries(
    researcher: User, django_assert_max_num_queries: Any
) -> None:
    client = at_desk(researcher)
    for n in range(8):
        desk.person(f"Person Number{'abcdefgh'[n] * 3}")
        desk.person(f"Person Number{'abcdefgh'[n] * 3}")
    client.get(QUEUE)
    assert DuplicatePair.objects.count() >= 8
    with django_assert_max_num_queries(12):
        client.get(QUEUE)
    with django_assert_max_num_queries(26):
        client.get(f"{QUEUE}{DuplicatePair.objects.first().pk}/change/")

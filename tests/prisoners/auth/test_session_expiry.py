"""Sessions end: with time, with a password, with a phone, and at once when somebody says so."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.models import Session
from tests.conftest import PASSWORD, at_desk

pytestmark = pytest.mark.django_db


def is_in(client: Client) -> bool:
    return client.get("/desk/").status_code == 200


def put_back(client: Client, **seconds: int) -> None:
    session = client.session
    for name, less in seconds.items():
        session[name] -= less
    session.save()


@pytest.mark.parametrize(
    ("passed", "stays"),
    [
        ({"seen_at": 119 * 60}, True),
        ({"seen_at": 121 * 60}, False),
        ({"signed_in_at": 11 * 3600}, True),
        ({"signed_in_at": 13 * 3600}, False),
    ],
)
def test_a_session_ends_when_nothing_is_done_and_after_a_day(
    passed: dict[str, int], stays: bool, researcher: User
) -> None:
    client = at_desk(researcher)
    put_back(client, **passed)
    assert is_in(client) == stays


def test_working_keeps_a_session_awake(researcher: User) -> None:
    client = at_desk(researcher)
    before = client.session["seen_at"]
    put_back(client, seen_at=600)
    assert is_in(client)
    assert client.session["seen_at"] >= before


def test_signing_out_everywhere_ends_all_sessions_of_one_account_and_no_other(researcher: User, reviewer: User) -> None:
    here, there, other = at_desk(researcher), at_desk(researcher), at_desk(reviewer)
    assert here.post("/desk/account/logout/everywhere/")["Location"] == "/desk/account/login/"
    assert (is_in(here), is_in(there), is_in(other)) == (False, False, True)


def test_a_new_password_ends_the_other_sessions(researcher: User) -> None:
    here, there = at_desk(researcher), at_desk(researcher)
    new = "another long password"
    form = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    assert here.post("/desk/account/password/", form).status_code == 302
    assert (is_in(here), is_in(there), Session.objects.count()) == (True, False, 1)


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_who_may_no_longer_come_in_is_out_at_once(change: dict[str, Any], researcher: User) -> None:
    client = at_desk(researcher)
    User.objects.filter(pk=researcher.pk).update(**change)
    assert not is_in(client)


def test_deactivating_ends_sessions_for_good_by_whatever_means(researcher: User, reviewer: User) -> None:
    """Somebody taken back later does not find an old session open."""
    client = at_desk(researcher)
    at_desk(reviewer)
    User.objects.filter(pk=researcher.pk).update(is_active=False)
    User.objects.filter(pk=researcher.pk).update(is_active=True)
    assert not is_in(client)
    assert list(Session.objects.values_list("account", flat=True)) == [reviewer.pk]


def test_a_session_begun_before_these_rules_is_over(researcher: User) -> None:
    client = at_desk(researcher)
    session = client.session
    del session["signed_in_at"]
    session.save()
    assert not is_in(client)


def test_whoever_reads_public_pages_meets_no_session_and_the_door_asks_nothing(
    researcher: User, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        answer = at_desk_reader(researcher).get("/healthz")
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


def at_desk_reader(user: User) -> Client:
    """A browser that carries a cookie of the desk, and one that carries none, are the same to the public pages."""
    client = Client()
    client.cookies["sessionid"] = "x" * 32
    return client

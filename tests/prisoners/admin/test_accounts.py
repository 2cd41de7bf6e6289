"""Accounts at the desk: made, given a role, deactivated; never deleted, and nobody climbs above a role."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from prisoners.models import has_second_factor
from tests.conftest import at_desk

pytestmark = pytest.mark.django_db
ACCOUNTS = "/desk/auth/user/"
NEW = {"username": "newcomer", "password1": "a long enough password", "password2": "a long enough password"}


def form_of(user: User, **changes: Any) -> dict[str, Any]:
    dates = {"date_joined_0": "2026-01-01", "date_joined_1": "00:00:00"}
    return {"username": user.username, "is_active": "on", "groups": [*user.groups.values_list("pk", flat=True)]} | (
        dates | changes
    )


def choose(client: Client, action: str, *users: User) -> str:
    data = {"action": action, "_selected_action": [user.pk for user in users]}
    return client.post(ACCOUNTS, data, follow=True).content.decode()


def test_a_chief_makes_an_account_with_a_role_and_no_more(chief: User) -> None:
    researcher = Group.objects.get(name="researcher").pk
    form = NEW | {"groups": researcher, "is_superuser": "on", "user_permissions": "1"}
    assert at_desk(chief).post(f"{ACCOUNTS}add/", form).status_code == 302
    made = User.objects.get(username="newcomer")
    assert (made.is_staff, made.is_superuser, made.user_permissions.count()) == (True, False, 0)
    assert [group.name for group in made.groups.all()] == ["researcher"]


def test_a_chief_makes_nobody_a_superuser(chief: User, researcher: User) -> None:
    form = form_of(researcher, is_superuser="on", first_name="Changed")
    at_desk(chief).post(f"{ACCOUNTS}{researcher.pk}/change/", form)
    researcher.refresh_from_db()
    assert (researcher.first_name, researcher.is_superuser) == ("Changed", False)


@pytest.mark.parametrize("page", ["change/", "password/", "history/"])
def test_a_superuser_is_out_of_a_chiefs_reach(page: str, chief: User) -> None:
    superuser = User.objects.create_superuser("almighty", password="a long enough password")
    new = {"password1": "taken over by a chief", "password2": "taken over by a chief"}
    answer = at_desk(chief).post(f"{ACCOUNTS}{superuser.pk}/{page}", new)
    assert answer.status_code in (302, 403, 404)
    assert "almighty" not in at_desk(chief).get(ACCOUNTS).content.decode()
    superuser.refresh_from_db()
    assert superuser.check_password("a long enough password")


def test_nobody_changes_their_own_role_or_locks_themselves_out(chief: User) -> None:
    at_desk(chief).post(f"{ACCOUNTS}{chief.pk}/change/", {**form_of(chief), "is_active": "", "groups": []})
    chief.refresh_from_db()
    assert (chief.is_active, chief.groups.get().name) == (True, "chief")


def test_ones_own_password_is_changed_with_the_old_one(chief: User) -> None:
    assert at_desk(chief).get(f"{ACCOUNTS}{chief.pk}/password/")["Location"] == "/desk/account/password/"
    assert at_desk(chief).get("/desk/password_change/")["Location"] == "/desk/account/password/"


def test_a_chief_gives_somebody_a_new_password_and_they_are_signed_out(chief: User, researcher: User) -> None:
    client = at_desk(researcher)
    new = {"password1": "given out by a chief", "password2": "given out by a chief"}
    assert at_desk(chief).post(f"{ACCOUNTS}{researcher.pk}/password/", new).status_code == 302
    assert "/desk/login/" in client.get("/desk/")["Location"]


@pytest.mark.parametrize("is_superuser", [False, True])
def test_accounts_are_deactivated_never_deleted(is_superuser: bool, chief: User, researcher: User) -> None:
    User.objects.filter(pk=chief.pk).update(is_superuser=is_superuser)
    client = at_desk(chief)
    assert client.post(f"{ACCOUNTS}{researcher.pk}/delete/", {"post": "yes"}).status_code == 403
    choose(client, "delete_selected", researcher)
    working = at_desk(researcher)
    client.post(f"{ACCOUNTS}{researcher.pk}/change/", form_of(researcher, is_active=""))
    researcher.refresh_from_db()
    assert not researcher.is_active
    assert "/desk/login/" in working.get("/desk/")["Location"]


def test_a_chief_resets_and_signs_out_from_the_list(chief: User, researcher: User, reviewer: User) -> None:
    working = at_desk(reviewer)
    client = at_desk(chief)
    assert "sets up a new second factor" in choose(client, "reset_second_factor", researcher)
    assert "page of your account" in choose(client, "reset_second_factor", chief)
    assert "Signed out everywhere" in choose(client, "sign_out_everywhere", reviewer)
    assert (has_second_factor(researcher), has_second_factor(chief)) == (False, True)
    assert "/desk/login/" in working.get("/desk/")["Location"]
    history = client.get(f"{ACCOUNTS}{researcher.pk}/history/").content.decode()
    assert "The second factor was reset." in history


@pytest.mark.parametrize("role", ["researcher", "reviewer"])
def test_others_see_no_accounts(role: str, request: pytest.FixtureRequest, chief: User) -> None:
    client = at_desk(request.getfixturevalue(role))
    for page in ("", "add/", f"{chief.pk}/change/", f"{chief.pk}/password/", f"{chief.pk}/history/"):
        assert client.get(ACCOUNTS + page).status_code == 403, page
    assert client.post(ACCOUNTS, {"action": "reset_second_factor", "_selected_action": [chief.pk]}).status_code == 403


def test_the_list_of_accounts_takes_a_fixed_number_of_queries(chief: User, django_assert_max_num_queries: Any) -> None:
    for n in range(10):
        User.objects.create(username=f"person{n}", is_staff=True)
    client = at_desk(chief)
    with django_assert_max_num_queries(12):
        client.get(ACCOUNTS)

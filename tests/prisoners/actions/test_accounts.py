"""Signing others out and taking away a second factor: who may, and what remains to be read."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.db import InternalError, ProgrammingError, transaction

from prisoners.actions import accounts
from prisoners.exceptions import ActionRefused
from prisoners.models import Session, has_second_factor
from tests.conftest import at_desk

pytestmark = pytest.mark.django_db


def test_a_chief_takes_away_a_lost_second_factor_and_it_is_written_down(chief: User, researcher: User) -> None:
    at_desk(researcher)
    accounts.reset_second_factor(researcher, by=chief)
    assert not has_second_factor(researcher)
    assert not Session.objects.filter(account=researcher).exists()
    entry = LogEntry.objects.get()
    assert (entry.user, entry.object_id, entry.get_change_message()) == (
        chief,
        str(researcher.pk),
        "The second factor was reset.",
    )


@pytest.mark.parametrize("role", ["researcher", "reviewer"])
def test_nobody_but_a_chief_does_this_to_others(role: str, chief: User, request: pytest.FixtureRequest) -> None:
    user = request.getfixturevalue(role)
    for verb in (accounts.reset_second_factor, accounts.sign_out_everywhere):
        with pytest.raises(ActionRefused, match="Ask a chief"):
            verb(chief, by=user)
    assert (has_second_factor(chief), LogEntry.objects.count()) == (True, 0)


def test_a_chief_has_no_power_over_a_superuser(chief: User) -> None:
    superuser = User.objects.create_superuser("root", password="a long enough password")
    with pytest.raises(ActionRefused):
        accounts.reset_second_factor(superuser, by=chief)
    accounts.sign_out_everywhere(chief, by=superuser)


def test_ones_own_second_factor_is_changed_with_the_password_only(chief: User) -> None:
    with pytest.raises(ActionRefused, match="page of your account"):
        accounts.reset_second_factor(chief, by=chief)
    assert Authenticator.objects.filter(user=chief).exists()


def test_everybody_signs_themselves_out_everywhere(researcher: User) -> None:
    at_desk(researcher)
    at_desk(researcher)
    assert accounts.sign_out_everywhere(researcher, by=researcher) == 2


def test_postgresql_itself_deletes_no_account(researcher: User) -> None:
    with pytest.raises((InternalError, ProgrammingError), match="deactivated, never deleted"), transaction.atomic():
        User.objects.filter(pk=researcher.pk)._raw_delete("default")
    assert User.objects.filter(pk=researcher.pk).exists()

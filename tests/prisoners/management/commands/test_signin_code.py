"""`manage.py signin_code`: a code for trying, on one's own machine only."""

import re
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from tests.conftest import at_desk, code, newcomer

pytestmark = pytest.mark.django_db


def told(username: str) -> str:
    out = StringIO()
    call_command("signin_code", username, stdout=out)
    return out.getvalue()


def test_the_code_of_somebody_enrolled_is_told(researcher: User, settings: Any) -> None:
    settings.LOCAL = True
    before = code()
    assert told("researcher").split()[0] in (before, code())


def test_the_code_for_the_page_that_sets_up_the_app_is_told(settings: Any) -> None:
    settings.LOCAL = True
    client = at_desk(newcomer("researcher"))
    secret = re.search(r'"secret">(\w+)<', client.get("/desk/account/app/add/").content.decode())
    assert secret
    before = code(secret[1])
    assert told("researcher").split()[0] in (before, code(secret[1]))


def test_who_has_not_begun_is_told_how_to(settings: Any) -> None:
    settings.LOCAL = True
    with pytest.raises(CommandError, match="Sign in as nobody first"):
        told("nobody")


def test_no_code_is_told_on_a_server(researcher: User, settings: Any) -> None:
    settings.LOCAL = settings.DEBUG = False
    with pytest.raises(CommandError, match="never on a server"):
        told("researcher")

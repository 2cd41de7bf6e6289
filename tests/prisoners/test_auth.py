"""Signing in with a password and a second factor, setting one up, and what is told to whoever fails."""

import hashlib
import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.test import Client
from django.test.utils import override_script_prefix

from prisoners.models import CacheEntry
from tests.conftest import PASSWORD, account, at_desk, code, newcomer

pytestmark = pytest.mark.django_db
LOGIN, CODE, ACCOUNT = "/desk/account/login/", "/desk/account/login/code/", "/desk/account/"


@pytest.fixture
def browser() -> Client:
    return Client()


def sign_in(browser: Client, username: str, password: str = PASSWORD, **extra: Any) -> Any:
    return browser.post(LOGIN, {"login": username, "password": password}, **extra)


def test_the_desk_leads_to_signing_in_and_back(browser: Client) -> None:
    answer = browser.get("/desk/prisoners/detainee/", follow=True)
    assert answer.redirect_chain[-1][0] == f"{LOGIN}?next=/desk/prisoners/detainee/"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert "no-store" in answer["Cache-Control"]


def test_a_password_alone_opens_nothing(browser: Client, researcher: User) -> None:
    assert sign_in(browser, "researcher")["Location"] == CODE
    assert browser.get("/desk/")["Location"] == "/desk/login/?next=/desk/"


def test_password_and_code_open_the_desk(browser: Client, researcher: User) -> None:
    sign_in(browser, "researcher")
    assert browser.post(CODE, {"code": code()})["Location"] == "/desk/"
    assert browser.get("/desk/").status_code == 200


def test_a_code_is_good_once(browser: Client, researcher: User) -> None:
    used = code()
    for client, opened in ((browser, 302), (Client(), 200)):
        sign_in(client, "researcher")
        assert client.post(CODE, {"code": used}).status_code == opened


def test_a_newcomer_sets_up_an_app_and_is_shown_recovery_codes_once(browser: Client) -> None:
    newcomer("researcher")
    assert sign_in(browser, "researcher")["Location"] == "/desk/"
    assert browser.get("/desk/")["Location"] == ACCOUNT
    page = browser.get("/desk/account/app/add/").content.decode()
    secret = re.search(r'<code id="secret">(\w+)</code>', page)
    assert secret
    assert browser.post("/desk/account/app/add/", {"code": code(secret[1])})["Location"] == "/desk/account/codes/"
    shown = re.findall(r"<code>(\d{8})</code>", browser.get("/desk/account/codes/").content.decode())
    assert len(shown) == 10
    assert not re.search(r"\d{8}", browser.get("/desk/account/codes/").content.decode())
    assert browser.get("/desk/").status_code == 200
    fresh = Client()
    sign_in(fresh, "researcher")
    assert fresh.post(CODE, {"code": shown[0]}).status_code == 302


def test_setting_up_a_second_factor_ends_sessions_that_were_never_asked_for_it(
    browser: Client, django_capture_on_commit_callbacks: Any
) -> None:
    newcomer("researcher")
    thief = Client()
    sign_in(thief, "researcher")
    sign_in(browser, "researcher")
    secret = re.search(r'"secret">(\w+)<', browser.get("/desk/account/app/add/").content.decode())
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/desk/account/app/add/", {"code": code(secret[1] if secret else "")})
    assert browser.get("/desk/").status_code == 200
    assert "/desk/login/" in thief.get("/desk/")["Location"]


def test_secrets_lie_encrypted_in_the_database(researcher: User) -> None:
    data = Authenticator.objects.get(user=researcher, type="totp").data
    assert data["secret"].startswith("gAAAA")


def test_nothing_tells_an_account_that_exists_from_one_that_does_not(browser: Client, researcher: User) -> None:
    account("reviewer")
    User.objects.filter(username="reviewer").update(is_active=False)
    User.objects.create_user("reader", password=PASSWORD)
    known = sign_in(browser, "researcher", "a wrong password")
    unknown = sign_in(Client(), "nobody", "a wrong password")
    deactivated = sign_in(Client(), "reviewer")
    not_of_the_desk = sign_in(Client(), "reader")
    said = {re.sub(r'(value|name)="[^"]*"', "", page.content.decode()) for page in (known, unknown)}
    assert len(said) == 1
    for page in (known, unknown, deactivated, not_of_the_desk):
        assert (page.status_code, "do not belong together" in page.content.decode()) == (200, True)


def test_after_five_wrong_passwords_also_the_right_one_is_refused_for_a_while(researcher: User) -> None:
    """From another place each time, and with another port in the name of the host."""
    for n in range(5):
        elsewhere = {"REMOTE_ADDR": f"192.0.2.{n}", "HTTP_HOST": f"localhost:{8000 + n}"}
        assert "do not belong" in sign_in(Client(), "Researcher", "wrong", **elsewhere).content.decode()
    answer = sign_in(Client(), "researcher", REMOTE_ADDR="192.0.2.99")
    assert (answer.status_code, "Too many tries" in answer.content.decode()) == (200, True)


def test_who_does_not_exist_is_locked_out_alike() -> None:
    for n in range(5):
        sign_in(Client(), "nobody", REMOTE_ADDR=f"192.0.2.{n}")
    assert "Too many tries" in sign_in(Client(), "nobody").content.decode()


def test_one_place_that_tries_many_names_is_locked_out() -> None:
    for n in range(10):
        sign_in(Client(), f"name{n}")
    assert "Too many tries" in sign_in(Client(), "another").content.decode()


def test_guessing_codes_ends_after_five(researcher: User) -> None:
    for n in range(6):
        client = Client()
        sign_in(client, "researcher", REMOTE_ADDR=f"192.0.2.{n}")
        said = client.post(CODE, {"code": "000000"}, REMOTE_ADDR=f"192.0.2.{n}").content.decode()
    assert "Too many tries" in said


def test_what_is_counted_names_neither_account_nor_address() -> None:
    sign_in(Client(), "nobody", REMOTE_ADDR="192.0.2.7")
    rows = [f"{entry.cache_key} {entry.value}" for entry in CacheEntry.objects.all()]
    assert rows
    hashed = hashlib.sha256(b"nobody").hexdigest()
    assert not [row for row in rows if "nobody" in row or "192.0.2" in row or hashed in row]


def test_the_door_holds_below_a_prefix_of_the_server(browser: Client) -> None:
    browser.force_login(newcomer("researcher"))
    with override_script_prefix("/tracker/"):
        answer = browser.get("/desk/prisoners/detainee/", SCRIPT_NAME="/tracker")
    assert answer["Location"] == "/tracker/desk/account/"


def test_an_address_that_nobody_of_ours_vouches_for_is_not_believed(settings: Any) -> None:
    """Without a proxy of ours, X-Forwarded-For is what the caller writes; with one, it is its last entry."""
    for n in range(10):
        sign_in(Client(), f"name{n}", HTTP_X_FORWARDED_FOR=f"192.0.2.{n}")
    assert "Too many tries" in sign_in(Client(), "another", HTTP_X_FORWARDED_FOR="192.0.2.77").content.decode()
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    believed = sign_in(Client(), "another", HTTP_X_FORWARDED_FOR="10.0.0.1, 192.0.2.77").content.decode()
    assert "do not belong" in believed


NOT_HERE = (
    "signup/ signup/passkey/ passkeys/signup/ inactive/ email/ confirm-email/ confirm-email/x/ login/code/confirm/"
    " password/reset/ password/reset/key/1-x/ password/set/ codes/download/ 3rdparty/ social/signup/"
)


@pytest.mark.parametrize("address", NOT_HERE.split())
@pytest.mark.parametrize("method", ["get", "post"])
def test_there_is_no_registration_and_nothing_by_mail(method: str, address: str, browser: Client) -> None:
    assert getattr(browser, method)(f"/desk/account/{address}").status_code == 404


def test_a_page_of_the_account_asks_again_when_signing_in_was_long_ago(researcher: User) -> None:
    client = at_desk(researcher)
    session = client.session
    session["signed_in_at"] -= 600
    session.save()
    assert client.get("/desk/account/codes/new/")["Location"].startswith("/desk/account/confirm/")
    confirmed = client.post("/desk/account/confirm/?next=/desk/account/codes/new/", {"password": PASSWORD})
    assert confirmed["Location"] == "/desk/account/codes/new/"
    assert client.get("/desk/account/codes/new/").status_code == 200

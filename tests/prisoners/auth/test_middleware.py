"""The language of the desk: chosen there, kept there, and never seen by readers."""

from datetime import date
from http import HTTPStatus

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone, translation

from prisoners.actions import publication
from prisoners.catalog import render_records
from public import publishing
from public.models import DocumentVersion
from public.vocabulary.editions import WithdrawalReason
from tests.conftest import at_desk
from tests.factories import desk

pytestmark = pytest.mark.django_db
SWITCH = "/desk/account/language/"
SIGN_IN = "/desk/account/login/"
RUSSIAN, ENGLISH = "Имя пользователя", "Username"


def words(client: Client, address: str = SIGN_IN, **headers: str) -> str:
    return client.get(address, headers=headers).content.decode()


def test_the_desk_speaks_what_the_browser_asks_for_until_somebody_chooses(reader: Client) -> None:
    assert RUSSIAN in words(reader, accept_language="ru-RU,ru;q=0.9,en;q=0.5")
    assert ENGLISH in words(reader, accept_language="de,en;q=0.5")
    assert ENGLISH in words(reader)
    reader.post(SWITCH, {"language": "en", "next": SIGN_IN})
    assert ENGLISH in words(reader, accept_language="ru")


def test_a_choice_is_kept_by_the_browser_for_the_desk_alone(reader: Client) -> None:
    answer = reader.post(SWITCH, {"language": "ru", "next": SIGN_IN})
    assert answer.headers["Location"] == SIGN_IN
    cookie = answer.cookies["desk_language"]
    assert (cookie.value, cookie["path"], cookie["httponly"], cookie["samesite"]) == ("ru", "/desk/", True, "Lax")
    page = words(reader)
    assert RUSSIAN in page
    assert '<html lang="ru"' in page


def test_answers_of_the_desk_say_in_which_language_they_are(reader: Client) -> None:
    answer = reader.get(SIGN_IN, headers={"accept-language": "ru"})
    assert answer.headers["Content-Language"] == "ru"
    assert "Accept-Language" in answer.headers["Vary"]


def test_the_language_ends_with_the_request(reader: Client) -> None:
    words(reader, accept_language="ru")
    assert translation.get_language() == "en"


def test_a_link_does_not_change_the_language(reader: Client) -> None:
    answer = reader.get(SWITCH, {"language": "ru"})
    assert answer.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    assert "desk_language" not in answer.cookies


@pytest.mark.parametrize("foreign", ["https://evil.example/", "//evil.example/desk/", "javascript:alert(1)"])
def test_nobody_is_led_away_by_choosing_a_language(reader: Client, foreign: str) -> None:
    answer = reader.post(SWITCH, {"language": "ru", "next": foreign})
    assert answer.headers["Location"] == "/"


@pytest.mark.parametrize("language", ["de", "xx", "", "../../ru", "ru\x00"])
def test_a_language_that_the_desk_does_not_speak_is_not_taken(reader: Client, language: str) -> None:
    answer = reader.post(SWITCH, {"language": language, "next": SIGN_IN})
    assert answer.status_code == HTTPStatus.FOUND
    assert ENGLISH in words(reader)


def test_another_site_cannot_change_the_language() -> None:
    answer = Client(enforce_csrf_checks=True).post(SWITCH, {"language": "ru", "next": SIGN_IN})
    assert answer.status_code == HTTPStatus.FORBIDDEN


@pytest.fixture
def person(researcher: User, reviewer: User) -> str:
    known = desk.person("Person Example", gender="female")
    publication.publish(publication.submit([known], by=researcher), by=reviewer)
    return known.pk


def test_what_readers_get_does_not_vary_by_their_language(person: str, reader: Client) -> None:
    publishing.withdraw([gone := _another()], reason=WithdrawalReason.SAFETY, at=timezone.now())
    addresses = [
        *("/", "/detainees/", f"/detainees/{person}/", "/search/?q=Example", "/changes/", "/api/v1/docs/"),
        *("/api/v1/detainees/", f"/api/v1/detainees/{person}/", "/api/v1/statistics/", "/api/v1/schema/"),
        *(f"/detainees/{gone}/", "/nowhere/", "/detainees/?born=never", "/api/v1/detainees/?born=never"),
    ]
    russian = Client(headers={"accept-language": "ru"})
    russian.cookies["desk_language"] = "ru"
    for address in addresses:
        plain, asked = reader.get(address, follow=True), russian.get(address, follow=True)
        assert plain.status_code == asked.status_code, address
        assert plain.content == asked.content, address
        assert plain.headers.get("Vary") == asked.headers.get("Vary"), address
        assert "ccept-language" not in plain.headers.get("Vary", ""), address
        assert "Content-Language" not in asked.headers, address


def _another() -> str:
    other = desk.person("Another Example")
    rendered = render_records([other], on=date(2026, 1, 1))
    publishing.publish(rendered, at=timezone.now())
    return other.pk


def test_a_page_that_is_not_at_the_desk_is_answered_in_the_language_of_readers(chief: User) -> None:
    client = at_desk(chief)
    client.cookies["desk_language"] = "ru"
    answer = client.get("/desk/account/register/")
    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert '<html lang="en"' in answer.content.decode()


def test_what_is_published_does_not_depend_on_the_language_of_who_publishes(researcher: User, reviewer: User) -> None:
    known = desk.person("Person Example", gender="female")
    at = timezone.now()
    bodies = []
    for language in ("en", "ru"):
        with translation.override(language):
            bodies.append(publishing.prepare(render_records([known], on=at.date()), at=at).documents)
    assert bodies[0] == bodies[1]
    with translation.override("ru"):
        publication.publish(publication.submit([known], by=researcher, at=at), by=reviewer, at=at)
    assert "Person Example" in DocumentVersion.objects.with_text().get(record_id=known.pk).body


def test_the_page_in_a_preview_is_the_page_that_readers_will_see(person: str, chief: User) -> None:
    client = at_desk(chief)
    client.cookies["desk_language"] = "ru"
    page = words(client, f"/desk/prisoners/detainee/{person}/preview/")
    assert '<html lang="en"' in page
    assert "Preview, not published." in page

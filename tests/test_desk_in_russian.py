"""The desk in Russian: no English is left over on its screens."""

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from bs4.element import PreformattedString
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import announcements, publication
from prisoners.models import DuplicatePair
from prisoners.saving import save
from tests.conftest import at_desk
from tests.factories import desk

pytestmark = pytest.mark.django_db
SPOKEN = ("title", "placeholder", "aria-label", "alt", "data-label")
# Names of the product, of a language in its own words, of formats, and of people.
NAMES = re.compile(
    r"^(Release Tracker|English|SHA-256|https://…|Person Example|chief|researcher|reviewer|[0-9a-z]{10})$", re.I
)
ENGLISH = re.compile(r"[A-Za-z]{3,}")
MODELS = [model._meta.model_name for model in admin.site._registry if model._meta.app_label == "prisoners"]


def texts(page: str) -> Iterator[str]:
    """What a page says, in text and in what is read aloud or shown on hovering."""
    soup = BeautifulSoup(page, "html.parser")
    for unsaid in soup.select("script, style, code, kbd, .material-symbols-outlined, template"):
        unsaid.decompose()
    for text in soup.find_all(string=True):
        if not isinstance(text, PreformattedString) and text.strip():
            yield " ".join(text.split())
    for attribute in SPOKEN:
        for tag in soup.find_all(attrs={attribute: True}):
            yield str(tag[attribute])


def left_over(client: Client, address: str) -> set[str]:
    """What a page says in Russian as it says it in English."""
    said = []
    for language in ("en", "ru"):
        client.cookies["desk_language"] = language
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, address
        said.append({text for text in texts(answer.content.decode()) if ENGLISH.search(text)})
    return {text for text in said[0] & said[1] if not NAMES.match(text)}


@pytest.mark.parametrize("model", MODELS)
def test_lists_and_empty_forms(model: str, chief: User) -> None:
    client = at_desk(chief)
    assert left_over(client, f"/desk/prisoners/{model}/") == set()
    if client.get(f"/desk/prisoners/{model}/add/").status_code == 200:
        assert left_over(client, f"/desk/prisoners/{model}/add/") == set()


def test_signing_in_and_accounts(chief: User) -> None:
    assert left_over(Client(), "/desk/") == set()
    for address in ("/desk/account/", "/desk/account/password/", "/desk/account/passkeys/add/", "/desk/auth/user/"):
        assert left_over(at_desk(chief), address) == set()


def test_a_person_their_history_and_the_review_of_what_changed(researcher: User, reviewer: User, chief: User) -> None:
    person = desk.person("Person Example", gender="female")
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    person.born = "1982-04"
    save(person, by=researcher)
    submission = publication.submit([person], by=researcher)[0]
    client = at_desk(chief)
    page = f"/desk/prisoners/detainee/{person.pk}"
    for address in (f"{page}/change/", f"{page}/history/", f"{page}/withdraw/", f"{page}/redact/", f"{page}/delete/"):
        assert left_over(client, address) == set()
    assert left_over(client, f"/desk/prisoners/submission/{submission.pk}/change/") == set()
    assert left_over(client, "/desk/prisoners/submission/?stage__exact=waiting") == set()


def test_the_home_of_the_desk_and_its_lists_of_work(chief: User) -> None:
    client = at_desk(chief)
    assert left_over(client, "/desk/") == set()
    for slug in ("drafts", "without-sources", "stale-custody", "editions", "dead-links"):
        assert left_over(client, f"/desk/waiting/{slug}/") == set()


def test_release_day(chief: User) -> None:
    event = desk.ReleaseEventFactory(on="2025-12-13", title={"ru": "Пример"})
    person = desk.person("Иван Пробный")
    for position, text in enumerate(("Иван Пробный", "Анна Зорка"), start=1):
        event.announced_names.create(position=position, text=text, name=text)
    client = at_desk(chief)
    for rest in ("names/", "names/certain/", "releases/record/"):
        assert left_over(client, f"/desk/prisoners/releaseevent/{event.pk}/{rest}") == set()
    name = event.announced_names.get(position=1)
    announcements.confirm(name, person, by=chief, version=name.version)
    assert left_over(client, f"/desk/prisoners/releaseevent/{event.pk}/releases/record/") == set()


def test_possible_duplicates(chief: User) -> None:
    client = at_desk(chief)
    for spelling in ("Марыя Калеснікава", "Мария Колесникова"):
        desk.person(spelling)
    assert left_over(client, "/desk/prisoners/duplicatepair/") == set()
    pair = DuplicatePair.objects.get()
    assert left_over(client, f"/desk/prisoners/duplicatepair/{pair.pk}/change/") == set()


def test_what_a_role_does_not_include_is_said_in_russian(researcher: User) -> None:
    client = at_desk(researcher)
    client.cookies["desk_language"] = "ru"
    answer = client.get("/desk/auth/user/")
    assert answer.status_code == 403
    assert "обратитесь к руководителю" in answer.content.decode()


def test_a_refused_form_says_why_in_russian(researcher: User) -> None:
    client = at_desk(researcher)
    client.cookies["desk_language"] = "ru"
    page = client.post("/desk/prisoners/organisation/add/", {"name": ""}).content.decode()
    assert "Исправьте ошибк" in page

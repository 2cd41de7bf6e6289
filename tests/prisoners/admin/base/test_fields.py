"""Texts per language and numbers of registers, typed at the desk as people write them and never as JSON."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import publication
from prisoners.models import Detainee, SanctionsTarget
from tests.conftest import at_desk
from tests.factories import desk
from tests.prisoners.admin.nouns.test_photos import filled

pytestmark = pytest.mark.django_db
TARGET = "/desk/prisoners/sanctionstarget/add/"


def change(client: Client, person: Detainee, **texts: str) -> str:
    """Send the page of a person back with these inputs written anew; the answer."""
    address, form = filled(client, person)
    return client.post(address, form | texts, follow=True).content.decode()


def summary_of(person: Detainee) -> dict[str, str]:
    stored: dict[str, str] = Detainee.objects.values_list("summary", flat=True).get(pk=person.pk)
    return stored


def test_texts_in_belarusian_and_ukrainian_are_in_the_document_that_is_published(
    researcher: User, reviewer: User, reader: Client
) -> None:
    person = desk.person()
    change(at_desk(researcher), person, summary_be="Музыка, флейтыстка.", summary_uk="Музикантка, флейтистка.")
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    document = reader.get(f"/api/v1/detainees/{person.pk}/").json()
    assert document["summary"] == {"be": "Музыка, флейтыстка.", "uk": "Музикантка, флейтистка."}


def test_a_language_that_is_not_offered_is_refused_and_nothing_is_stored(researcher: User) -> None:
    person = desk.person()
    page = change(at_desk(researcher), person, summary_pl="Flecistka.", summary_en="A flautist.")
    assert "Texts in “pl” are not kept here. Write one of: English, Беларуская, Русский, Українська." in page
    assert ("A flautist." in page, "Flecistka." in page) == (True, True)
    assert summary_of(person) == {}


def test_a_text_in_another_language_stays_until_its_box_is_emptied(researcher: User) -> None:
    person, client = desk.person(summary={"pl": "Flecistka.", "en": "A flautist."}), at_desk(researcher)
    change(client, person, summary_en="A flautist of Minsk.")
    assert summary_of(person) == {"pl": "Flecistka.", "en": "A flautist of Minsk."}
    change(client, person, summary_pl=" ")
    assert summary_of(person) == {"en": "A flautist of Minsk."}


def test_a_page_that_was_opened_without_a_language_does_not_erase_it(researcher: User) -> None:
    person, client = desk.person(), at_desk(researcher)
    address, form = filled(client, person)
    Detainee.objects.filter(pk=person.pk).update(summary={"pl": "Flecistka."})
    client.post(address, form | {"summary_en": "A flautist."}, follow=True)
    assert summary_of(person) == {"pl": "Flecistka.", "en": "A flautist."}


def test_every_language_has_a_box_and_those_without_a_text_are_folded_away(researcher: User) -> None:
    person = desk.person(summary={"uk": "Флейтистка.", "pl": "Flecistka."})
    page = BeautifulSoup(
        at_desk(researcher).get(f"/desk/prisoners/detainee/{person.pk}/change/").content, "html.parser"
    )
    boxes = page.select("textarea[name^=summary_]")
    assert [box["lang"] for box in boxes] == [*settings.TEXT_LANGUAGES, "pl"]
    assert [box["lang"] for box in boxes if box.find_parent("details")] == ["be", "ru"]
    assert [box["aria-label"] for box in boxes] == ["English", "Беларуская", "Русский", "Українська", "Polski"]


def test_numbers_of_other_registers_are_typed_line_by_line(researcher: User) -> None:
    client = at_desk(researcher)
    client.post(TARGET, {"name": "A ship", "kind": "vessel", "identifiers": "imo: 9187629\n opensanctions : Q12:3 \n"})
    target = SanctionsTarget.objects.get()
    assert target.identifiers == {"imo": "9187629", "opensanctions": "Q12:3"}
    page = client.get(f"/desk/prisoners/sanctionstarget/{target.pk}/change/").content.decode()
    assert "imo: 9187629\nopensanctions: Q12:3" in page


def test_a_line_without_a_register_is_refused_and_kept_on_the_page(researcher: User) -> None:
    answer = at_desk(researcher).post(TARGET, {"name": "A ship", "kind": "vessel", "identifiers": "9187629"})
    page = answer.content.decode()
    assert "Write “9187629” as a register and a number: imo: 9187629." in page
    assert not SanctionsTarget.objects.exists()

"""Likely people while a name is typed, and the question before a second record of one person is made."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import duplicates
from prisoners.models import Detainee, NameKeys, Placement
from tests.conftest import at_desk, guest
from tests.factories import desk
from tests.prisoners.test_admin import person_form, send

pytestmark = pytest.mark.django_db
PERSON = "/desk/prisoners/detainee/"
LIKELY = f"{PERSON}likely/"


def known(name: str = "Марыя Калеснікава") -> Detainee:
    person = desk.person(name, born="1982-04-24")
    detention = person.detentions.get()
    Placement.objects.create(detention=detention, facility=desk.FacilityFactory(name="Colony Four"))
    desk.ChargeFactory(detention=detention, provision=desk.LegalProvisionFactory(article="361"))
    duplicates.refresh_stale()
    return person


@pytest.mark.parametrize("typed", ["Maryia Kalesnikava", "Мария Колесн", "Kolesnikowa", "kalesnik"])
def test_somebody_known_appears_with_what_tells_namesakes_apart(typed: str, researcher: User) -> None:
    person = known()
    told = at_desk(researcher).post(LIKELY, {"name": typed}).content.decode()
    assert f"{PERSON}{person.pk}/change/" in told
    assert 'target="_blank"' in told
    for fact in ("1982", "2020-09-07", "Colony Four", "361", "Марыя Калеснікава"):
        assert fact in told


@pytest.mark.parametrize("typed", ["", "Ma", "Siarhei Tsikhanouski", "\x00", "x" * 5000, "<script>alert(1)</script>"])
def test_nobody_appears_for_anything_else(typed: str, researcher: User) -> None:
    known()
    answer = at_desk(researcher).post(LIKELY, {"name": typed})
    assert (answer.status_code, answer.content.decode().strip()) == (200, "")


def test_a_person_is_not_likely_themselves(researcher: User) -> None:
    person = known()
    assert not at_desk(researcher).post(LIKELY, {"name": "Калеснікава", "but": person.pk}).content.strip()


def test_a_name_that_is_markup_is_shown_as_text(researcher: User) -> None:
    known("<b>Калеснікава</b>")
    assert "<b>" not in at_desk(researcher).post(LIKELY, {"name": "Калеснікава"}).content.decode()


def test_the_list_is_for_staff_alone_and_stands_in_no_log_of_addresses(researcher: User, reader: Client) -> None:
    assert "/desk/login/" in reader.post(LIKELY, {"name": "x"})["Location"]
    assert at_desk(guest()).post(LIKELY).status_code == 403
    assert at_desk(researcher).get(LIKELY).status_code == 405


def test_the_list_takes_a_fixed_number_of_queries(researcher: User, django_assert_max_num_queries: Any) -> None:
    client = at_desk(researcher)
    known()
    for _ in range(7):
        desk.person("Марыя Калеснікава")
    duplicates.refresh_stale()
    with django_assert_max_num_queries(14):
        client.post(LIKELY, {"name": "Марыя Калеснікава"})


def test_a_new_person_who_is_likely_known_is_asked_about_and_nothing_is_lost(researcher: User) -> None:
    person = known("Person Example")
    client = at_desk(researcher)
    form = person_form(provision=desk.LegalProvisionFactory().pk)
    told = send(client, f"{PERSON}add/", form).content.decode()
    assert "at the desk already" in told
    assert f"{PERSON}{person.pk}/change/" in told
    assert 'name="another_person"' in told
    assert 'value="Person Example"' in told
    assert Detainee.objects.count() == 1
    send(client, f"{PERSON}add/", form | {"another_person": "1"})
    assert Detainee.objects.count() == 2


def test_a_person_of_another_name_is_not_asked_about_and_compared_once_saved(researcher: User) -> None:
    known()
    send(at_desk(researcher), f"{PERSON}add/", person_form(provision=desk.LegalProvisionFactory().pk))
    assert Detainee.objects.count() == 2
    assert not NameKeys.objects.stale().exists()


def test_the_page_of_a_person_brings_the_script(researcher: User) -> None:
    assert "prisoners/name_suggestions.js" in at_desk(researcher).get(f"{PERSON}add/").content.decode()


def test_an_address_of_nobody_leads_home(researcher: User) -> None:
    assert at_desk(researcher).get(f"{PERSON}nothing/change/").status_code == 302

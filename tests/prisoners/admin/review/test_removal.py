"""The safety valves: withdraw and redact, each on a page that explains what it erases."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import publication
from prisoners.models import Detainee, Removal
from public.models import DocumentVersion, Edition, PublishedDetainee
from tests.conftest import at_desk
from tests.factories import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(researcher: User, reviewer: User) -> Detainee:
    """Public, in two versions, and named in a release event."""
    made = desk.person("Person Example")
    event = desk.ReleaseEventFactory(title={"en": "The great release"})
    event.announced_names.create(position=1, text="P. Example", detainee=made, state="confirmed")
    publication.publish(publication.submit([made, event], by=researcher), by=reviewer)
    made.names.update(text="Person Example-Other")
    publication.publish(publication.submit([made], by=researcher), by=reviewer)
    return made


def address(record: Any, name: str) -> str:
    return f"/desk/prisoners/detainee/{record.pk}/{name}/"


@pytest.mark.parametrize("name", ["withdraw", "redact", "taken-off"])
def test_only_a_chief_comes_here(name: str, person: Detainee, researcher: User, reviewer: User) -> None:
    for user in (researcher, reviewer):
        client = at_desk(user)
        assert client.get(address(person, name)).status_code == 403
        sent = {"reason": "safety", "confirmation": person.pk}
        assert client.post(address(person, name), sent).status_code == 403
        assert "Redact …" not in client.get(address(person, "change")).content.decode()
    assert PublishedDetainee.objects.exists()


def test_the_pages_explain_what_is_erased_where(person: Detainee, chief: User) -> None:
    client = at_desk(chief)
    withdraw = client.get(address(person, "withdraw")).content.decode()
    assert "2 published versions are kept" in withdraw
    assert "The great release" in withdraw
    redact = client.get(address(person, "redact")).content.decode()
    assert "The content of all 2 published versions" in redact
    assert "It cannot be undone." in redact
    for name in ("Withdraw …", "Redact …"):
        assert name in client.get(address(person, "change")).content.decode()


def test_a_chief_withdraws_at_once_and_reads_in_which_edition(person: Detainee, chief: User, reader: Client) -> None:
    sent = {"reason": "safety", "why": "The mother was threatened.", "note": ""}
    answer = at_desk(chief).post(address(person, "withdraw"), sent, follow=True)
    assert "withdrawn in edition 3" in answer.content.decode()
    assert "The mother was threatened." in answer.content.decode()
    assert reader.get(f"/detainees/{person.pk}/").status_code == 410
    assert Removal.objects.get().created_by == chief
    assert DocumentVersion.objects.exclude(body="").filter(record_id=person.pk, edition=1).exists()


@pytest.mark.parametrize("typed", ["", "Somebody Else", "person"])
def test_nothing_is_redacted_without_the_right_words(typed: str, person: Detainee, chief: User) -> None:
    answer = at_desk(chief).post(address(person, "redact"), {"reason": "safety", "confirmation": typed})
    assert answer.status_code == 400
    assert Edition.objects.count() == 2


@pytest.mark.parametrize("by_name", [True, False])
def test_a_redaction_confirmed_by_name_or_identifier_erases(by_name: bool, person: Detainee, chief: User) -> None:
    typed = " person  example-other" if by_name else person.pk.upper()
    sent = {"reason": "legal", "confirmation": typed}
    answer = at_desk(chief).post(address(person, "redact"), sent, follow=True)
    assert "redacted in edition 3" in answer.content.decode()
    erased = DocumentVersion.objects.filter(record_id=person.pk, edition__lt=3)
    assert set(erased.values_list("body", "nonce")) == {("", "")}


def test_a_reason_is_needed(person: Detainee, chief: User) -> None:
    assert at_desk(chief).post(address(person, "withdraw"), {"reason": "whim"}).status_code == 400
    assert at_desk(chief).post(address(person, "withdraw"), {}).status_code == 400
    assert Edition.objects.count() == 2


def test_what_is_not_public_cannot_be_taken_off(chief: User) -> None:
    draft = desk.person()
    client = at_desk(chief)
    assert "never published" in client.get(address(draft, "withdraw")).content.decode()
    answer = client.post(address(draft, "withdraw"), {"reason": "safety"}, follow=True)
    assert "nothing to withdraw" in answer.content.decode()
    assert client.get(address(draft, "taken-off")).status_code == 404
    assert client.get("/desk/prisoners/detainee/nosuchone/withdraw/").status_code == 404


def test_no_list_redacts_many_at_a_click(person: Detainee, chief: User) -> None:
    chosen = {"action": "redact_selected", "_selected_action": [person.pk], "reason": "safety"}
    at_desk(chief).post("/desk/prisoners/detainee/", chosen)
    assert Edition.objects.count() == 2


def test_the_page_takes_a_fixed_number_of_queries(
    person: Detainee, chief: User, django_assert_max_num_queries: Any
) -> None:
    client = at_desk(chief)
    with django_assert_max_num_queries(20):
        client.get(address(person, "redact"))


@pytest.mark.parametrize("chosen", ["initials", "pseudonym", "counted"])
def test_whoever_is_shown_in_another_way_is_found_by_the_old_name_at_no_edition(
    chosen: str, person: Detainee, researcher: User, reviewer: User, reader: Client
) -> None:
    Detainee.objects.filter(pk=person.pk).update(display=chosen, pseudonym="Iks")
    person.refresh_from_db()
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    for edition in ("", "?as_of=1", "?as_of=2", "?as_of=3"):
        for path in ("/detainees/", "/releases/", f"/detainees/{person.pk}/", "/api/v1/detainees/"):
            answer = reader.get(path + edition, follow=True)
            assert "Person Example" not in answer.content.decode(), (path, edition)
    for n in (1, 2, 3):
        told = reader.get(f"/api/v1/detainees/{person.pk}/?as_of={n}").content.decode()
        assert "Person Example" not in told

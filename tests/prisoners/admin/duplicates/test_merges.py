"""Merging in a browser without scripts: from the queue to one record, and back."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import duplicates
from prisoners.models import Detainee, DuplicatePair, Merge
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
QUEUE, MERGES, PERSON = (f"/desk/prisoners/{name}/" for name in ("duplicatepair", "merge", "detainee"))


def pair() -> DuplicatePair:
    for name in ("Maryia Kalesnikava", "Мария Колесникова"):
        desk.person(name)
    duplicates.refresh_stale()
    return DuplicatePair.objects.get()


def episodes(found: DuplicatePair) -> str:
    return f"{found.first.detentions.get().pk} {found.second.detentions.get().pk}"


@pytest.mark.parametrize("stays", ["first", "second"])
def test_a_reviewer_merges_two_records_and_undoes_it(stays: str, reviewer: User) -> None:
    client, found = at_desk(reviewer), pair()
    page = client.get(f"{QUEUE}{found.pk}/change/").content.decode()
    assert episodes(found) in page
    kept = getattr(found, stays)
    gone = found.second_id if stays == "first" else found.first_id
    sent = {"kept": kept.pk, "same": episodes(found)}
    answer = client.post(f"{QUEUE}{found.pk}/merge/", sent, follow=True)
    assert "Merged:" in answer.content.decode()
    assert (Detainee.objects.get(), kept.detentions.count(), kept.names.count()) == (kept, 1, 2)
    assert client.get(f"{PERSON}{gone}/change/")["Location"] == f"{PERSON}{kept.pk}/change/"
    made = Merge.objects.get()
    assert gone in client.get(MERGES).content.decode()
    assert "Undo this merge" in client.get(f"{MERGES}{made.pk}/change/").content.decode()
    answer = client.post(f"{MERGES}{made.pk}/undo/", follow=True)
    assert "a record of its own again" in answer.content.decode()
    assert "undone already" in client.post(f"{MERGES}{made.pk}/undo/", follow=True).content.decode()
    assert "Undo this merge" not in client.get(f"{MERGES}{made.pk}/change/").content.decode()
    assert Detainee.objects.count() == 2


def test_overlapping_episodes_are_named_and_nothing_is_merged(reviewer: User) -> None:
    client, found = at_desk(reviewer), pair()
    answer = client.post(f"{QUEUE}{found.pk}/merge/", {"kept": found.first_id}, follow=True)
    assert "These detentions cover the same days" in answer.content.decode()
    assert Detainee.objects.count() == 2


@pytest.mark.parametrize("sent", [{}, {"kept": "nobody"}, {"same": "one"}])
def test_a_choice_that_is_none_merges_nothing(sent: dict[str, str], reviewer: User) -> None:
    client, found = at_desk(reviewer), pair()
    sent = {"kept": found.first_id} | sent if "same" in sent else sent
    assert "Choose which record" in client.post(f"{QUEUE}{found.pk}/merge/", sent, follow=True).content.decode()
    assert Detainee.objects.count() == 2


def test_a_researcher_proposes_and_may_not_merge(researcher: User) -> None:
    client, found = at_desk(researcher), pair()
    assert "to be merged" in client.get(f"{QUEUE}{found.pk}/change/").content.decode()
    sent = {"kept": found.first_id, "same": episodes(found)}
    assert client.post(f"{QUEUE}{found.pk}/merge/", sent).status_code == 403
    client.post(f"{QUEUE}{found.pk}/decide/", {"decision": "same"})
    assert "Maryia" in client.get(f"{QUEUE}?decision=same").content.decode()
    assert Detainee.objects.count() == 2


def test_merging_and_undoing_are_closed_to_others(reader: Client, reviewer: User) -> None:
    found = pair()
    outsider = at_desk(guest())
    for address in (f"{QUEUE}{found.pk}/merge/", f"{MERGES}nothing/undo/"):
        assert "/desk/login/" in reader.post(address)["Location"]
        assert outsider.post(address).status_code == 403
    assert at_desk(reviewer).get(f"{QUEUE}{found.pk}/merge/").status_code == 405
    assert at_desk(reviewer).get(f"{MERGES}add/").status_code == 403

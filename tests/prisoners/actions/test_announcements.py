"""Deciding about announced names: who may, what is kept, and two people at once."""

import threading
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection

from prisoners.actions import announcements
from prisoners.actions.announcements import ChangedMeanwhile, ChosenPerson
from prisoners.exceptions import ActionRefused
from prisoners.models import AnnouncedName, Detainee, ReleaseEvent, Source
from tests.conftest import ALL_DATABASES, account, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db


def row(text: str, **facts: Any) -> AnnouncedName:
    return AnnouncedName(text=text, name=text, **facts)


@pytest.fixture
def event() -> ReleaseEvent:
    return desk.ReleaseEventFactory()


@pytest.fixture
def name(event: ReleaseEvent) -> AnnouncedName:
    return event.announced_names.create(position=1, text="1. Іван Пробны (1985)", name="Іван Пробны", born="1985")


def texts(event: ReleaseEvent) -> list[str]:
    return list(event.announced_names.values_list("text", flat=True))


def test_names_are_put_on_the_list_with_their_source(event: ReleaseEvent, researcher: User) -> None:
    source = Source(url="https://example.org/list")
    announcements.announce(event, [row("A B"), row("C D")], by=researcher, source=source)
    event.refresh_from_db()
    assert (texts(event), event.announcement, event.changed_by) == (["A B", "C D"], source, researcher)


def test_a_list_pasted_twice_adds_only_what_is_new(event: ReleaseEvent, researcher: User) -> None:
    announcements.announce(event, [row("A B"), row("A B")], by=researcher)
    added = announcements.announce(event, [row("A B"), row("C D"), row("A B"), row("A B")], by=researcher)
    assert texts(event) == ["A B", "A B", "C D", "A B"]
    assert len(added) == 2


def test_a_list_with_one_impossible_name_is_not_kept_by_half(event: ReleaseEvent, researcher: User) -> None:
    with pytest.raises(Exception, match="no day of the calendar"):
        announcements.announce(event, [row("A B"), row("C D", born="2020-02-31")], by=researcher)
    assert texts(event) == []


def test_a_confirmed_name_says_who_decided_and_counts_its_version_up(name: AnnouncedName, researcher: User) -> None:
    person = desk.person()
    made = announcements.confirm(name, person, by=researcher, version=1)
    name.refresh_from_db()
    assert (name.state, name.detainee, name.verified_by, name.version) == ("confirmed", person, researcher, 2)
    assert made.version == 2
    assert name.verified_at
    assert name.event.changed_by == researcher


def test_a_name_is_set_aside_and_opened_again(name: AnnouncedName, researcher: User) -> None:
    announcements.set_aside(name, by=researcher, version=1)
    name.refresh_from_db()
    assert name.state == "not-on-our-list"
    announcements.reopen(name, by=researcher, version=2)
    name.refresh_from_db()
    assert (name.state, name.verified_by, name.verified_at) == ("unmatched", None, None)


def test_a_new_person_is_a_draft_in_custody_since_an_unknown_day(name: AnnouncedName, researcher: User) -> None:
    name.event.announcement = desk.SourceFactory()
    name.event.save()
    announcements.enter_person(name, by=researcher, version=1)
    person = Detainee.objects.get()
    detention = person.detentions.get()
    assert (person.name, person.born, person.country) == ("Іван Пробны", "1985", "BY")
    assert (person.names.get().script, person.names.get().language) == ("Cyrl", "und")
    assert (detention.detained, detention.outcome) == ("", "ongoing")
    assert detention.citations.get().source == name.event.announcement
    name.refresh_from_db()
    assert (name.state, name.detainee) == ("confirmed", person)


def test_a_text_that_is_no_name_is_taken_off_and_stays_in_the_history(name: AnnouncedName, researcher: User) -> None:
    announcements.remove(name, by=researcher, version=1)
    assert texts(name.event) == []
    assert AnnouncedName.history.rel.related_model.objects.filter(pgh_label="delete", id=name.pk).exists()


def test_a_decision_about_what_somebody_decided_meanwhile_is_refused(
    name: AnnouncedName, researcher: User, reviewer: User
) -> None:
    person = desk.person("Ivan Probny")
    announcements.confirm(name, person, by=reviewer, version=1)
    for decision in (announcements.set_aside, announcements.reopen, announcements.enter_person, announcements.remove):
        with pytest.raises(ChangedMeanwhile, match=r"reviewer has confirmed .* as Ivan Probny meanwhile"):
            decision(name, by=researcher, version=1)
    assert Detainee.objects.count() == 1


def test_many_are_confirmed_at_once_and_overtaken_ones_are_told(
    event: ReleaseEvent, researcher: User, reviewer: User
) -> None:
    people = [desk.person(f"Person {letter}") for letter in "ABC"]
    rows = announcements.announce(event, [row(person.name) for person in people], by=researcher)
    announcements.set_aside(rows[1], by=reviewer, version=1)
    choices = [ChosenPerson(one.pk, 1, person.pk) for one, person in zip(rows, people, strict=True)]
    confirmed, overtaken = announcements.confirm_all(event, choices, by=researcher)
    assert [one.text for one in confirmed] == ["Person A", "Person C"]
    assert [str(conflict) for conflict in overtaken] == [
        "reviewer has decided meanwhile that Person B is not on our list."
    ]


def test_confirming_somebody_who_is_gone_confirms_nobody(event: ReleaseEvent, researcher: User) -> None:
    (one, other) = announcements.announce(event, [row("A B"), row("C D")], by=researcher)
    with pytest.raises(ActionRefused, match="no longer at the desk"):
        announcements.confirm_all(
            event, [ChosenPerson(one.pk, 1, desk.person().pk), ChosenPerson(other.pk, 1, "nobody")], by=researcher
        )
    assert not event.announced_names.filter(state="confirmed").exists()


def test_somebody_without_a_role_decides_nothing(name: AnnouncedName) -> None:
    outsider, person = guest(), desk.person()
    with pytest.raises(ActionRefused, match="You may not"):
        announcements.announce(name.event, [row("A B")], by=outsider)
    with pytest.raises(ActionRefused, match="You may not"):
        announcements.confirm(name, person, by=outsider, version=1)
    for decision in (announcements.set_aside, announcements.reopen, announcements.enter_person, announcements.remove):
        with pytest.raises(ActionRefused, match="You may not"):
            decision(name, by=outsider, version=1)


def test_a_name_whose_release_is_recorded_stays_as_it_is(name: AnnouncedName, researcher: User) -> None:
    release = desk.ReleaseFactory(event=name.event)
    AnnouncedName.objects.update(state="confirmed", detainee=release.detention.detainee, release=release)
    name.refresh_from_db()
    with pytest.raises(ActionRefused, match="Take the releases back first"):
        announcements.reopen(name, by=researcher, version=name.version)


@pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
def test_of_two_who_decide_at_the_same_moment_one_is_told() -> None:
    event = desk.ReleaseEventFactory()
    name = event.announced_names.create(position=1, text="Ivan Probny")
    person, told = desk.person("Ivan Probny"), []

    def decide(role: User) -> None:
        try:
            announcements.confirm(name, person, by=role, version=1)
        except ChangedMeanwhile as overtaken:
            told.append(str(overtaken))
        finally:
            connection.close()

    threads = [threading.Thread(target=decide, args=(account(role),)) for role in ("researcher", "reviewer")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 1
    name.refresh_from_db()
    assert name.version == 2

"""Putting back what a record said: one field, a version of a row, and rows that were deleted."""

from typing import Any

import pghistory
import pytest
from django.contrib.auth.models import User
from django.db import connection

from prisoners.actions import custody, photos
from prisoners.exceptions import ActionRefused
from prisoners.history import restore, timeline
from prisoners.history.timeline import Entry
from prisoners.models import Citation, Detainee, Detention, Name, Photo, Placement, Record, Sentence
from prisoners.saving import save
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db


def entries(record: Record) -> list[Entry]:
    return timeline.timeline_of(record)[:500]


def newest(record: Record, model: type[Record], action: str = "update") -> Entry:
    found = [entry for entry in entries(record) if entry.model is model and entry.action == action]
    return max(found, key=lambda entry: entry.event.pgh_id)


def test_one_field_goes_back_and_the_others_stay(researcher: User, reviewer: User) -> None:
    person = desk.person(born="1982")
    person.born, person.gender = "1983", "female"
    save(person, by=researcher)
    restore.restore_rows(restore.plan_field(newest(person, Detainee), "born"), by=reviewer, within=person)
    person.refresh_from_db()
    assert (person.born, person.gender, person.changed_by) == ("1982", "female", reviewer)


def test_putting_back_is_itself_in_the_history(researcher: User, reviewer: User) -> None:
    person = desk.person(born="1982")
    person.born = "1983"
    save(person, by=researcher)
    restore.restore_rows(restore.plan_field(newest(person, Detainee), "born"), by=reviewer, within=person)
    entry = newest(person, Detainee)
    assert entry.user_id == reviewer.pk
    assert entry.event.pgh_context.metadata["restored"] is True
    assert [(change.before, change.after) for change in entry.changes()] == [("1983", "1982")]


def test_a_version_of_a_part_comes_back_whole(researcher: User) -> None:
    person = desk.person()
    detention = person.detentions.get()
    detention.place, detention.authority = "Minsk", "KGB"
    save(detention, by=researcher, within=person)
    first = newest(person, Detention, "insert")
    steps = restore.plan_version(first)
    assert sorted(field.name for field in steps[0].fields) == ["authority", "place"]
    restore.restore_rows(steps, by=researcher, within=person)
    detention.refresh_from_db()
    assert (detention.place, detention.authority) == ("", "")


def test_a_deleted_row_comes_back_with_the_parts_that_went_with_it(researcher: User) -> None:
    person = desk.person()
    detention = person.detentions.get()
    placement = custody.place(detention, by=researcher, regime="prison")
    sentence = custody.sentence(detention, by=researcher, on="2021-09-06", term="P11Y")
    Detention.objects.filter(pk=detention.pk).delete()
    restore.restore_rows(restore.plan_version(newest(person, Detention, "delete")), by=researcher, within=person)
    back = person.detentions.get()
    assert (back.pk, back.detained, back.created_at) == (detention.pk, "2020-09-07", detention.created_at)
    assert Placement.objects.get().pk == placement.pk
    assert (Sentence.objects.get().pk, Sentence.objects.get().term) == (sentence.pk, "P11Y")


def test_a_deleted_row_comes_back_with_what_was_said_about_it_and_about_its_parts(researcher: User) -> None:
    person, source = desk.person(), desk.SourceFactory()
    detention = person.detentions.get()
    placement = custody.place(detention, by=researcher, regime="prison")
    about_part = placement.citations.create(source=source, quotation="In prison.")
    about_row = detention.claims.create(source=source, field="place", value="Minsk")
    detention.delete()
    restore.restore_rows(restore.plan_version(newest(person, Detention, "delete")), by=researcher, within=person)
    back = Placement.objects.get().citations.get()
    assert (back, back.quotation, back.created_at) == (about_part, "In prison.", about_part.created_at)
    assert person.detentions.get().claims.get() == about_row


def test_a_deleted_citation_comes_back_only_to_a_row_that_is_there(researcher: User) -> None:
    person = desk.person()
    placement = custody.place(person.detentions.get(), by=researcher, regime="prison")
    citation = placement.citations.create(source=desk.SourceFactory())
    Citation.objects.all().delete()
    steps = restore.plan_version(newest(person, Citation, "delete"))
    restore.restore_rows(steps, by=researcher, within=person)
    assert placement.citations.get() == citation
    placement.delete()
    with pytest.raises(ActionRefused, match="About: what it pointed at is no longer at the desk"):
        restore.restore_rows(steps, by=researcher, within=person)
    assert not Citation.objects.exists()


def test_a_deleted_spelling_comes_back(researcher: User) -> None:
    person = desk.person("Person Example")
    desk.NameFactory(detainee=person, text="Асоба Прыклад", language="be", created_by=researcher)
    person.names.filter(language="be").delete()
    restore.restore_rows(restore.plan_version(newest(person, Name, "delete")), by=researcher, within=person)
    assert person.names.get(language="be").created_by == researcher


def test_a_picture_that_is_gone_from_the_disk_does_not_come_back(
    researcher: User, django_capture_on_commit_callbacks: Any
) -> None:
    person = desk.person()
    photo = photos.add_photo(person, pictures.jpeg(), by=researcher, credit="A photographer", licence="cc-by")
    with django_capture_on_commit_callbacks(execute=True):
        photo.delete()
    with pytest.raises(ActionRefused, match="Upload it again"):
        restore.restore_rows(restore.plan_version(newest(person, Photo, "delete")), by=researcher, within=person)
    assert not person.photos.exists()


def test_what_a_rule_forbids_is_refused_in_its_words_and_nothing_is_half_done(researcher: User) -> None:
    person = desk.person()
    first = person.detentions.get()
    first.delete()
    desk.DetentionFactory(detainee=person, detained="2021-01-01")
    with pytest.raises(ActionRefused, match="Another detention of this person"):
        restore.restore_rows(restore.plan_version(newest(person, Detention, "delete")), by=researcher, within=person)
    assert person.detentions.count() == 1


def test_a_rule_that_waits_for_the_end_of_the_transaction_is_heard_in_time(researcher: User) -> None:
    person = desk.person()
    detention = person.detentions.get()
    custody.free(detention, by=researcher, on="2025-12-13", kind="pardon")
    connection.check_constraints()
    with pytest.raises(ActionRefused, match="cannot be put back"):
        restore.restore_rows(restore.plan_version(newest(person, Detention, "insert")), by=researcher, within=person)
    detention.refresh_from_db()
    assert detention.outcome == "released"


def test_what_a_row_needs_has_to_be_there_still(researcher: User) -> None:
    person = desk.person()
    facility = desk.FacilityFactory()
    Placement.objects.create(detention=person.detentions.get(), facility=facility).delete()
    facility.delete()
    with pytest.raises(ActionRefused, match="Facility: what it pointed at is no longer"):
        restore.restore_rows(restore.plan_version(newest(person, Placement, "delete")), by=researcher, within=person)


def test_nothing_to_put_back_is_said(researcher: User) -> None:
    person = desk.person()
    with pytest.raises(ActionRefused, match="says so already"):
        restore.restore_rows(restore.plan_version(newest(person, Detainee, "insert")), by=researcher, within=person)


def test_an_entry_has_no_earlier_value(researcher: User) -> None:
    person = desk.person()
    with pytest.raises(ActionRefused, match="no earlier value"):
        restore.plan_field(newest(person, Detainee, "insert"), "born")


def test_a_field_of_a_deleted_row_does_not_go_back_alone(researcher: User) -> None:
    person = desk.person()
    name = desk.NameFactory(detainee=person)
    name.text = "Another"
    save(name, by=researcher, within=person)
    entry = newest(person, Name)
    name.delete()
    with pytest.raises(ActionRefused, match="Bring back the whole row"):
        restore.plan_field(entry, "text")


def test_who_may_not_change_the_record_may_not_put_it_back() -> None:
    person = desk.person(born="1982")
    with pghistory.context(user=None):
        Detainee.objects.filter(pk=person.pk).update(born="1983")
    stranger = User.objects.create(username="stranger")
    steps: Any = restore.plan_field(newest(person, Detainee), "born")
    with pytest.raises(ActionRefused, match="You may not change this record"):
        restore.restore_rows(steps, by=stranger, within=person)
    assert Detainee.objects.get().born == "1983"

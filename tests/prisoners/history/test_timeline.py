"""One timeline of a record and its parts, whoever changed them and by which means."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from prisoners.actions import custody
from prisoners.history import timeline
from prisoners.history.related_rows import related_rows
from prisoners.models import Citation, Detainee, Name, Official, Placement
from prisoners.saving import save
from tests.factories import desk

pytestmark = pytest.mark.django_db


def told(record: Any, **asked: Any) -> list[tuple[str, str]]:
    return [(entry.model.__name__, entry.action) for entry in timeline.timeline_of(record, **asked)[:100]]


def test_a_record_and_its_parts_stand_in_one_timeline_also_the_deleted_ones(researcher: User) -> None:
    person = desk.person()
    placement = custody.place(person.detentions.get(), by=researcher, regime="prison")
    placement.citations.create(source=desk.SourceFactory())
    person.detentions.get().delete()
    other = desk.person("Somebody Else")
    found = told(person)
    assert {("Detainee", "insert"), ("Name", "insert"), ("Placement", "delete"), ("Citation", "delete")} <= set(found)
    assert not any(entry.event.pgh_obj_id == other.pk for entry in timeline.timeline_of(person)[:100])
    assert set(related_rows(person)[Placement]) == {placement.pk}
    assert Citation in related_rows(person)


def test_before_and_after_are_told_field_by_field(researcher: User) -> None:
    person = desk.person(born="1982")
    person.born, person.note = "1983", "checked"
    save(person, by=researcher)
    entry = timeline.timeline_of(person, by=str(researcher.pk))[:1][0]
    assert entry.user_id == researcher.pk
    assert {(change.field.name, change.before, change.after) for change in entry.changes()} == {
        ("born", "1982", "1983"),
        ("note", "", "checked"),
    }


def test_changes_in_bulk_and_by_sql_are_seen_and_bear_no_name(researcher: User) -> None:
    person = desk.person()
    Name.objects.filter(detainee=person).update(text="In Bulk")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE prisoners_detainee SET gender = 'male' WHERE id = %s", [person.pk])
    entries = [entry for entry in timeline.timeline_of(person, by=timeline.NOBODY)[:100] if entry.action == "update"]
    assert {entry.model for entry in entries} == {Name, Detainee}
    assert {entry.user_id for entry in entries} == {None}


def test_the_timeline_is_narrowed_by_person_and_day(researcher: User, reviewer: User) -> None:
    person = desk.person()
    person.gender = "female"
    save(person, by=researcher)
    today = timezone.now().date()
    assert told(person, by=str(researcher.pk)) == [("Detainee", "update")]
    assert told(person, by=str(reviewer.pk)) == []
    assert told(person, on=today) == told(person)
    assert told(person, on=today - timedelta(days=1)) == []
    assert timeline.timeline_of(person).people == [researcher.pk]


def test_judges_come_and_go_in_the_timeline() -> None:
    person = desk.person()
    sentence = desk.SentenceFactory(detention=person.detentions.get())
    judge = Official.objects.create(name="A Judge", role="judge")
    sentence.judges.add(judge)
    sentence.judges.remove(judge)
    linked = [entry for entry in timeline.timeline_of(person)[:100] if entry.link]
    assert [entry.action for entry in linked] == ["delete", "insert"]
    assert "A Judge (judge)" in timeline.mentioned_labels(linked).values()


def test_an_entry_is_found_only_through_its_own_record() -> None:
    person, other = desk.person(), desk.person("Somebody Else")
    key = timeline.timeline_of(person)[:1][0].event.pgh_id
    table = timeline.timeline_of(person)[:1][0].model._meta.model_name or ""
    assert timeline.find_entry(person, table, key) is not None
    assert timeline.find_entry(other, table, key) is None
    assert timeline.find_entry(person, "nosuchtable", key) is None


def test_the_timeline_takes_a_fixed_number_of_queries(researcher: User, django_assert_max_num_queries: Any) -> None:
    person = desk.person()
    for n in range(30):
        desk.NameFactory(detainee=person, text=f"Spelling {n}")
        custody.place(person.detentions.get(), by=researcher, facility=desk.FacilityFactory())
    with django_assert_max_num_queries(12):
        entries = timeline.timeline_of(person)[:50]
        timeline.mentioned_labels(entries)
    assert len(entries) == 50


def test_who_edited_last_is_known(researcher: User) -> None:
    person = desk.person()
    moment = timezone.now()
    assert timeline.newest_change_since(person, moment) is None
    custody.place(person.detentions.get(), by=researcher, regime="prison")
    edit = timeline.newest_change_since(person, moment)
    assert edit is not None
    assert edit.user_id == researcher.pk

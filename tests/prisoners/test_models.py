"""Rules over the whole desk: every table is signed, tracked, and checks its words."""

import pghistory
import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Model
from django.utils.functional import Promise

from prisoners.models import Detainee, DuplicatePair, Merge, PhotoFile, Record, Removal
from prisoners.models.fields import ChoiceField, PartialDateField, TermField, TranslatedTextField
from tests.factories import desk

pytestmark = pytest.mark.django_db


# Nobody fills these in; their fields have names, which the history shows.
WRITTEN_BY_ACTIONS = {DuplicatePair, Merge, PhotoFile, Removal}


def records() -> list[type[Model]]:
    return [model for model in apps.get_app_config("prisoners").get_models() if issubclass(model, Record)]


def test_every_record_of_the_desk_is_tracked() -> None:
    untracked = [model.__name__ for model in records() if not hasattr(model, "history")]
    assert untracked == []
    assert len(records()) > 30


def test_every_table_of_the_desk_bears_the_name_of_its_app() -> None:
    assert all(model._meta.db_table.startswith("prisoners_") for model in records())


def test_every_word_date_term_and_translation_is_checked_by_postgresql() -> None:
    with connection.cursor() as cursor:
        for model in records():
            constraints = connection.introspection.get_constraints(cursor, model._meta.db_table)
            checked = {column for found in constraints.values() if found["check"] for column in found["columns"]}
            for field in model._meta.concrete_fields:
                if isinstance(field, ChoiceField | PartialDateField | TermField | TranslatedTextField):
                    assert field.column in checked, f"{model.__name__}.{field.name}"


def test_no_plain_field_has_choices_that_postgresql_would_not_check() -> None:
    for model in records():
        loose = [
            field.name for field in model._meta.concrete_fields if field.choices and not isinstance(field, ChoiceField)
        ]
        assert loose == [], model.__name__


def test_a_change_in_bulk_is_in_the_history_with_who_made_it() -> None:
    user = User.objects.create(username="somebody")
    person = desk.DetaineeFactory()
    with pghistory.context(user=user.pk):
        Detainee.objects.filter(pk=person.pk).update(note="changed in bulk")
    event = person.history.order_by("-pgh_id").first()
    assert (event.note, event.pgh_label, event.pgh_context.metadata["user"]) == ("changed in bulk", "update", user.pk)


def test_a_change_by_sql_is_in_the_history() -> None:
    person = desk.DetaineeFactory()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE prisoners_detainee SET note = 'by SQL' WHERE id = %s", [person.pk])
    assert [event.note for event in person.history.order_by("pgh_id")] == ["", "by SQL"]


def test_a_computed_end_of_term_names_its_rule() -> None:
    from_arrest = desk.SentenceFactory(term="P11Y")
    assert str(from_arrest.term_ends_on) == "2031-09-06"
    assert "from the arrest on 2020-09-07" in from_arrest.term_rule
    credited = desk.SentenceFactory(term="P1Y", on="2021-01-01", credited_days=31)
    assert str(credited.term_ends_on) == "2021-11-30"
    assert "less 31 days" in credited.term_rule


def test_no_end_of_term_is_computed_from_a_vague_date() -> None:
    vague = desk.SentenceFactory(detention=desk.DetentionFactory(detained="2020-09"))
    assert (vague.term_ends_on, vague.term_rule) == (None, "")


def test_every_field_that_people_fill_in_has_a_label_and_a_help_in_their_language() -> None:
    for model in records():
        for field in [*model._meta.fields, *model._meta.many_to_many]:
            if not field.editable:
                continue
            where = f"{model.__name__}.{field.name}"
            assert model in WRITTEN_BY_ACTIONS or (
                str(field.help_text).strip() and isinstance(field.help_text, Promise)
            ), where
            assert isinstance(field._verbose_name, Promise), where


def test_every_desk_model_has_a_name_in_the_language_of_the_desk() -> None:
    nameless = [
        model.__name__
        for model in records()
        if not all(isinstance(name, Promise) for name in (model._meta.verbose_name, model._meta.verbose_name_plural))
    ]
    assert nameless == []

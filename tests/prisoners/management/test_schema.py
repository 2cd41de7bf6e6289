"""Words are no migration; which values a column takes is schema."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models import CheckConstraint, Field, Q

from prisoners.models import Detainee, Detention


def is_asked_for() -> bool:
    """Whether `makemigrations` finds something to write."""
    try:
        call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())
    except SystemExit:
        return True
    return False


@pytest.fixture
def gender() -> "Field[str, str]":
    return Detainee._meta.get_field("gender")


@pytest.mark.parametrize("attribute", ["_verbose_name", "help_text"])
@pytest.mark.django_db
def test_better_words_of_a_field_are_no_migration(
    monkeypatch: pytest.MonkeyPatch, gender: "Field[str, str]", attribute: str
) -> None:
    monkeypatch.setattr(gender, attribute, "Other words.")
    assert not is_asked_for()


@pytest.mark.django_db
def test_better_names_of_a_model_are_no_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(Detainee._meta.original_attrs, "verbose_name", "detained person")
    assert not is_asked_for()


@pytest.mark.django_db
def test_better_messages_of_a_constraint_are_no_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = [rule.clone() for rule in Detention._meta.constraints]
    rules[0].violation_error_message = "Other words."
    monkeypatch.setattr(Detention._meta, "constraints", rules)
    monkeypatch.setitem(Detention._meta.original_attrs, "constraints", rules)
    assert not is_asked_for()


@pytest.mark.django_db
def test_a_constraint_is_a_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = [*Detention._meta.constraints, CheckConstraint(condition=~Q(place="nowhere"), name="detention_somewhere")]
    monkeypatch.setattr(Detention._meta, "constraints", rules)
    monkeypatch.setitem(Detention._meta.original_attrs, "constraints", rules)
    assert is_asked_for()


@pytest.mark.django_db
def test_better_labels_of_choices_are_no_migration(monkeypatch: pytest.MonkeyPatch, gender: "Field[str, str]") -> None:
    monkeypatch.setattr(gender, "_choices", [(value, f"{label}, said better") for value, label in gender.flatchoices])
    assert not is_asked_for()


@pytest.mark.django_db
def test_another_choice_is_a_migration(monkeypatch: pytest.MonkeyPatch, gender: "Field[str, str]") -> None:
    monkeypatch.setattr(gender, "_choices", [*gender.flatchoices, ("unknown", "not known")])
    assert is_asked_for()

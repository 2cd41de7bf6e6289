"""First tables written from the models."""

import pytest
from django.apps import apps
from django.db.migrations.operations import CreateModel
from django.db.migrations.writer import MigrationWriter
from django.db.models import Model
from pgtrigger.migrations import AddTrigger

from prisoners.management.first_tables import first_tables
from public.management.operations import CreateAll


def parts(app: str) -> list[CreateModel | AddTrigger]:
    [step] = first_tables(app, "0009_initial", after="0008_before").operations
    assert isinstance(step, CreateAll)
    return list(step.operations)


@pytest.mark.parametrize("app", ["public", "prisoners"])
def test_each_model_is_made_once_after_those_to_which_it_refers(app: str) -> None:
    made: list[type[Model]] = []
    for part in parts(app):
        if isinstance(part, AddTrigger):
            continue
        model = apps.get_model(app, part.name)
        for field in model._meta.local_fields:
            other = field.related_model
            assert (
                other is None
                or other is model
                or other._meta.auto_created
                or other in made
                or (other._meta.app_label != app)
            ), f"{model.__name__}.{field.name}"
        made.append(model)
    assert sorted(model.__name__ for model in made) == sorted(
        model.__name__ for model in apps.get_app_config(app).get_models()
    )


def test_each_trigger_comes_with_its_table_or_after_its_proxy() -> None:
    made = parts("prisoners")
    triggers = sum(len(part.options.get("triggers", [])) for part in made if isinstance(part, CreateModel))
    triggers += sum(isinstance(part, AddTrigger) for part in made)
    assert triggers == sum(
        len(getattr(model._meta, "triggers", [])) for model in apps.get_app_config("prisoners").get_models()
    )


def test_writing_them_twice_gives_the_same() -> None:
    once, again = (
        MigrationWriter(
            first_tables("prisoners", "0009_initial", after="0008_before"), include_header=False
        ).as_string()
        for _ in range(2)
    )
    assert once == again
    assert '("prisoners", "0008_before")' in once.replace("'", '"')

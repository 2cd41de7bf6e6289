"""The first tables of an app as a migration, from its models as they stand.

Each table is made with all that belongs to it: columns, foreign keys, indexes, constraints and triggers.
"""

from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter

from django.apps import apps
from django.db.migrations import Migration
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import CreateModel
from django.db.migrations.state import ProjectState
from django.db.models import Model
from pgtrigger import compiler
from pgtrigger.migrations import AddTrigger

from prisoners.management.schema import APPS, without_words
from public.management.operations import CreateAll


def first_tables(app: str, name: str, *, after: str) -> Migration:
    state = without_words(ProjectState.from_apps(apps))
    models = list(_in_order(app))
    migration = Migration(name, app)
    migration.initial = True
    migration.dependencies = [(app, after), *_elsewhere(app, models)]
    tables = [_create(model, state) for model in models]
    # A proxy has no table of its own together with which its triggers could be made.
    triggers = [
        AddTrigger(model.__name__.lower(), trigger)
        for model in models
        if model._meta.proxy
        for trigger in _triggers(model, state)
    ]
    migration.operations = [CreateAll([*tables, *triggers])]
    return migration


def _in_order(app: str) -> Iterator[type[Model]]:
    """Each model after those that it refers to. Raises CycleError when two refer to each other."""
    order: TopologicalSorter[type[Model]] = TopologicalSorter()
    for model in sorted(apps.get_app_config(app).get_models(), key=_label):
        order.add(model, *(other for other in _referred_to(model) if other._meta.app_label == app))
    return iter(order.static_order())


def _referred_to(model: type[Model]) -> list[type[Model]]:
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    related = [field.related_model for field in fields if isinstance(field.related_model, type)]
    bases = [base for base in model.__bases__ if hasattr(base, "_meta") and not base._meta.abstract]
    # The table of a many-to-many field is made together with the model that has the field.
    return sorted({other._meta.auto_created or other for other in (*related, *bases)} - {model}, key=_label)


def _label(model: type[Model]) -> str:
    return model._meta.label


def _create(model: type[Model], state: ProjectState) -> CreateModel:
    written = state.models[model._meta.app_label, model._meta.model_name]
    options = {option: value for option, value in written.options.items() if value != [] and option != "abstract"}
    if not model._meta.proxy and "triggers" in options:
        # django-pgtrigger installs them when it makes the table.
        options["triggers"] = _triggers(model, state)
    else:
        options.pop("triggers", None)
    return CreateModel(written.name, list(written.fields.items()), options, written.bases, written.managers)


def _triggers(model: type[Model], state: ProjectState) -> list[compiler.Trigger]:
    written = state.models[model._meta.app_label, model._meta.model_name]
    return [trigger.compile(model) for trigger in written.options.get("triggers", [])]


class _OtherApps(MigrationLoader):
    """The migrations of all apps but ours, which are about to be replaced."""

    @classmethod
    def migrations_module(cls, app_label: str) -> tuple[str | None, bool]:
        return (None, True) if app_label in APPS else super().migrations_module(app_label)


def _elsewhere(app: str, models: Sequence[type[Model]]) -> Iterator[tuple[str, str]]:
    """The newest migration of each other app to which these models refer."""
    graph = _OtherApps(None).graph
    referred_to = {other for model in models for other in _referred_to(model)}
    if any(other._meta.swapped or other._meta.swappable for other in referred_to):
        yield "__setting__", "AUTH_USER_MODEL"
    for other in sorted({other._meta.app_label for other in referred_to} - {app}):
        yield from graph.leaf_nodes(other)

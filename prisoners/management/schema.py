"""What migrations compare: the schema, without labels, help and messages, which are words for people."""

from django.core.management.commands import makemigrations
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.state import ProjectState
from django.db.models import BaseConstraint

_OUR_APPS = frozenset({"prisoners", "public"})

# By now django-pgtrigger has put its own detector there.
_Detector: type[MigrationAutodetector] = makemigrations.Command.autodetector


class SchemaDetector(_Detector):  # type: ignore[valid-type]
    """Better words for researchers, or a translation, are no migration."""

    def __init__(self, from_state: ProjectState, to_state: ProjectState, *args: object, **options: object) -> None:
        super().__init__(_without_words(from_state), _without_words(to_state), *args, **options)


def _without_words(state: ProjectState) -> ProjectState:
    for (app, _), model in state.models.items():
        if app not in _OUR_APPS:
            continue
        for label in ("verbose_name", "verbose_name_plural"):
            model.options.pop(label, None)
        for field in model.fields.values():
            field._verbose_name, field.help_text = None, ""
        model.options["constraints"] = [_without_message(rule) for rule in model.options.get("constraints", [])]
    return state


def _without_message(rule: BaseConstraint) -> BaseConstraint:
    bare = rule.clone()
    bare.violation_error_code, bare.violation_error_message = None, type(rule).default_violation_error_message
    return bare

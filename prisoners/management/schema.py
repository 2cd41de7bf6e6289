"""What migrations compare and write down: the schema. Words for people, and messages, are none of it."""

from django.core.management.commands import makemigrations
from django.db.migrations.questioner import MigrationQuestioner
from django.db.migrations.state import ProjectState
from django.db.models import BaseConstraint, Field

APPS = ("public", "prisoners")

# By now django-pgtrigger has put a detector there that knows triggers.
_Detector = makemigrations.Command.autodetector


class SchemaDetector(_Detector):  # type: ignore[valid-type]
    """Better words for researchers, or a translation, are no migration."""

    def __init__(
        self, from_state: ProjectState, to_state: ProjectState, questioner: MigrationQuestioner | None = None
    ) -> None:
        super().__init__(without_words(from_state), without_words(to_state), questioner)


def without_words(state: ProjectState) -> ProjectState:
    """Takes the labels, helps and messages out of our models in `state`, and returns it."""
    for (app, _name), model in state.models.items():
        if app not in APPS:
            continue
        for option in ("verbose_name", "verbose_name_plural"):
            model.options.pop(option, None)
        for field in model.fields.values():
            _strip(field)
        model.options["constraints"] = [_without_message(rule) for rule in model.options["constraints"]]
    return state


def _strip(field: "Field[object, object]") -> None:
    """Takes the label, the help and the labels of choices; which choices there are is schema."""
    vars(field).update(_verbose_name=None, help_text="")
    if field.choices:
        field.choices = [(value, value) for value, _label in field.flatchoices]
    if item := getattr(field, "base_field", None):
        _strip(item)


def _without_message(rule: BaseConstraint) -> BaseConstraint:
    bare = rule.clone()
    bare.violation_error_code, bare.violation_error_message = None, type(rule).default_violation_error_message
    return bare

"""The form above a list: its fields, what was asked, and what is wrong with it, each at its field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from public.filters import PublishedFilter

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form; `kind` is search, date or select. `suggests` is the kind of record named while typing."""

    name: str
    kind: str
    label: str
    choices: Choices = ()
    value: str = ""
    errors: Sequence[str] = ()
    suggests: str = ""

    def asked(self, chosen: Mapping[str, str], errors: Mapping[str, list[str]]) -> "Field":
        """The field as the address fills it. A value that is not among the choices stays visible."""
        value = chosen.get(self.name, "")
        choices = self.choices
        if self.name == "ordering":
            # The usual order is chosen by choosing none, so that it can be another one once a name is looked for.
            usual, words = choices[0]
            choices = [("", words), *choices[1:]]
            value = "" if value == usual else value
        known = dict(choices)
        if value and value not in known:
            choices = [*choices, (value, ", ".join(known.get(part, part) for part in value.split(",")))]
        return replace(self, value=value, choices=choices, errors=errors.get(self.name, []))


@dataclass(frozen=True, slots=True)
class Form:
    """All fields, the filters that have no field and are kept, and the errors that belong to no field."""

    fields: list[Field]
    kept: dict[str, str]
    other_errors: dict[str, list[str]]

    @property
    def is_valid(self) -> bool:
        return not self.other_errors and not any(field.errors for field in self.fields)

    @property
    def asked(self) -> dict[str, str]:
        """What the address asks for, without its page."""
        return {field.name: field.value for field in self.fields if field.value} | self.kept


def field(filterset: type[PublishedFilter], name: str, choices: Iterable[tuple[Any, Any]] | None = None) -> Field:
    """A field for a filter: a list to choose from, a day, or words to search for."""
    if choices is not None:
        label = _("Order") if name == "ordering" else str(filterset.base_filters[name].label)
        return Field(name, "select", label, [(str(value), str(words)) for value, words in choices])
    kind = "date" if name.endswith(("_on", "_from", "_to")) else "search"
    return Field(name, kind, str(filterset.base_filters[name].label))


def form(
    filterset: type[PublishedFilter],
    fields: Iterable[Field],
    chosen: Mapping[str, str],
    errors: Mapping[str, list[str]],
) -> Form:
    asked = [entry.asked(chosen, errors) for entry in fields]
    shown = {entry.name for entry in asked}
    kept = {*filterset.base_filters, "as_of", "ordering"} - shown - set(errors)
    return Form(
        asked,
        kept={name: value for name, value in chosen.items() if name in kept},
        other_errors={name: found for name, found in errors.items() if name not in shown},
    )

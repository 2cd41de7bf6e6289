"""How the fields of a form above a list are drawn: nothing that an address asks for is lost from sight."""

from collections.abc import Iterable
from typing import Any

import django_filters
from django import forms


class DayInput(forms.DateInput):
    """A calendar; where what was written is no day it stays to be read, as text."""

    input_type = "date"

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        if "aria-invalid" in context["widget"]["attrs"]:
            context["widget"]["type"] = "text"
        return context


class OpenSelect(forms.Select):
    """A list to choose from; a value of the address that is not in it stays chosen beside the others."""

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        words = {str(known): str(label) for known, label in self.choices}
        groups = list(super().optgroups(name, value, attrs))
        for chosen in value:
            if chosen not in words:
                label = ", ".join(words.get(part, part) for part in chosen.split(","))
                option = self.create_option(name, chosen, label, selected=True, index=len(groups), attrs=attrs)
                groups.append((None, [option], len(groups)))
        return groups


class _SeveralValues(django_filters.widgets.BaseCSVWidget):
    """Draws several values as the one text that they are in the address."""

    def render(self, name: str, value: Iterable[str] | None, attrs: Any = None, renderer: Any = None) -> str:
        drawn: str = super().render(name, ",".join(value or ()), attrs, renderer)
        return drawn


class AnyOfSelect(_SeveralValues, OpenSelect):
    """One value to choose; several that an address gives stay chosen together."""


class AnyOfHiddenInput(_SeveralValues, forms.HiddenInput):
    """Values of a filter that has no field in the form."""

"""What a page would replace if it were saved over what somebody else wrote meanwhile."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst

_MAX_VALUE_LENGTH = 80


@dataclass(frozen=True)
class ReplacedValue:
    """A value as it is recorded now, and as it stands on the page."""

    where: str
    now: str
    here: str


def replaced_values(form: Any, formsets: Iterable[Any]) -> list[ReplacedValue]:
    """All that differs, the record's own fields first; rows that are new on the page replace nothing."""
    return [*_replaced_in_form(form, ""), *(found for formset in formsets for found in _replaced_in_rows(formset))]


def _replaced_in_rows(formset: Any) -> Iterator[ReplacedValue]:
    for row in formset.forms:
        if not row.instance._state.adding:
            title = getattr(row.instance, "get_inline_title", row.instance.__str__)()
            yield from _replaced_in_form(row, title)
        for inner in getattr(row, "inner_formsets", ()):
            yield from _replaced_in_rows(inner)


def _replaced_in_form(form: Any, title: str) -> Iterator[ReplacedValue]:
    for name, field in form.fields.items():
        bound = form[name]
        if not bound.is_hidden and name != "DELETE" and field.has_changed(bound.initial, bound.data):
            where = " · ".join(part for part in (title, str(capfirst(bound.label))) if part)
            yield ReplacedValue(where, _shortened(bound.initial), _shortened(bound.data))


def _shortened(value: Any) -> str:
    words = ", ".join(str(item) for item in value) if isinstance(value, list) else str(value or "–")
    return words if len(words) <= _MAX_VALUE_LENGTH else f"{words[:_MAX_VALUE_LENGTH]} …"

"""What a page would replace if it were saved over what somebody else wrote meanwhile."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst

_LONGEST = 80


@dataclass(frozen=True)
class Replaced:
    """A value as it is recorded now, and as it stands on the page."""

    where: str
    now: str
    here: str


def replaced(form: Any, formsets: Iterable[Any]) -> list[Replaced]:
    """All that differs, the record's own fields first; rows that are new on the page replace nothing."""
    return [*_fields(form, ""), *(found for formset in formsets for found in _rows(formset))]


def _rows(formset: Any) -> Iterator[Replaced]:
    for row in formset.forms:
        if not row.instance._state.adding:
            title = getattr(row.instance, "get_inline_title", row.instance.__str__)()
            yield from _fields(row, title)
        for within in getattr(row, "within", ()):
            yield from _rows(within)


def _fields(form: Any, title: str) -> Iterator[Replaced]:
    for name, field in form.fields.items():
        bound = form[name]
        if not bound.is_hidden and name != "DELETE" and field.has_changed(bound.initial, bound.data):
            where = " · ".join(part for part in (title, str(capfirst(bound.label))) if part)
            yield Replaced(where, _said(bound.initial), _said(bound.data))


def _said(value: Any) -> str:
    words = ", ".join(str(item) for item in value) if isinstance(value, list) else str(value or "–")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"

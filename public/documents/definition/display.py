"""At which displays each field of a person's document may appear. What a definition does not allow stays away.

A person is shown by name, by initials, under a pseudonym, or only counted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from public.documents.definition.inspection import FieldType, fields_of
from public.documents.references import MENTIONS
from public.vocabulary.detainees import Display


@dataclass(frozen=True, slots=True)
class Shown:
    """The displays at which a field may appear."""

    at: frozenset[Display]


class Reduced:
    """What a field says at some of the displays at which it may not appear as it is.

    `to` is given the value and the identifier of the person whose document it is.
    """

    def __init__(self, to: Callable[[str, str], str], *, at: Shown) -> None:
        self.to, self.at = to, at.at


ALWAYS = Shown(frozenset(Display) - {Display.AUTOMATIC})
LISTED = Shown(ALWAYS.at - {Display.COUNTED})
NAMED = Shown(frozenset({Display.NAMED}))
UNNAMED = Shown(LISTED.at - NAMED.at)


@cache
def check_displays(shape: type) -> None:
    """Raises TypeError for a field, at any depth, that does not say at which displays it may appear.

    Parts of what appears only by name need not say it again, and a mention of another record is shown whole or not.
    """
    for name, field in fields_of(shape).items():
        shown = field.mark(Shown)
        if shown is None:
            raise TypeError(f"{shape.__name__}.{name} does not say at which displays it may appear.")
        if shown != ALWAYS:
            _unsaid(field)
        if shown != NAMED and isinstance(field.bare, type) and _has_parts(field):
            check_displays(field.bare)


def apply_display(shape: type, content: Mapping[str, object], display: Display, *, record_id: str) -> dict[str, object]:
    """The content of a document, or of a part of one, cut down to what may appear at a display.

    Raises KeyError for a field that the definition does not know.
    """
    fields = fields_of(shape)
    return {name: _applied(fields[name], value, display, record_id) for name, value in content.items()}


def _applied(field: FieldType, value: object, display: Display, record_id: str) -> object:
    shown, reduced = field.mark(Shown), field.mark(Reduced)
    if shown and display in shown.at:
        return value if shown == NAMED else _within(field, value, display, record_id)
    if reduced and display in reduced.at and isinstance(value, str):
        return reduced.to(value, record_id)
    return _unsaid(field)


def _within(field: FieldType, value: object, display: Display, record_id: str) -> object:
    """The same for the parts of an object, or of each object in a list."""
    if isinstance(value, list):
        return [_within(field, entry, display, record_id) for entry in value]
    if isinstance(value, Mapping) and isinstance(field.bare, type) and _has_parts(field):
        return apply_display(field.bare, value, display, record_id=record_id)
    return value


def _has_parts(field: FieldType) -> bool:
    return bool(field.fields) and field.bare not in MENTIONS


def _unsaid(field: FieldType) -> object:
    """What stands in a field that says nothing. Raises TypeError if its type leaves no way to say nothing."""
    if field.is_nullable:
        return None
    if field.is_list:
        return []
    if field.bare in (str, bool, dict):
        return field.bare()
    raise TypeError(f"A field of type {field.bare} cannot be left unsaid: let it be null, or appear at every display.")

"""What a definition says of its fields, for code that walks over documents: displays, differences, lists of fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, NotRequired, TypeVar, Union, get_args, get_origin

from typing_extensions import get_type_hints, is_typeddict

_Mark = TypeVar("_Mark")


@dataclass(frozen=True, slots=True)
class FieldType:
    """The bare type of a field, of which it may be a list, and the marks that stand beside it in its definition."""

    bare: object
    marks: tuple[object, ...] = ()
    is_list: bool = False
    is_nullable: bool = False

    @property
    def fields(self) -> Mapping[str, "FieldType"]:
        """The fields of an object, or of each object in a list; none for anything else."""
        return fields_of(self.bare) if isinstance(self.bare, type) and is_typeddict(self.bare) else {}

    def mark(self, kind: type[_Mark]) -> _Mark | None:
        """The mark of a kind, where there is one."""
        return next((mark for mark in self.marks if isinstance(mark, kind)), None)


@cache
def fields_of(shape: type) -> Mapping[str, FieldType]:
    """The fields of a TypedDict in the order in which they are declared."""
    return {name: _field_type(hint) for name, hint in get_type_hints(shape, include_extras=True).items()}


def _field_type(hint: object) -> FieldType:
    """Take a hint apart: marks first, then `| None`, then the list."""
    if get_origin(hint) is NotRequired:
        return _field_type(get_args(hint)[0])
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        found = _field_type(inner)
        return FieldType(found.bare, (*marks, *found.marks), found.is_list, found.is_nullable)
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        found = _field_type(inner)
        return FieldType(found.bare, found.marks, found.is_list, is_nullable=True)
    if get_origin(hint) is list:
        (inner,) = get_args(hint)
        found = _field_type(inner)
        return FieldType(found.bare, found.marks, is_list=True)
    return FieldType(get_origin(hint) or hint)

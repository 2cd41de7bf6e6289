"""Pages through a list by keyset: stable while editions are published, and as fast at the end as at the start."""

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.functional import Promise


class BadCursor(ValueError):
    """A cursor that this list did not give out."""


@dataclass(frozen=True, slots=True)
class Ordering:
    """Rows by one column that is never null, then by identifier, so that no two rows are equal.

    An order with a label is offered to readers.
    """

    column: str
    is_descending: bool = False
    identifier: str = "record_id"
    label: str | Promise = ""

    def columns(self, *, backwards: bool) -> list[str]:
        signs = ("-" if self.is_descending != backwards else "", "-" if backwards else "")
        return [f"{signs[0]}{self.column}", f"{signs[1]}{self.identifier}"]

    def beyond(self, value: object, identifier: object, *, backwards: bool) -> Q:
        """The rows after a row, or before it."""
        further = "lt" if self.is_descending != backwards else "gt"
        tie = "lt" if backwards else "gt"
        return Q(**{f"{self.column}__{further}": value}) | Q(
            **{self.column: value, f"{self.identifier}__{tie}": identifier}
        )


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list: the edition it was read in, the row to go on from, and in which direction.

    `list_key` tells which list it is, with which filters and in which order.
    """

    edition: int
    list_key: str
    value: str | int
    identifier: str | int
    backwards: bool = False

    def __str__(self) -> str:
        packed = json.dumps(
            [self.edition, self.list_key, self.value, self.identifier, self.backwards], ensure_ascii=False
        )
        return base64.urlsafe_b64encode(packed.encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """Read a cursor that may have been tampered with. Raises BadCursor."""
        if len(text) > _LONGEST:
            raise BadCursor(_UNKNOWN)
        try:
            unpacked = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            edition, key, value, identifier, backwards = unpacked
        except (ValueError, TypeError, RecursionError) as error:
            raise BadCursor(_UNKNOWN) from error
        is_number = type(edition) is int and 0 <= edition < _HIGHEST
        if not (is_number and type(key) is str and type(backwards) is bool and _is_plain(value, identifier)):
            raise BadCursor(_UNKNOWN)
        return cls(edition, key, value, identifier, backwards)


def _is_plain(*values: object) -> bool:
    """Numbers, and texts that PostgreSQL can compare; `type`, since a boolean is an int to Python."""
    return all(
        (type(value) is int and abs(value) < _HIGHEST) or (type(value) is str and not _UNFIT.search(value))
        for value in values
    )


# Neither NUL nor half a surrogate pair is text to PostgreSQL.
_UNFIT = re.compile("[\x00\ud800-\udfff]")
# Labels stand in cursors, and are as long as the desk writes them.
_LONGEST, _HIGHEST = 8000, 10**9
_ANOTHER_LIST = "This cursor belongs to another list, or to other filters or another order. Begin again without it."
_UNKNOWN = "This cursor was not given out by this list. Follow “next” and “previous” as they stand."


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list, and the cursors of its neighbours."""

    rows: list[Any]
    next: Cursor | None
    previous: Cursor | None


def list_key(*parts: object) -> str:
    """A short name for a list as it was asked for, so that no cursor of another list passes for one of its own."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def read_page(
    queryset: QuerySet[Any], ordering: Ordering, *, key: str, edition: int, cursor: Cursor | None, limit: int
) -> Page:
    """Read one page of the list that bears this key. Raises BadCursor for a cursor that it did not give out."""
    backwards = cursor is not None and cursor.backwards
    if cursor is not None:
        if cursor.list_key != key:
            raise BadCursor(_ANOTHER_LIST)
        value = _typed(queryset, ordering.column, cursor.value)
        identifier = _typed(queryset, ordering.identifier, cursor.identifier)
        queryset = queryset.filter(ordering.beyond(value, identifier, backwards=backwards))
    rows = list(queryset.order_by(*ordering.columns(backwards=backwards))[: limit + 1])
    has_more, rows = len(rows) > limit, rows[:limit]
    if backwards:
        rows.reverse()
    goes_on, came_from = (bool(cursor), has_more) if backwards else (has_more, bool(cursor))

    def at(row: Any, *, back: bool) -> Cursor:
        value = getattr(row, ordering.column)
        plain = value.isoformat() if isinstance(value, date) else value
        return Cursor(edition, key, plain, getattr(row, ordering.identifier), back)

    return Page(
        rows,
        next=at(rows[-1], back=False) if rows and goes_on else None,
        previous=at(rows[0], back=True) if rows and came_from else None,
    )


def _typed(queryset: QuerySet[Any], column: str, value: str | int) -> object:
    """A cursor's value in the type of its column."""
    computed = queryset.query.annotations.get(column)
    field = computed.output_field if computed else queryset.model._meta.get_field(column)
    try:
        return field.to_python(value)
    except (ValidationError, TypeError) as error:
        raise BadCursor(_UNKNOWN) from error

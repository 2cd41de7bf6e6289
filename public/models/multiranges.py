"""Spans of days in one column: PostgreSQL's `datemultirange`, which Django does not bring."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import models
from psycopg.types.multirange import DateMultirange
from psycopg.types.range import DateRange

from public.vocabulary.custody import Span


class DateMultirangeField(models.Field):  # type: ignore[type-arg]
    """Stores spans of days; overlapping ones are merged by PostgreSQL. Its lookups are `covers` and `overlaps`."""

    def db_type(self, connection: Any) -> str:
        return "datemultirange"

    def get_prep_value(self, value: Sequence[Span] | None) -> DateMultirange | None:
        if value is None:
            return None
        return DateMultirange([DateRange(span.start, span.end, "[)") for span in value])

    def from_db_value(self, value: DateMultirange | None, expression: Any, connection: Any) -> list[Span] | None:
        if value is None:
            return None
        return [Span(part.lower or date.min, part.upper) for part in value]


@DateMultirangeField.register_lookup
class Covers(models.Lookup):
    """`custody_possible__covers=day`: the day lies in one of the spans."""

    lookup_name = "covers"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        column, column_params = self.process_lhs(compiler, connection)
        return f"{column} @> %s::date", [*column_params, self.rhs]


@DateMultirangeField.register_lookup
class Overlaps(models.Lookup):
    """`arrest_days__overlaps=span`: one of the spans shares a day with this one."""

    lookup_name = "overlaps"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        column, column_params = self.process_lhs(compiler, connection)
        return f"{column} && daterange(%s::date, %s::date)", [*column_params, self.rhs.start, self.rhs.end]

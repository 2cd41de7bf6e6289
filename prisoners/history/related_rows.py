"""Which rows belong to a record: what would be deleted along with it, now or at any time in its history."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, reduce
from operator import or_
from typing import Any, TypeAlias, cast
from uuid import UUID

from django.apps import apps
from django.db.models import CASCADE, Field, Model, Q, QuerySet, Value
from django.utils.functional import Promise
from pghistory.models import Context, Event

from prisoners.models import CitableRecord, Record, Subject

RelatedRows = dict[type[Record], set[str]]
Column: TypeAlias = "Field[Any, Any]"


class RowVersion(Event):
    """One stored version of a row, with what django-pghistory and the timeline add to it. Used as a type alone."""

    pgh_tracked_model: type[Record]  # type: ignore[assignment]
    pgh_obj_id: str
    pgh_context: Context | None
    pgh_context_id: UUID | None
    created_by_id: int | None
    created_at: datetime
    # The key of the version before it, and whether there is one after it.
    before: int | None
    has_later: bool

    class Meta:
        abstract = True


@dataclass(frozen=True, slots=True)
class Link:
    """The history of a relation of many to many: `source` and `target` are its two columns."""

    event: type[RowVersion]
    name: Promise | str
    source: str
    target: str
    target_model: type[Model]


@cache
def part_models(model: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """The models whose rows are parts of a row of this one, each with the column that says so.

    What is said about a row belongs to it like a part.
    """
    relations = [*model._meta.related_objects]
    if issubclass(model, CitableRecord):
        relations += Subject._meta.related_objects
    return tuple(
        (relation.related_model, relation.field.name)
        for relation in relations
        if relation.on_delete is CASCADE
        and issubclass(relation.related_model, Record)
        and hasattr(relation.related_model, "pgh_event_models")
    )


@cache
def tracked_links(model: type[Record]) -> tuple[Link, ...]:
    """The relations of many to many that a model declares and whose history is kept."""
    stored = cast("list[type[RowVersion]]", [event for event in apps.get_models() if issubclass(event, Event)])
    kept = {event.pgh_tracked_model._meta.concrete_model: event for event in stored if event.pgh_tracked_model}
    return tuple(
        Link(
            kept[field.remote_field.through],
            field.verbose_name,
            field.m2m_field_name(),
            field.m2m_reverse_field_name(),
            field.related_model,
        )
        for field in model._meta.many_to_many
        if field.remote_field.through in kept
    )


def row_versions(model: type[Record]) -> QuerySet[RowVersion]:
    """The stored versions of the rows of a model."""
    versions: QuerySet[RowVersion] = model.pgh_event_model.objects.order_by()  # type: ignore[attr-defined]
    return versions


def related_rows(record: Record) -> RelatedRows:
    """The identifiers of a record and of all parts that it has or ever had, in a query for each level."""
    found: RelatedRows = {type(record): {record.pk}}
    newest = found
    while arms := list(_part_queries(newest)):
        newest = {}
        for label, key in arms[0].union(*arms[1:]):
            model = _record_model(label)
            if key not in found.get(model, set()):
                newest.setdefault(model, set()).add(key)
        for model, keys in newest.items():
            found.setdefault(model, set()).update(keys)
    return found


def _record_model(label: str) -> type[Record]:
    model = apps.get_model(label)
    if not issubclass(model, Record):
        raise TypeError(f"{label} is no record of the desk.")
    return model


def _part_queries(parents: Mapping[type[Record], set[str]]) -> Iterator[QuerySet[RowVersion, tuple[str, str]]]:
    columns: dict[type[Record], list[Q]] = {}
    for parent, keys in parents.items():
        for child, column in part_models(parent):
            columns.setdefault(child, []).append(Q(**{f"{column}__in": keys}))
    for child, conditions in columns.items():
        rows = row_versions(child).filter(reduce(or_, conditions))
        yield rows.values_list(Value(child._meta.label_lower), "pgh_obj_id").distinct()

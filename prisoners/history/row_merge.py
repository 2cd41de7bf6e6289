"""Moves all that refers to one row of the desk over to another one of its kind, writing down each step.

It asks Django what refers to a row, so that a table added later is moved too and not deleted along.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from django.apps import apps
from django.core import serializers
from django.core.serializers.json import DjangoJSONEncoder
from django.db import IntegrityError, transaction
from django.db.models import ForeignKey, ForeignObjectRel, GeneratedField, Model
from django.utils.translation import gettext
from pghistory.models import Event

from prisoners.exceptions import ActionRefused
from prisoners.models import (
    Charge,
    ChargeStatusChange,
    CitableRecord,
    Detention,
    DuplicatePair,
    Name,
    NameKeys,
    Subject,
)

Relation: TypeAlias = "ForeignKey[Any, Any]"
# What was done to one row, as JSON keeps it: `set` a column of it, or took it away (`gone`, with all that it said).
Step = dict[str, Any]

# Made anew from what was moved.
_DERIVED: tuple[type[Model], ...] = (NameKeys, DuplicatePair)
_BOOKKEEPING = {"created_at", "updated_at", "created_by", "changed_by"}
# What makes two rows say the same; of other tables, everything that they say.
_IDENTIFYING_COLUMNS: dict[type[Model], tuple[str, ...]] = {
    Name: ("text", "language"),
    Charge: ("provision_id", "part"),
    ChargeStatusChange: ("status", "on"),
}


@dataclass
class RowMerger:
    """Merges rows and keeps every step. `same` says which episode of custody is the same as which, by identifier."""

    same: Mapping[str, str] = field(default_factory=dict)
    changes: list[Step] = field(default_factory=list)

    def merge(self, gone: Model, kept: Model) -> None:
        """Give all that `gone` has to `kept`, and delete it; where `kept` has an equal row, the two become one."""
        for relation in _foreign_keys_to(type(gone)):
            self._move(relation, gone, kept)
        if left := [str(row) for relation in _foreign_keys_to(type(gone)) for row in _referring_rows(relation, gone)]:
            raise RuntimeError(f"Left behind by a merge: {left}")
        self.changes.append({"gone": _serialized(gone)})
        gone.delete()

    def set_column(self, row: Model, column: str, value: object) -> None:
        """Set one column and remember what stood there."""
        before = getattr(row, column)
        if before == value:
            return
        self.changes.append(
            {"set": row._meta.label_lower, "row": row.pk, "column": column, "before": before, "after": value}
        )
        type(row)._base_manager.filter(pk=row.pk).update(**{column: value})
        setattr(row, column, value)

    def _move(self, relation: Relation, gone: Model, kept: Model) -> None:
        there = {self._identity(row, relation): row for row in _referring_rows(relation, kept)}
        for row in _referring_rows(relation, gone):
            if twin := there.get(self._identity(row, relation)):
                self.merge(row, twin)
            else:
                self._hand_over(row, relation, kept)

    def _hand_over(self, row: Model, relation: Relation, kept: Model) -> None:
        if isinstance(row, Name) and row.is_preferred:
            self.set_column(row, "is_preferred", value=False)
        try:
            with transaction.atomic():
                self.set_column(row, relation.attname, kept.pk)
        except IntegrityError as error:
            words = {"what": row._meta.verbose_name, "row": row, "kept": kept}
            message = gettext(
                "The %(what)s “%(row)s” does not fit beside what “%(kept)s” has. Make both equal, or delete one."
            )
            raise ActionRefused(message % words) from error

    def _identity(self, row: Model, relation: Relation) -> tuple[object, ...]:
        if isinstance(row, Detention):
            return (self.same.get(row.pk, row.pk),)
        names = _IDENTIFYING_COLUMNS.get(type(row)) or _own_columns(type(row), relation)
        return tuple(_hashable(getattr(row, name)) for name in names)


def _serialized(row: Model) -> Step:
    """A row as JSON can keep it; moments to the last microsecond, which Django's encoder cuts off."""
    (stored,) = serializers.serialize("python", [row])
    fields = {name: v.isoformat() if isinstance(v, datetime) else v for name, v in stored["fields"].items()}
    return {**stored, "fields": fields}


def _foreign_keys_to(model: type[Model]) -> Iterator[Relation]:
    """Every foreign key that points to a table, those of links between two tables and of what is said included."""
    targets = (model, Subject) if issubclass(model, CitableRecord) else (model,)
    fields = (found for target in targets for found in target._meta.get_fields(include_hidden=True))
    relations = (found for found in fields if isinstance(found, ForeignObjectRel))
    for column in (relation.field for relation in relations):
        is_ours = not column.model._meta.proxy and not issubclass(column.model, (Event, *_DERIVED))
        if isinstance(column, ForeignKey) and is_ours:
            yield column


def _referring_rows(relation: Relation, row: Model) -> list[Model]:
    return list(relation.model._base_manager.filter(**{relation.attname: row.pk}).order_by("pk"))


def _own_columns(model: type[Model], relation: Relation) -> tuple[str, ...]:
    return tuple(
        column.attname
        for column in model._meta.concrete_fields
        if not column.primary_key
        and column.name not in _BOOKKEEPING
        and column != relation
        and not isinstance(column, GeneratedField)
    )


def _hashable(value: object) -> object:
    return repr(value) if isinstance(value, list | dict) else value


def undo_row_merge(changes: Sequence[Step]) -> None:
    """Take the steps of a merge back, the last one first. What was corrected since stays corrected.

    Raises ActionRefused if a row is no longer there, or went on to somebody else.
    """
    _refuse_lost_rows(changes)
    for step in reversed(changes):
        if stored := step.get("gone"):
            for found in serializers.deserialize("python", [stored]):
                found.save()
            continue
        table, column = apps.get_model(step["set"]), step["column"]
        row = table._base_manager.get(pk=step["row"])
        if _as_json(getattr(row, column)) == step["after"]:
            table._base_manager.filter(pk=row.pk).update(**{column: step["before"]})


def _refuse_lost_rows(changes: Sequence[Step]) -> None:
    lost = []
    for step in changes:
        if "set" not in step:
            continue
        table = apps.get_model(step["set"])
        row = table._base_manager.filter(pk=step["row"]).first()
        words = {"what": table._meta.verbose_name, "row": row or step["row"]}
        if row is None:
            lost.append(gettext("%(what)s %(row)s was deleted") % words)
        elif table._meta.get_field(step["column"]).is_relation and getattr(row, step["column"]) != step["after"]:
            lost.append(gettext("%(what)s “%(row)s” was moved") % words)
    if lost:
        message = gettext(
            "It cannot be undone any more, since afterwards: %(lost)s. Enter the other person anew instead."
        )
        raise ActionRefused(message % {"lost": "; ".join(dict.fromkeys(lost))})


def _as_json(value: object) -> object:
    """A value as JSON brings it back."""
    return json.loads(json.dumps(value, cls=DjangoJSONEncoder))

"""How records are named where somebody has to choose one: with what tells namesakes apart."""

from functools import singledispatch
from typing import TypeVar

from django.contrib.auth.models import AbstractUser
from django.db.models import Model, QuerySet

from prisoners.models import Detainee, Record
from prisoners.queries import people

_Rows = TypeVar("_Rows", bound=QuerySet[Model])


@singledispatch
def record_label(record: Model) -> str:
    return str(record)


@record_label.register
def _(record: Record) -> str:
    return record.choice_label()


@record_label.register
def _(record: Detainee) -> str:
    return people.person_label(record)


@record_label.register
def _(record: AbstractUser) -> str:
    return record.get_full_name() or record.get_username()


def prefetch_labels(records: _Rows) -> _Rows:
    """The records with all that their labels are made of, in a fixed number of queries and a fixed order."""
    ready = records.prefetch_related(*_lookups(records.model))
    return ready if ready.ordered else ready.order_by("pk")


def _lookups(model: type[Model]) -> tuple[str, ...]:
    if issubclass(model, Detainee):
        return people.LABEL_PREFETCH
    return (*model.str_prefetch, *model.choice_prefetch) if issubclass(model, Record) else ()

"""How records are named where somebody has to choose one: with what tells namesakes apart."""

from functools import singledispatch
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db.models import Model, QuerySet

from prisoners.models import (
    Detainee,
    Facility,
    LegalProvision,
    Official,
    Organisation,
    Programme,
    ReleaseEvent,
    Sentence,
    Source,
)
from prisoners.queries import people
from public.templatetags.words import duration, when


@singledispatch
def record_label(record: Model) -> str:
    return str(record)


@record_label.register
def _(record: Detainee) -> str:
    return people.person_label(record)


@record_label.register
def _(record: Facility) -> str:
    return _joined(record.name, record.region, record.country)


@record_label.register
def _(record: Organisation) -> str:
    return _joined(record.name, record.country)


@record_label.register
def _(record: LegalProvision) -> str:
    return _joined(f"{record.code} {record.article}", record.jurisdiction, _any_language(record.title))


@record_label.register
def _(record: Source) -> str:
    return _joined(record.publisher, record.published and when(record.published), record.title, record.url)


@record_label.register
def _(record: Official) -> str:
    return _joined(record.name, record.role, record.body)


@record_label.register
def _(record: ReleaseEvent) -> str:
    return _joined(when(record.on), record.country, _any_language(record.title))


@record_label.register
def _(record: Sentence) -> str:
    term = duration(record.term) or record.get_kind_display()
    return _joined(record.detention.detainee.name, term, record.on and when(record.on), record.court)


@record_label.register
def _(record: AbstractUser) -> str:
    return record.get_full_name() or record.get_username()


_PREFETCH_BY_MODEL: dict[type[Model], tuple[str, ...]] = {
    Detainee: people.LABEL_PREFETCH,
    Sentence: ("detention__detainee__names",),
    Programme: ("authority",),
}


def prefetch_labels(records: QuerySet[Any]) -> QuerySet[Any]:
    """The records with all that their labels are made of, in a fixed number of queries and a fixed order."""
    ready = records.prefetch_related(*_PREFETCH_BY_MODEL.get(records.model, ()))
    return ready if ready.ordered else ready.order_by("pk")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _any_language(texts: dict[str, str]) -> str:
    return texts.get("en") or next(iter(texts.values()), "")

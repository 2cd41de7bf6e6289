"""Rows that sources and claims may be about, and how both are reached from there."""

from collections.abc import Callable, Sequence
from typing import Generic, Self, TypeVar, overload

from django.db import models
from django.db.models.signals import class_prepared
from django.dispatch import receiver

from prisoners.models.evidence.citations import AboutOneRecord, Citation, Claim
from prisoners.models.evidence.subjects import KEEPS_SUBJECT
from prisoners.models.history.records import Record

_Said = TypeVar("_Said", bound=AboutOneRecord)
_Rows = models.QuerySet[_Said]


class EvidenceManager(models.Manager[_Said]):
    """What is said about one record. It is prefetched like related rows, for records of all tables in one query."""

    def __init__(self, model: type[_Said], name: str, record: Record) -> None:
        super().__init__()
        self.model, self.name, self.record = model, name, record

    def get_queryset(self) -> _Rows[_Said]:
        prefetched: _Rows[_Said] | None = getattr(self.record, "_prefetched_objects_cache", {}).get(self.name)
        return super().get_queryset().filter(subject=self.record.pk) if prefetched is None else prefetched

    def create(self, **facts: object) -> _Said:
        return super().create(subject_id=self.record.pk, **facts)

    def get_prefetch_querysets(
        self, instances: Sequence[models.Model], querysets: Sequence[_Rows[_Said]] | None = None
    ) -> tuple[_Rows[_Said], Callable[[_Said], str], Callable[[models.Model], str], bool, str, bool]:
        """Django asks this of whatever stands in `prefetch_related`."""
        rows = querysets[0] if querysets else super().get_queryset()
        found = rows.filter(subject__in=[record.pk for record in instances])
        return found, lambda said: said.subject_id, lambda record: str(record.pk), False, self.name, False


class Evidence(Generic[_Said]):
    """The rows of one table that are about a record, as an attribute of it."""

    def __init__(self, model: type[_Said]) -> None:
        self.model = model

    def __set_name__(self, owner: type[Record], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, record: None, owner: type[Record]) -> Self: ...

    @overload
    def __get__(self, record: Record, owner: type[Record]) -> EvidenceManager[_Said]: ...

    def __get__(self, record: Record | None, owner: type[Record]) -> Self | EvidenceManager[_Said]:
        return self if record is None else EvidenceManager(self.model, self.name, record)


class CitableRecord(Record):
    """A row of the desk that tells of the world: sources can support it, and claim otherwise."""

    citations = Evidence(Citation)
    claims = Evidence(Claim)

    class Meta:
        abstract = True


@receiver(class_prepared)
def keep_subject(sender: type[models.Model], **options: object) -> None:
    if issubclass(sender, CitableRecord):
        KEEPS_SUBJECT.register(sender)  # type: ignore[arg-type]  # it takes classes

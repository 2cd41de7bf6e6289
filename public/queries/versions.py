"""Versions of documents as the world may see them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from public.models import PUBLISHED, DocumentVersion, PublishedRecord
from public.models.editions import DocumentVersionQuerySet
from public.queries import editions
from public.vocabulary.detainees import Display


def readable(versions: Iterable[DocumentVersion]) -> dict[int, PublishedRecord]:
    """Those of the given versions whose content may be read now, with their search columns, by version."""
    found: dict[int, PublishedRecord] = {}
    given = list(versions)
    for kind in {version.kind for version in given}:
        keys = [version.pk for version in given if version.kind == kind]
        found |= PUBLISHED[kind].objects.listed().in_bulk(keys)
    return found


def of_record(kind: str, record_id: str) -> QuerySet[Any]:
    """The readable versions of a record, oldest first."""
    rows = PUBLISHED[kind].objects.listed().filter(record_id=record_id)
    return rows.select_related("version__edition").order_by("edition_from")


def tombstone(record_id: str) -> DocumentVersion | None:
    """What stands in place of a record that was taken off the site."""
    version = DocumentVersion.objects.current().filter(record_id=record_id).first()
    return version if version and version.is_tombstone else None


def told_changes(*, since: int) -> DocumentVersionQuerySet:
    """The changes after an edition that the world is told of: people who are only counted stay out."""
    return editions.changes(since=since).exclude(
        pk__in=PUBLISHED["detainee"].objects.filter(display=Display.COUNTED).values("version")
    )

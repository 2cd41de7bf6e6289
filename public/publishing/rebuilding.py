"""Makes all search columns again from the stored documents."""

import orjson
from django.db import transaction
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce

from public.catalog import PUBLISHED
from public.models import DocumentVersion
from public.models.editions import DocumentVersionQuerySet
from public.publishing.writing import WRITER
from public.vocabulary.editions import VersionAction

BATCH = 500


def rebuild() -> int:
    """Empty the search tables and fill them from the documents; returns the number of rows.

    Versions before a record's last tombstone stay out, as they do when it is withdrawn; and so do those
    that a later version conceals.
    """
    with transaction.atomic(using=WRITER):
        for model in PUBLISHED.values():
            model.objects.using(WRITER).all().delete()
        return sum(_rebuild(kind) for kind in PUBLISHED)


def _rebuild(kind: str) -> int:
    model, rows, made = PUBLISHED[kind], [], 0
    for version in _readable(kind).iterator(chunk_size=BATCH):
        rows.append(model.from_document(orjson.loads(version.body), version))
        if len(rows) == BATCH:
            made += len(model.objects.using(WRITER).bulk_create(rows))
            rows = []
    made += len(model.objects.using(WRITER).bulk_create(rows))
    concealed, _ = model.objects.using(WRITER).with_outdated_display().delete()
    return made - concealed


def _readable(kind: str) -> DocumentVersionQuerySet:
    tombstones = (
        DocumentVersion.objects.using(WRITER)
        .filter(record_id=OuterRef("record_id"))
        .exclude(action=VersionAction.PUBLISHED)
        .order_by("-edition")
    )
    return (
        DocumentVersion.objects.using(WRITER)
        .with_text()
        .filter(kind=kind)
        .alias(buried_in=Coalesce(Subquery(tombstones.values("edition")[:1]), 0))
        .filter(edition__gt=F("buried_in"))
    )

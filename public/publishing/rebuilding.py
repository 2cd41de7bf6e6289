"""Makes all search columns again from the stored documents."""

from itertools import islice

from django.db import transaction
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce

from public.catalog import PUBLISHED
from public.documents import read
from public.models import DocumentVersion
from public.models.editions import DocumentVersionQuerySet
from public.publishing import search_rows
from public.publishing.database import DATABASE
from public.vocabulary.editions import VersionAction


def rebuild() -> int:
    """Empty the search tables and fill them from the documents; returns the number of rows.

    Versions before a record's last tombstone stay out, as they do when it is withdrawn.
    """
    with transaction.atomic(using=DATABASE):
        for model in PUBLISHED.values():
            model.objects.using(DATABASE).all().delete()
        versions = _readable().iterator(chunk_size=search_rows.BATCH)
        made = 0
        while batch := list(islice(versions, search_rows.BATCH)):
            made += search_rows.add((version, read(version.body, version.kind)) for version in batch)
        return made


def _readable() -> DocumentVersionQuerySet:
    tombstones = (
        DocumentVersion.objects.using(DATABASE)
        .filter(record_id=OuterRef("record_id"))
        .exclude(action=VersionAction.PUBLISHED)
        .order_by("-edition")
    )
    return (
        DocumentVersion.objects.using(DATABASE)
        .with_text()
        .alias(buried_in=Coalesce(Subquery(tombstones.values("edition")[:1]), 0))
        .filter(edition__gt=F("buried_in"))
    )

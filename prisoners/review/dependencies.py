"""Which unpublished records a record mentions: they are handed in together with it."""

from collections.abc import Iterable
from datetime import date

from prisoners.catalog import render_records
from prisoners.models import PUBLISHABLE, PublishableRecord
from public.documents.references import references
from public.models import DocumentVersion
from public.vocabulary.editions import VersionAction


def unpublished(records: Iterable[PublishableRecord], *, on: date) -> list[PublishableRecord]:
    """The records that these mention and that the world cannot read yet; and what those mention in turn."""
    known = {record.pk for record in records}
    found: list[PublishableRecord] = []
    fresh = list(records)
    while fresh:
        mentioned = {
            reference.record_id: reference.kind
            for content in render_records(fresh, on=on)
            for reference in references(dict(content.fields))
            if not reference.is_optional and reference.record_id not in known
        }
        known |= set(mentioned)
        public = _published_ids(mentioned)
        fresh = _desk_records({key: kind for key, kind in mentioned.items() if key not in public})
        found += fresh
    return found


def _published_ids(keys: Iterable[str]) -> set[str]:
    versions = DocumentVersion.objects.using("default").current().filter(record_id__in=list(keys))
    return set(versions.filter(action=VersionAction.PUBLISHED).values_list("record_id", flat=True))


def _desk_records(kinds: dict[str, str]) -> list[PublishableRecord]:
    return [
        record
        for kind in sorted(set(kinds.values()))
        for record in PUBLISHABLE[kind]
        .objects.filter(pk__in=[key for key in kinds if kinds[key] == kind])
        .order_by("pk")
    ]

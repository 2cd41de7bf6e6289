"""What would change for the reader, were a document published now."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from public.models import DocumentVersion

# These change with every edition, whatever the record says.
ENVELOPE = frozenset({"url", "edition", "first_edition", "updated_at"})


def published(record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The documents that the world reads now, by identifier."""
    versions = DocumentVersion.objects.using("default").current().with_text().filter(record_id__in=list(record_ids))
    return {version.record_id: orjson.loads(version.body) for version in versions}


def unchanged(documents: Iterable[Mapping[str, Any]]) -> list[str]:
    """The identifiers of those documents that say just what is published already."""
    given = list(documents)
    readable = published(document["id"] for document in given)
    return [document["id"] for document in given if said(document) == said(readable.get(document["id"], {}))]


def said(document: Mapping[str, Any]) -> dict[str, Any]:
    """What a document says, without what changes with every edition."""
    return {key: value for key, value in document.items() if key not in ENVELOPE}

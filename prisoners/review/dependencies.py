"""Which unpublished records a record mentions: they are handed in together with it."""

from collections.abc import Iterable
from datetime import date

from prisoners.catalog import render_records
from prisoners.models import PUBLISHABLE, PublishableRecord
from prisoners.queries.published import published_ids
from public.documents.references import references
from public.publishing import Content


def render_with_unpublished(
    records: Iterable[PublishableRecord], *, on: date
) -> tuple[list[PublishableRecord], list[Content]]:
    """The records and their contents, then those that they mention and the world cannot read yet, and so on."""
    fresh = list(records)
    found, rendered = list(fresh), render_records(fresh, on=on)
    newest = rendered
    while fresh:
        known = {content.record_id for content in rendered}
        fresh = _desk_records(_unpublished_mentions(newest, known=known))
        newest = render_records(fresh, on=on)
        found, rendered = found + fresh, rendered + newest
    return found, rendered


def _unpublished_mentions(contents: Iterable[Content], *, known: set[str]) -> dict[str, str]:
    """The records without which these cannot be published, by identifier, with their kinds."""
    mentioned = {
        reference.record_id: reference.kind
        for content in contents
        for reference in references(dict(content.fields))
        if not reference.is_optional and reference.record_id not in known
    }
    public = published_ids(mentioned)
    return {key: kind for key, kind in mentioned.items() if key not in public}


def _desk_records(kinds: dict[str, str]) -> list[PublishableRecord]:
    return [
        record
        for kind in sorted(set(kinds.values()))
        for record in PUBLISHABLE[kind]
        .objects.filter(pk__in=[key for key in kinds if kinds[key] == kind])
        .order_by("pk")
    ]

"""Desk records rendered as the content of their documents: what a reader would read, were it published now."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from prisoners.models import PUBLISHABLE, PublishableRecord
from prisoners.rendering import (
    counts,
    deals,
    detainees,
    facilities,
    organisations,
    provisions,
    release_events,
    sanctions,
)
from prisoners.rendering.evidence import Place, prefetch_evidence
from prisoners.rendering.public_ids import readdress
from public.publishing import Content
from public.vocabulary.kinds import Kind

# What is read along with a record, where its document tells of what, and its content.
_RENDERERS: dict[Kind, tuple[tuple[str, ...], Callable[..., Iterator[Place]], Callable[..., dict[str, Any]]]] = {
    Kind.DETAINEE: (detainees.PREFETCH, detainees.places, detainees.render),
    Kind.RELEASE_EVENT: (release_events.PREFETCH, release_events.places, release_events.render),
    Kind.SANCTIONS_EVENT: (sanctions.PREFETCH, sanctions.places, sanctions.render),
    Kind.DEAL: (deals.PREFETCH, deals.places, deals.render),
    Kind.FACILITY: (facilities.PREFETCH, facilities.places, facilities.render),
    Kind.LEGAL_PROVISION: (provisions.PREFETCH, provisions.places, provisions.render),
    Kind.ORGANISATION: (organisations.PREFETCH, organisations.places, organisations.render),
    Kind.REPORTED_COUNT: (counts.PREFETCH, counts.places, counts.render),
}


def render_records(records: Iterable[PublishableRecord], *, on: date) -> list[Content]:
    """Render records, in their order, as they are to be shown on a day.

    They are read afresh, each kind with a fixed number of queries however many there are.
    """
    given = list(records)
    by_kind: dict[Kind, list[str]] = defaultdict(list)
    for record in given:
        by_kind[record.kind].append(record.pk)
    rendered: dict[str, Content] = {}
    for kind, keys in by_kind.items():
        prefetch, places, render = _RENDERERS[kind]
        fresh = list(PUBLISHABLE[kind].objects.prefetch_related(*prefetch).filter(pk__in=keys))
        prefetch_evidence(place for record in fresh for place in places(record))
        replaced = readdress(fresh, on=on)
        for record in fresh:
            rendered[record.pk] = Content(
                kind, record.public_id, render(record, on=on), replaces=replaced.get(record.pk, "")
            )
    return [rendered[record.pk] for record in given]

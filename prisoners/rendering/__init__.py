"""Desk records rendered as the content of their documents: what a reader would read, were it published now."""

from collections import defaultdict
from collections.abc import Callable, Iterable
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
from prisoners.rendering.public_ids import readdress
from public.publishing import Content
from public.vocabulary.kinds import Kind

_RENDERERS: dict[Kind, tuple[tuple[str, ...], Callable[..., dict[str, Any]]]] = {
    Kind.DETAINEE: (detainees.PREFETCH, detainees.render),
    Kind.RELEASE_EVENT: (release_events.PREFETCH, release_events.render),
    Kind.SANCTIONS_EVENT: (sanctions.PREFETCH, sanctions.render),
    Kind.DEAL: (deals.PREFETCH, deals.render),
    Kind.FACILITY: (facilities.PREFETCH, facilities.render),
    Kind.LEGAL_PROVISION: (provisions.PREFETCH, provisions.render),
    Kind.ORGANISATION: (organisations.PREFETCH, organisations.render),
    Kind.REPORTED_COUNT: (counts.PREFETCH, counts.render),
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
        prefetch, render = _RENDERERS[kind]
        fresh = list(PUBLISHABLE[kind].objects.prefetch_related(*prefetch).filter(pk__in=keys))
        replaced = readdress(fresh, on=on)
        for record in fresh:
            rendered[record.pk] = Content(
                kind, record.public_id, render(record, on=on), replaces=replaced.get(record.pk, "")
            )
    return [rendered[record.pk] for record in given]

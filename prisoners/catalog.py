"""One row per noun: what is done at the desk with a record on its way into the public record.

What belongs to its table (where sources stand, what its name is made of) stands on the model. Publishing, previews,
dependencies and reviews loop over these rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from prisoners import models
from prisoners.models import PublishableRecord
from prisoners.rendering import (
    blockers,
    cases,
    counts,
    deals,
    detainees,
    facilities,
    organisations,
    provisions,
    release_events,
    sanctions,
)
from prisoners.rendering.evidence import evidence_prefetch
from public.publishing import Content
from public.vocabulary.kinds import Kind

_Record_contra = TypeVar("_Record_contra", bound=PublishableRecord, contravariant=True)
_Record = TypeVar("_Record", bound=PublishableRecord)


class Renderer(Protocol[_Record_contra]):
    """Gives the content of a record's document, as it is to be shown on a day."""

    def __call__(self, record: _Record_contra, /, *, on: date) -> Mapping[str, object]: ...


class Blockers(Protocol[_Record_contra]):
    """Gives the reasons, in words for the desk, why a record may not be published on a day."""

    def __call__(self, record: _Record_contra, /, *, on: date) -> list[str]: ...


def _nothing(record: PublishableRecord, /, *, on: date) -> list[str]:
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun(Generic[_Record]):
    """`prefetch` names the parts of a record that `render` reads, besides the evidence for them."""

    model: type[_Record]
    render: Renderer[_Record]
    prefetch: tuple[str, ...] = ()
    blockers: Blockers[_Record] = _nothing

    def contents(self, record_ids: Iterable[str], *, on: date) -> list[Content]:
        """Render records of this noun, read afresh, with a fixed number of queries however many there are."""
        lookups = (*self.prefetch, *evidence_prefetch(*self.model.cited_parts))
        records = self.model.objects.prefetch_related(*lookups).filter(pk__in=list(record_ids))
        return [Content(self.model.kind, record.public_id, dict(self.render(record, on=on))) for record in records]


_ROWS: tuple[Noun[Any], ...] = (
    Noun(
        model=models.Detainee,
        render=detainees.render,
        prefetch=detainees.PREFETCH,
        blockers=blockers.person_blockers,
    ),
    Noun(model=models.ReleaseEvent, render=release_events.render, prefetch=("announced_names",)),
    Noun(model=models.SanctionsEvent, render=sanctions.render, prefetch=("authority", "programme", "targets")),
    Noun(model=models.Deal, render=deals.render, prefetch=("legs__stages",)),
    Noun(model=models.Facility, render=facilities.render),
    Noun(model=models.LegalProvision, render=provisions.render),
    Noun(model=models.Organisation, render=organisations.render),
    Noun(model=models.ReportedCount, render=counts.render),
    Noun(model=models.Case, render=cases.render, prefetch=cases.PREFETCH, blockers=cases.case_blockers),
)
NOUNS: Mapping[str, Noun[Any]] = MappingProxyType({noun.model.kind: noun for noun in _ROWS})


def render_records(records: Iterable[PublishableRecord], *, on: date) -> list[Content]:
    """Render records, in their order, as they are to be shown on a day."""
    given = list(records)
    by_kind: dict[Kind, list[str]] = defaultdict(list)
    for record in given:
        by_kind[record.kind].append(record.pk)
    contents = [content for kind, keys in by_kind.items() for content in NOUNS[kind].contents(keys, on=on)]
    rendered = {content.record_id: content for content in contents}
    return [rendered[record.public_id] for record in given]


def publication_blockers(record: PublishableRecord, *, on: date) -> list[str]:
    """The reasons, in words for the desk, why a record may not be published on a day. None: an empty list."""
    return [f"{record}: {reason}" for reason in NOUNS[record.kind].blockers(record, on=on)]

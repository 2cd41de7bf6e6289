"""One row per noun: what is done at the desk with a record on its way into the public record.

What belongs to its table (where sources stand, what its name is made of) stands on the model. Publishing, previews,
dependencies and reviews loop over these rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from prisoners.rendering.evidence import Place, itself, prefetch_evidence
from prisoners.rendering.public_ids import readdress
from public.publishing import Content
from public.vocabulary.kinds import Kind

_Record_contra = TypeVar("_Record_contra", bound=PublishableRecord, contravariant=True)
_Record = TypeVar("_Record", bound=PublishableRecord)


class Renderer(Protocol[_Record_contra]):
    """Gives the content of a record's document, as it is to be shown on a day."""

    def __call__(self, record: _Record_contra, /, *, on: date) -> Mapping[str, object]: ...


class Places(Protocol[_Record_contra]):
    """Says where in its document a record and its parts are told of, so that their sources find them."""

    def __call__(self, record: _Record_contra, /) -> Iterator[Place]: ...


class Blockers(Protocol[_Record_contra]):
    """Gives by key, in words for the desk, why records may not be published on a day; in a fixed number of queries."""

    def __call__(self, records: Sequence[_Record_contra], /, *, on: date) -> Mapping[str, Sequence[str]]: ...


def _nothing(records: Sequence[PublishableRecord], /, *, on: date) -> dict[str, list[str]]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun(Generic[_Record]):
    """`prefetch` names the parts of a record that `render` reads, besides the evidence for them."""

    model: type[_Record]
    render: Renderer[_Record]
    places: Places[_Record] = itself
    prefetch: tuple[str, ...] = ()
    blockers: Blockers[_Record] = _nothing

    def contents(self, record_ids: Iterable[str], *, on: date) -> dict[str, Content]:
        """Render records of this noun, read afresh, with a fixed number of queries however many there are."""
        fresh = list(self.model.objects.prefetch_related(*self.prefetch).filter(pk__in=list(record_ids)))
        prefetch_evidence(place for record in fresh for place in self.places(record))
        replaced = readdress(fresh, on=on)
        return {
            record.pk: Content(
                self.model.kind,
                record.public_id,
                self.render(record, on=on),
                replaces=replaced.get(record.pk, ""),
            )
            for record in fresh
        }


_ROWS: tuple[Noun[Any], ...] = (
    Noun(
        model=models.Detainee,
        render=detainees.render,
        places=detainees.places,
        prefetch=detainees.PREFETCH,
        blockers=blockers.person_blockers,
    ),
    Noun(model=models.ReleaseEvent, render=release_events.render, prefetch=release_events.PREFETCH),
    Noun(
        model=models.SanctionsEvent,
        render=sanctions.render,
        places=sanctions.places,
        prefetch=sanctions.PREFETCH,
    ),
    Noun(model=models.Deal, render=deals.render, places=deals.places, prefetch=deals.PREFETCH),
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
    rendered: dict[str, Content] = {}
    for kind, found in _by_kind(given).items():
        rendered |= NOUNS[kind].contents([record.pk for record in found], on=on)
    return [rendered[record.pk] for record in given]


def publication_blockers(records: Iterable[PublishableRecord], *, on: date) -> dict[str, list[str]]:
    """By key, why records may not be published on a day, in words for the desk. None where nothing blocks them."""
    given = list(records)
    reasons: dict[str, Sequence[str]] = {}
    for kind, found in _by_kind(given).items():
        reasons |= NOUNS[kind].blockers(found, on=on)
    return {record.pk: [f"{record}: {why}" for why in reasons[record.pk]] for record in given if reasons.get(record.pk)}


def _by_kind(records: Iterable[PublishableRecord]) -> Mapping[Kind, list[PublishableRecord]]:
    found: dict[Kind, list[PublishableRecord]] = defaultdict(list)
    for record in records:
        found[record.kind].append(record)
    return found

"""One row per noun: what is done at the desk with a record on its way into the public record.

What belongs to its table (where sources stand, what its name is made of) stands on the model. Publishing, previews,
dependencies and reviews loop over these rows.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
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
from prisoners.rendering.evidence import Place, prefetch_evidence
from prisoners.rendering.public_ids import readdress
from public.publishing import Content
from public.vocabulary.kinds import Kind

_Record_contra = TypeVar("_Record_contra", bound=PublishableRecord, contravariant=True)
_Record = TypeVar("_Record", bound=PublishableRecord)


class Renderer(Protocol[_Record_contra]):
    """Gives the content of a record's document, as it is to be shown on a day."""

    def __call__(self, record: _Record_contra, /, *, on: date) -> Mapping[str, object]: ...


class Blockers(Protocol[_Record_contra]):
    """Gives the reasons by key, in words for the desk, why records may not be published on a day."""

    def __call__(self, records: Iterable[_Record_contra], /, *, on: date) -> Mapping[str, list[str]]: ...


def _nothing(records: Iterable[PublishableRecord], /, *, on: date) -> dict[str, list[str]]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun(Generic[_Record]):
    """`prefetch` names the parts of a record that `render` reads; `places` is where its document tells of what."""

    model: type[_Record]
    render: Renderer[_Record]
    places: Callable[[_Record], Iterator[Place]]
    prefetch: tuple[str, ...] = ()
    blockers: Blockers[_Record] = _nothing

    def contents(self, keys: Iterable[str], *, on: date) -> dict[str, Content]:
        """Render records of this noun, read afresh, with a fixed number of queries however many there are."""
        fresh = list(self.model.objects.prefetch_related(*self.prefetch).filter(pk__in=list(keys)))
        prefetch_evidence(place for record in fresh for place in self.places(record))
        replaced = readdress(fresh, on=on)
        return {
            record.pk: Content(
                self.model.kind,
                record.public_id,
                dict(self.render(record, on=on)),
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
    Noun(
        model=models.ReleaseEvent,
        render=release_events.render,
        places=release_events.places,
        prefetch=release_events.PREFETCH,
    ),
    Noun(
        model=models.SanctionsEvent,
        render=sanctions.render,
        places=sanctions.places,
        prefetch=sanctions.PREFETCH,
    ),
    Noun(model=models.Deal, render=deals.render, places=deals.places, prefetch=deals.PREFETCH),
    Noun(model=models.Facility, render=facilities.render, places=facilities.places),
    Noun(model=models.LegalProvision, render=provisions.render, places=provisions.places),
    Noun(model=models.Organisation, render=organisations.render, places=organisations.places),
    Noun(model=models.ReportedCount, render=counts.render, places=counts.places),
    Noun(
        model=models.Case,
        render=cases.render,
        places=cases.places,
        prefetch=cases.PREFETCH,
        blockers=cases.case_blockers,
    ),
)
NOUNS: Mapping[str, Noun[Any]] = MappingProxyType({noun.model.kind: noun for noun in _ROWS})


def render_records(records: Iterable[PublishableRecord], *, on: date) -> list[Content]:
    """Render records, in their order, as they are to be shown on a day."""
    given = list(records)
    rendered: dict[str, Content] = {}
    for kind, rows in _by_kind(given).items():
        rendered |= NOUNS[kind].contents([row.pk for row in rows], on=on)
    return [rendered[record.pk] for record in given]


def publication_blockers(records: Iterable[PublishableRecord], *, on: date) -> dict[str, list[str]]:
    """By key, why records may not be published on a day, in words for the desk. A fixed number of queries."""
    given = list(records)
    found: dict[str, list[str]] = {}
    for kind, rows in _by_kind(given).items():
        found |= NOUNS[kind].blockers(rows, on=on)
    return {record.pk: [f"{record}: {reason}" for reason in found[record.pk]] for record in given if record.pk in found}


def _by_kind(records: Iterable[PublishableRecord]) -> dict[Kind, list[PublishableRecord]]:
    by_kind: defaultdict[Kind, list[PublishableRecord]] = defaultdict(list)
    for record in records:
        by_kind[record.kind].append(record)
    return by_kind

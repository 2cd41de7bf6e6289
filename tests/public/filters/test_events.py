"""The filters of what happened on a day: ranges that know of vague dates, and the deals they belong to."""

from typing import Any

import pytest

from public.catalog import PUBLISHED
from public.documents.references import Reference
from public.filters import PublishedFilter
from public.filters.deals import DealFilter
from public.filters.reference import ReportedCountFilter
from public.filters.releases import ReleaseEventFilter
from public.filters.sanctions import SanctionsEventFilter
from public.queries import editions
from public.vocabulary.kinds import Kind
from tests.factories.addresses import query
from tests.factories.documents import content, edition, published
from tests.public.filters.test_detainees import leg

pytestmark = pytest.mark.django_db

FILTERS = {
    Kind.RELEASE_EVENT: ReleaseEventFilter,
    Kind.SANCTIONS_EVENT: SanctionsEventFilter,
    Kind.DEAL: DealFilter,
    Kind.REPORTED_COUNT: ReportedCountFilter,
}
DATED = ["2024", "2024-06", "2024-06-15", "2024-12/2025-01", "2025~"]


def found(kind: Kind, filterset: type[PublishedFilter], **parameters: str) -> list[Any]:
    return list(filterset.read(PUBLISHED[kind], query(parameters), newest=editions.newest()).rows.with_documents())


def dates(kind: Kind, **parameters: str) -> list[str]:
    known = {f"day{number}000000": on for number, on in enumerate(DATED)}
    return sorted(known[row.record_id] for row in found(kind, FILTERS[kind], **parameters))


@pytest.mark.parametrize("kind", FILTERS)
@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, DATED),
        ({"on_from": "2024-06-15", "on_to": "2024-06-15"}, ["2024", "2024-06", "2024-06-15"]),
        ({"on_from": "2024-07-01", "on_to": "2024-11-30"}, ["2024"]),
        ({"on_from": "2025-01-31"}, ["2024-12/2025-01", "2025~"]),
        ({"on_to": "2024-05-31"}, ["2024"]),
        ({"on_from": "2026-01-01"}, []),
    ],
    ids=str,
)
def test_a_range_finds_whatever_may_lie_in_it(kind: Kind, parameters: dict[str, str], expected: list[str]) -> None:
    edition(*(content(kind, f"day{number}000000", on=on) for number, on in enumerate(DATED)))
    assert dates(kind, **parameters) == expected


def test_a_deal_finds_its_legs() -> None:
    freed, eased = published(Kind.RELEASE_EVENT), published(Kind.SANCTIONS_EVENT)
    published(Kind.RELEASE_EVENT, title="Another")
    published(Kind.SANCTIONS_EVENT, title="Another")
    legs = [
        leg(release_event=Reference(Kind.RELEASE_EVENT, freed)),
        leg(sanctions_event=Reference(Kind.SANCTIONS_EVENT, eased)),
    ]
    deal = published(Kind.DEAL, legs=legs)
    assert [row.record_id for row in found(Kind.RELEASE_EVENT, ReleaseEventFilter, deal=deal)] == [freed]
    assert [row.record_id for row in found(Kind.SANCTIONS_EVENT, SanctionsEventFilter, deal=deal)] == [eased]
    assert [row.record_id for row in found(Kind.DEAL, DealFilter, release_event=freed)] == [deal]
    assert [row.record_id for row in found(Kind.DEAL, DealFilter, sanctions_event=eased)] == [deal]
    assert found(Kind.RELEASE_EVENT, ReleaseEventFilter, deal="zzzzzzzzzz") == []


def test_sanctions_are_found_by_who_did_what() -> None:
    european = {"code": "eu-council", "name": "Council of the European Union"}
    licence, renewal = "sev0000001", "sev0000002"
    edition(
        content(Kind.SANCTIONS_EVENT, licence, programme="Belarus"),
        content(Kind.SANCTIONS_EVENT, renewal, authority=european, action="renewed"),
    )

    def ids(**parameters: str) -> list[str]:
        return sorted(row.record_id for row in found(Kind.SANCTIONS_EVENT, SanctionsEventFilter, **parameters))

    assert ids(authority="us-ofac") == ids(action="general-licence") == ids(programme="Belarus") == [licence]
    assert ids(authority="eu-council,us-ofac") == ids(q="an ACT") == [licence, renewal]
    assert ids(action="lifted") == []

"""Sources and claims as a document lists them, each pointing at what it is about."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from django.db.models import prefetch_related_objects

from prisoners.models import CitableRecord, Citation, Claim

_Said = TypeVar("_Said", Citation, Claim)


class Place(NamedTuple):
    """Where in a document a row of the desk is told of: "" is the document itself.

    A row that is shown as a single value, or no longer shown but behind what is, supports that place as a whole.
    """

    path: str
    record: CitableRecord
    is_whole: bool = False

    def paths(self, fields: Iterable[str]) -> list[str]:
        """The paths of these fields of the row; that of the place itself if there are none."""
        below = [] if self.is_whole else [f"{self.path}.{field}" if self.path else field for field in fields]
        return below or ([self.path] if self.path else [])


def itself(record: CitableRecord) -> Iterator[Place]:
    """The places of a record without parts that could be cited."""
    yield Place("", record)


def entries(path: str, rows: Iterable[CitableRecord]) -> Iterator[Place]:
    """The places of rows that a document lists in this order."""
    for position, row in enumerate(rows):
        yield Place(f"{path}.{position}", row)


def prefetch_evidence(places: Iterable[Place]) -> None:
    """Read what is said about all these rows, in three queries."""
    prefetch_related_objects([place.record for place in places], "citations__source", "claims")


def render_evidence(places: Iterable[Place]) -> dict[str, Any]:
    """The `claims` and `sources` of a document. A citation without fields supports the whole of its place."""
    given = list(places)
    claims = [_claim(place, claim) for place in given for claim in _sorted(place.record.claims.all())]
    sources: dict[tuple[str, str, str], dict[str, Any]] = {}
    for place in given:
        for citation in _sorted(place.record.citations.all()):
            key = (citation.source_id, citation.certainty, citation.quotation)
            supports = sources.setdefault(key, _source(citation))["supports"]
            supports += [path for path in place.paths(citation.fields) if path not in supports]
    return {"claims": claims, "sources": list(sources.values())}


def _sorted(rows: Iterable[_Said]) -> list[_Said]:
    return sorted(rows, key=lambda row: (row.created_at, row.pk))


def _source(citation: Citation) -> dict[str, Any]:
    source = citation.source
    return {
        "id": source.pk,
        "title": source.title or None,
        "publisher": source.publisher,
        "url": source.url or None,
        "archived_url": source.archived_url or None,
        "published": source.published or None,
        "retrieved": source.retrieved.isoformat() if source.retrieved else None,
        "language": source.language,
        "kind": source.kind,
        "supports": [],
        "quotation": citation.quotation or None,
        "certainty": citation.certainty,
    }


def _claim(place: Place, claim: Claim) -> dict[str, Any]:
    return {
        "field": place.paths([claim.field])[0],
        "value": claim.value,
        "source": claim.source_id,
        "accepted": claim.accepted,
        "first_seen": claim.first_seen.isoformat() if claim.first_seen else None,
        "last_seen": claim.last_seen.isoformat() if claim.last_seen else None,
    }

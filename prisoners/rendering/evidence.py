"""Sources and claims as a document lists them, each pointing at what it supports."""

from collections.abc import Mapping
from typing import Any

from prisoners.models import Citation, Claim


def evidence_prefetch(*subjects: str) -> tuple[str, ...]:
    """The lookups that bring the evidence about a record and about these parts of it."""
    prefixes = ["", *(f"{subject}__" for subject in subjects)]
    return tuple(f"{prefix}{name}" for prefix in prefixes for name in ("citations__source", "claims"))


def render_evidence(subjects: Mapping[str, Any]) -> dict[str, Any]:
    """The `claims` and `sources` of a document. `subjects` maps paths to records; the document itself is "".

    A citation without fields supports the whole of its subject.
    """
    claims = [_claim(path, claim) for path, subject in subjects.items() for claim in _sorted(subject.claims)]
    entries: dict[tuple[str, str, str], dict[str, Any]] = {}
    for path, subject in subjects.items():
        for citation in _sorted(subject.citations):
            key = (citation.source_id, citation.certainty, citation.quotation)
            entry = entries.setdefault(key, _source(citation))
            entry["supports"] += _paths(path, citation.fields)
    return {"claims": claims, "sources": list(entries.values())}


def _sorted(related: Any) -> list[Any]:
    return sorted(related.all(), key=lambda row: (row.created_at, row.pk))


def _paths(path: str, fields: list[str]) -> list[str]:
    if not fields:
        return [path] if path else []
    return [f"{path}.{field}" if path else field for field in fields]


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


def _claim(path: str, claim: Claim) -> dict[str, Any]:
    return {
        "field": _paths(path, [claim.field])[0],
        "value": claim.value,
        "source": claim.source_id,
        "accepted": claim.accepted,
        "first_seen": claim.first_seen.isoformat() if claim.first_seen else None,
        "last_seen": claim.last_seen.isoformat() if claim.last_seen else None,
    }

"""A release event rendered as published."""

from datetime import date
from typing import Any

from prisoners.models import AnnouncedName, ReleaseEvent
from prisoners.rendering.evidence import itself, render_evidence
from prisoners.rendering.texts import title_and_titles
from public.documents.references import Reference
from public.vocabulary.kinds import Kind
from public.vocabulary.releases import AnnouncedNameState

PREFETCH = ("announced_names__detainee",)


def render(event: ReleaseEvent, *, on: date) -> dict[str, Any]:
    return {
        **title_and_titles(event.title),
        "on": event.on,
        "country": event.country,
        "release_kind": event.release_kind,
        "claimed": _count(event.claimed_count, event.claimed_by),
        "verified": _count(event.verified_count, event.verified_by),
        "announced_names": [
            _announced_name(name) for name in sorted(event.announced_names.all(), key=lambda name: name.position)
        ],
        "mediators": list(event.mediators),
        "destinations": list(event.destinations),
        "conditions": list(event.conditions),
        "narrative": dict(event.narrative),
        "certainty": event.certainty,
        # What is said about an announced name stays at the desk: it could name somebody whom the document may not name.
        **render_evidence(itself(event)),
    }


def _count(count: int | None, by: str) -> dict[str, Any] | None:
    return None if count is None else {"count": count, "by": by}


def _announced_name(name: AnnouncedName) -> dict[str, Any]:
    """Only a confirmed match is shown; while the desk still guesses, the name stands unmatched."""
    person = name.detainee if name.state == AnnouncedNameState.CONFIRMED else None
    is_public = name.state != AnnouncedNameState.PROPOSED
    return {
        "text": name.text,
        "state": name.state if is_public else AnnouncedNameState.UNMATCHED.value,
        "detainee": Reference(Kind.DETAINEE, person.public_id, is_optional=True) if person else None,
    }

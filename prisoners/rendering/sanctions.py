"""A sanctions event rendered as published."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from prisoners.models import SanctionsEvent, SanctionsTarget
from prisoners.rendering.evidence import Place, entries, render_evidence
from prisoners.rendering.texts import title_and_titles
from public.documents.references import Reference
from public.vocabulary import dates
from public.vocabulary.kinds import Kind

PREFETCH = ("authority", "programme", "targets")


def render(event: SanctionsEvent, *, on: date) -> dict[str, Any]:
    return {
        **title_and_titles(event.title),
        "on": _earliest(event.announced, event.legal_act, event.effective),
        "authority": {"code": event.authority.code, "name": event.authority.name},
        "programme": event.programme.name if event.programme else None,
        "action": event.action,
        "announced": event.announced or None,
        "legal_act": event.legal_act or None,
        "effective": event.effective or None,
        "ended": event.ended or None,
        "legal_instrument": event.legal_instrument,
        "targets": [{"id": target.pk, "name": target.name, "kind": target.kind} for target in _targets(event)],
        "follows": Reference(Kind.SANCTIONS_EVENT, event.follows_id) if event.follows_id else None,
        "narrative": dict(event.narrative),
        "certainty": event.certainty,
        **render_evidence(places(event)),
    }


def places(event: SanctionsEvent) -> Iterator[Place]:
    yield Place("", event)
    yield Place("authority", event.authority)
    if event.programme:
        yield Place("programme", event.programme, is_whole=True)
    yield from entries("targets", _targets(event))


def _targets(event: SanctionsEvent) -> list[SanctionsTarget]:
    return sorted(event.targets.all(), key=lambda target: (target.created_at, target.pk))


def _earliest(*texts: str | None) -> str:
    """The date by which the event is listed: the earliest of those that are known."""
    return min((dates.parse(text) for text in texts if text), key=lambda known: known.earliest).text

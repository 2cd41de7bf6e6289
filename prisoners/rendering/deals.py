"""A deal rendered as published."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from prisoners.models import Deal, Leg, LegStage
from prisoners.rendering.evidence import Place, entries, render_evidence
from prisoners.rendering.texts import title_and_titles
from public.documents.references import Reference
from public.vocabulary.deals import Stage
from public.vocabulary.kinds import Kind

PREFETCH = ("legs__stages",)
_STAGES = [stage.value for stage in Stage]


def render(deal: Deal, *, on: date) -> dict[str, Any]:
    return {
        **title_and_titles(deal.title),
        "on": deal.on,
        "parties": list(deal.parties),
        "mediators": list(deal.mediators),
        "narrative": dict(deal.narrative),
        "certainty": deal.certainty,
        "legs": [_leg(leg) for leg in _legs(deal)],
        **render_evidence(places(deal)),
    }


def places(deal: Deal) -> Iterator[Place]:
    yield Place("", deal)
    for position, leg in enumerate(_legs(deal)):
        yield Place(f"legs.{position}", leg)
        yield from entries(f"legs.{position}.stages", _stages(leg))


def _legs(deal: Deal) -> list[Leg]:
    return sorted(deal.legs.all(), key=lambda leg: (leg.position, leg.created_at, leg.pk))


def _stages(leg: Leg) -> list[LegStage]:
    return sorted(leg.stages.all(), key=lambda step: _STAGES.index(step.stage))


def _leg(leg: Leg) -> dict[str, Any]:
    freed, eased = leg.release_event_id, leg.sanctions_event_id
    return {
        "id": leg.pk,
        "side": leg.side,
        "release_event": Reference(Kind.RELEASE_EVENT, freed) if freed else None,
        "sanctions_event": Reference(Kind.SANCTIONS_EVENT, eased) if eased else None,
        "description": dict(leg.description),
        "evidence": leg.evidence,
        "certainty": leg.certainty,
        "stages": [{"stage": step.stage, "on": step.on or None, "certainty": step.certainty} for step in _stages(leg)],
    }

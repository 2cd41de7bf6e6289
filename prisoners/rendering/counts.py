"""A reported count rendered as published."""

from datetime import date
from typing import Any

from prisoners.models import ReportedCount
from prisoners.rendering.evidence import itself, render_evidence
from public.documents.references import Reference
from public.vocabulary.kinds import Kind


def render(count: ReportedCount, *, on: date) -> dict[str, Any]:
    return {
        "on": count.on,
        "organisation": Reference(Kind.ORGANISATION, count.organisation_id),
        "country": count.country,
        "counted": count.counted,
        "number": count.number,
        "qualifier": count.qualifier,
        "remark": dict(count.remark),
        **render_evidence(itself(count)),
    }

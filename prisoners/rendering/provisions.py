"""An article of law rendered as published."""

from datetime import date
from typing import Any

from prisoners.models import LegalProvision
from prisoners.rendering.evidence import itself, render_evidence


def render(provision: LegalProvision, *, on: date) -> dict[str, Any]:
    return {
        "jurisdiction": provision.jurisdiction,
        "code": provision.code,
        "article": provision.article,
        "title": dict(provision.title),
        "political_use": dict(provision.political_use),
        **render_evidence(itself(provision)),
    }

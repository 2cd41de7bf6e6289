"""An organisation rendered as published."""

from datetime import date
from typing import Any

from prisoners.models import Organisation
from prisoners.rendering.evidence import itself, render_evidence


def render(organisation: Organisation, *, on: date) -> dict[str, Any]:
    return {
        "name": organisation.name,
        "names": dict(organisation.names),
        "type": organisation.type,
        "country": organisation.country or None,
        "website": organisation.website or None,
        **render_evidence(itself(organisation)),
    }

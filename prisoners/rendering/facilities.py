"""A place of detention rendered as published."""

from datetime import date
from typing import Any

from prisoners.models import Facility
from prisoners.rendering.evidence import itself, render_evidence


def render(facility: Facility, *, on: date) -> dict[str, Any]:
    return {
        "name": facility.name,
        "names": dict(facility.names),
        "type": facility.type,
        "country": facility.country,
        "region": facility.region,
        "address": facility.address,
        "latitude": facility.latitude,
        "longitude": facility.longitude,
        **render_evidence(itself(facility)),
    }

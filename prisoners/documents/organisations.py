"""An organisation rendered as published."""

from datetime import date
from typing import Any

from prisoners.documents.evidence import evidence, prefetch
from prisoners.models import Organisation

PREFETCH = prefetch()


def fields(organisation: Organisation, *, on: date) -> dict[str, Any]:
    return {
        "name": organisation.name,
        "names": dict(organisation.names),
        "type": organisation.type,
        "country": organisation.country or None,
        "website": organisation.website or None,
        **evidence({"": organisation}),
    }

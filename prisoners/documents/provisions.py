"""An article of law rendered as published."""

from datetime import date
from typing import Any

from prisoners.documents.evidence import evidence, prefetch
from prisoners.models import LegalProvision

PREFETCH = prefetch()


def fields(provision: LegalProvision, *, on: date) -> dict[str, Any]:
    return {
        "jurisdiction": provision.jurisdiction,
        "code": provision.code,
        "article": provision.article,
        "title": dict(provision.title),
        "political_use": dict(provision.political_use),
        **evidence({"": provision}),
    }

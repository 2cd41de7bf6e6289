"""Which changes always need two people, told from the documents alone."""

from datetime import date
from typing import Any

import pytest

from prisoners.documents.risks import risks
from prisoners.models import Risk
from tests.factories import documents

TODAY = date(2026, 1, 1)


def person(**facts: Any) -> dict[str, Any]:
    made = documents.detainee("aaaaaaaaaa", **facts)
    return {"id": "aaaaaaaaaa", "kind": "detainee", **made.fields}

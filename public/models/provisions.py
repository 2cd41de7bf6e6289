"""The search table of articles of law."""

from collections.abc import Mapping
from typing import Any

from django.db import models

from public.documents import LegalProvisionDocument
from public.models.published import PublishedRecord


class PublishedLegalProvision(PublishedRecord):
    document = LegalProvisionDocument

    jurisdiction = models.CharField(max_length=2)
    code = models.CharField(max_length=6)

    @classmethod
    def columns(cls, document: Mapping[str, Any]) -> dict[str, object]:
        return {"jurisdiction": document["jurisdiction"], "code": document["code"]}

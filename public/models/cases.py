"""The search table of court cases."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from public.documents.cases import CASE, CaseDocument
from public.models.published import PublishedRecord


class PublishedCase(PublishedRecord):
    document = CASE

    court = models.TextField(blank=True)
    detainees = ArrayField(models.CharField(max_length=40), default=list)
    officials = ArrayField(models.CharField(max_length=40), default=list)

    class Meta(PublishedRecord.Meta):
        indexes = [GinIndex(fields=["detainees", "officials"], name="case_people")]

    @classmethod
    def columns(cls, document: CaseDocument) -> dict[str, Any]:
        return {
            "court": document["court"],
            "detainees": [person["id"] for person in document["detainees"]],
            "officials": [official["id"] for official in document["officials"]],
        }

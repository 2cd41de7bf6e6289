"""The search table of places of detention."""

from collections.abc import Mapping
from typing import Any

from django.db import models

from public.documents import FacilityDocument
from public.models.published import PublishedRecord


class PublishedFacility(PublishedRecord):
    document = FacilityDocument

    country = models.CharField(max_length=2)
    type = models.CharField(max_length=20)

    @classmethod
    def columns(cls, document: Mapping[str, Any]) -> dict[str, object]:
        return {"country": document["country"], "type": document["type"]}

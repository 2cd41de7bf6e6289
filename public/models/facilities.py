"""The search table of places of detention."""

from django.db import models

from public.documents.facilities import FACILITY, FacilityDocument
from public.models.published import PublishedRecord


class PublishedFacility(PublishedRecord):
    document = FACILITY

    country = models.CharField(max_length=2)
    type = models.CharField(max_length=20)

    @classmethod
    def columns(cls, document: FacilityDocument) -> dict[str, object]:
        return {"country": document["country"], "type": document["type"]}

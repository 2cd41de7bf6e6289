"""The search table of organisations."""

from django.db import models

from public.documents.organisations import ORGANISATION, OrganisationDocument
from public.models.published import PublishedRecord


class PublishedOrganisation(PublishedRecord):
    document = ORGANISATION

    type = models.CharField(max_length=15)

    @classmethod
    def columns(cls, document: OrganisationDocument) -> dict[str, object]:
        return {"type": document["type"]}

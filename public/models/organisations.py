"""The search table of organisations."""

from collections.abc import Mapping
from typing import Any

from django.db import models

from public.documents import OrganisationDocument
from public.models.published import PublishedRecord


class PublishedOrganisation(PublishedRecord):
    document = OrganisationDocument

    type = models.CharField(max_length=15)

    @classmethod
    def columns(cls, document: Mapping[str, Any]) -> dict[str, object]:
        return {"type": document["type"]}

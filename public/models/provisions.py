"""The search table of articles of law."""

from django.db import models

from public.documents.provisions import LEGAL_PROVISION, LegalProvisionDocument
from public.models.published import PublishedRecord


class PublishedLegalProvision(PublishedRecord):
    document = LEGAL_PROVISION

    jurisdiction = models.CharField(max_length=2)
    code = models.CharField(max_length=6)

    @classmethod
    def columns(cls, document: LegalProvisionDocument) -> dict[str, object]:
        return {"jurisdiction": document["jurisdiction"], "code": document["code"]}

"""The shape of each published document: one serializer per noun validates it and describes it in OpenAPI."""

from public.documents.counts import ReportedCountDocument
from public.documents.deals import DealDocument
from public.documents.detainees import DetaineeDocument
from public.documents.facilities import FacilityDocument
from public.documents.organisations import OrganisationDocument
from public.documents.provisions import LegalProvisionDocument
from public.documents.records import Document
from public.documents.releases import ReleaseEventDocument
from public.documents.sanctions import SanctionsEventDocument

__all__ = [
    "DealDocument",
    "DetaineeDocument",
    "Document",
    "FacilityDocument",
    "LegalProvisionDocument",
    "OrganisationDocument",
    "ReleaseEventDocument",
    "ReportedCountDocument",
    "SanctionsEventDocument",
]

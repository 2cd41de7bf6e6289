"""The shape of each published document: one definition per noun gives its type, its validation and its schema."""

from public.documents.counts import REPORTED_COUNT, ReportedCountDocument
from public.documents.deals import DEAL, DealDocument
from public.documents.definition.document import AnyDocument, Document
from public.documents.definition.validation import InvalidDocument
from public.documents.detainees import DETAINEE, DetaineeDocument
from public.documents.facilities import FACILITY, FacilityDocument
from public.documents.organisations import ORGANISATION, OrganisationDocument
from public.documents.provisions import LEGAL_PROVISION, LegalProvisionDocument
from public.documents.records import Envelope
from public.documents.releases import RELEASE_EVENT, ReleaseEventDocument
from public.documents.sanctions import SANCTIONS_EVENT, SanctionsEventDocument
from public.documents.upgrades import current_text, read

__all__ = [
    "DEAL",
    "DETAINEE",
    "FACILITY",
    "LEGAL_PROVISION",
    "ORGANISATION",
    "RELEASE_EVENT",
    "REPORTED_COUNT",
    "SANCTIONS_EVENT",
    "AnyDocument",
    "DealDocument",
    "DetaineeDocument",
    "Document",
    "Envelope",
    "FacilityDocument",
    "InvalidDocument",
    "LegalProvisionDocument",
    "OrganisationDocument",
    "ReleaseEventDocument",
    "ReportedCountDocument",
    "SanctionsEventDocument",
    "current_text",
    "read",
]

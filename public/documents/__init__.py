"""The shape of each published document: one definition per noun gives its type, its validation and its schema."""

from typing import cast

import orjson

from public.documents.counts import REPORTED_COUNT, ReportedCountDocument
from public.documents.deals import DEAL, DealDocument
from public.documents.definition.validation import InvalidDocument
from public.documents.detainees import DETAINEE, DetaineeDocument
from public.documents.facilities import FACILITY, FacilityDocument
from public.documents.organisations import ORGANISATION, OrganisationDocument
from public.documents.provisions import LEGAL_PROVISION, LegalProvisionDocument
from public.documents.records import Document, Envelope
from public.documents.releases import RELEASE_EVENT, ReleaseEventDocument
from public.documents.sanctions import SANCTIONS_EVENT, SanctionsEventDocument
from public.documents.upgrades import current_schema, upgraded


def read(text: str, kind: str) -> Envelope:
    """A stored document in the shape that its kind has now; the definition of a kind reads it with all its fields."""
    return cast("Envelope", upgraded(orjson.loads(text)))


def current_text(text: str, kind: str, schema: int) -> str:
    """The text of a stored document in the shape of today: untouched where it is in it already."""
    return text if schema == current_schema(kind) else orjson.dumps(read(text, kind)).decode()


__all__ = [
    "DEAL",
    "DETAINEE",
    "FACILITY",
    "LEGAL_PROVISION",
    "ORGANISATION",
    "RELEASE_EVENT",
    "REPORTED_COUNT",
    "SANCTIONS_EVENT",
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

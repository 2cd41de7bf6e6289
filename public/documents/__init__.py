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
from public.documents.records import AnyDocument, Document, Envelope
from public.documents.releases import RELEASE_EVENT, ReleaseEventDocument
from public.documents.sanctions import SANCTIONS_EVENT, SanctionsEventDocument
from public.documents.upgrades import current_schema

DOCUMENTS: dict[str, AnyDocument] = {
    document.kind.value: document
    for document in (
        DETAINEE,
        RELEASE_EVENT,
        SANCTIONS_EVENT,
        DEAL,
        FACILITY,
        LEGAL_PROVISION,
        ORGANISATION,
        REPORTED_COUNT,
    )
}


def read(text: str, kind: str) -> Envelope:
    """A stored document in the shape that its kind has now; the definition of a kind reads it with all its fields."""
    return cast("Envelope", DOCUMENTS[kind].read(text))


def current_text(text: str, kind: str, schema: int) -> str:
    """The text of a stored document in the shape of today: untouched where it is in it already."""
    return text if schema == current_schema(kind) else orjson.dumps(read(text, kind)).decode()


__all__ = [
    "DEAL",
    "DETAINEE",
    "DOCUMENTS",
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

"""One door to the models of the public record. Everything here may be read by the whole world."""

from public.models.cases import PublishedCase
from public.models.counts import PublishedReportedCount
from public.models.deals import PublishedDeal
from public.models.detainees import PublishedDetainee
from public.models.editions import DocumentVersion, Edition
from public.models.facilities import PublishedFacility
from public.models.organisations import PublishedOrganisation
from public.models.photos import PublishedPhoto
from public.models.provisions import PublishedLegalProvision
from public.models.published import PublishedRecord
from public.models.releases import PublishedReleaseEvent
from public.models.sanctions import PublishedSanctionsEvent

__all__ = [
    "DocumentVersion",
    "Edition",
    "PublishedCase",
    "PublishedDeal",
    "PublishedDetainee",
    "PublishedFacility",
    "PublishedLegalProvision",
    "PublishedOrganisation",
    "PublishedPhoto",
    "PublishedRecord",
    "PublishedReleaseEvent",
    "PublishedReportedCount",
    "PublishedSanctionsEvent",
]

"""One filter per list, for the page and for the API alike."""

from public.filters.deals import DealFilter
from public.filters.detainees import DetaineeFilter
from public.filters.lists import ListQuery
from public.filters.parameters import BadParameters, read_edition, read_parameters, whole_number, without_noise
from public.filters.records import PublishedFilter
from public.filters.reference import FacilityFilter, LegalProvisionFilter, OrganisationFilter, ReportedCountFilter
from public.filters.releases import ReleaseEventFilter
from public.filters.sanctions import SanctionsEventFilter

__all__ = [
    "BadParameters",
    "DealFilter",
    "DetaineeFilter",
    "FacilityFilter",
    "LegalProvisionFilter",
    "ListQuery",
    "OrganisationFilter",
    "PublishedFilter",
    "ReleaseEventFilter",
    "ReportedCountFilter",
    "SanctionsEventFilter",
    "read_edition",
    "read_parameters",
    "whole_number",
    "without_noise",
]

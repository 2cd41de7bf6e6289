"""One filter per list, for the page and for the API alike."""

from public.filters.deals import DealFilter
from public.filters.detainees import DetaineeFilter
from public.filters.parameters import BadParameters, read_parameters
from public.filters.records import PublishedFilter, Reading
from public.filters.reference import FacilityFilter, LegalProvisionFilter, OrganisationFilter, ReportedCountFilter
from public.filters.releases import ReleaseEventFilter
from public.filters.sanctions import SanctionsEventFilter
from public.filters.search import Asked, read_search

__all__ = [
    "Asked",
    "BadParameters",
    "DealFilter",
    "DetaineeFilter",
    "FacilityFilter",
    "LegalProvisionFilter",
    "OrganisationFilter",
    "PublishedFilter",
    "Reading",
    "ReleaseEventFilter",
    "ReportedCountFilter",
    "SanctionsEventFilter",
    "read_parameters",
    "read_search",
]

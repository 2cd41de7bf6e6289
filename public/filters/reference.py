"""The filters of what other records refer to: facilities, articles, organisations, reported counts."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import (
    AnyOfFilter,
    SinceFilter,
    TextFilter,
    UntilFilter,
    country_filter,
    record_filter,
    word_filter,
)
from public.filters.orderings import BY_DAY
from public.filters.records import PublishedFilter
from public.models import PublishedOrganisation
from public.queries.choices import ChoicesOf
from public.queries.paging import Ordering
from public.vocabulary.facilities import FacilityType
from public.vocabulary.sources import CountedAs, OrganisationKind


class FacilityFilter(PublishedFilter):
    form_fields = ("q", "type")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Name"))
    country = country_filter()
    type = word_filter("type", FacilityType, label=_("Type"))


class LegalProvisionFilter(PublishedFilter):
    orderings = {"citation": Ordering("record_id")}

    jurisdiction = country_filter("jurisdiction")
    code = AnyOfFilter(field_name="code", pattern=r"[A-Z]{2,6}", label=_("Code"))


class OrganisationFilter(PublishedFilter):
    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Name"))
    type = word_filter("type", OrganisationKind, label=_("Type"))


class ReportedCountFilter(PublishedFilter):
    orderings = BY_DAY
    form_fields = ("organisation", "counted", "on_from", "on_to")

    organisation = record_filter("organisation", label=_("Organisation"), offers=ChoicesOf(PublishedOrganisation))
    counted = word_filter("counted", CountedAs, label=_("What is counted"))
    country = country_filter()
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

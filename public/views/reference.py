"""Pages about what other records refer to: facilities, articles of law, organisations, reported counts."""

from typing import Any

from public.filters import FacilityFilter, LegalProvisionFilter, ReportedCountFilter
from public.models import (
    PublishedDetainee,
    PublishedFacility,
    PublishedLegalProvision,
    PublishedOrganisation,
    PublishedReportedCount,
)
from public.queries import choices
from public.views.forms import Field, field
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import CountedAs

# A page shows the newest of them and leads to the list for all.
SHOWN = 50


class FacilityList(RecordListPage):
    model, filterset_class = PublishedFacility, FacilityFilter
    template_name = "facilities/list.html"

    def fields(self, edition: int) -> list[Field]:
        return [field(FacilityFilter, "q"), field(FacilityFilter, "type", FacilityType.choices)]


class FacilityDetail(RecordPage):
    model = PublishedFacility
    template_name = "facilities/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        return _people(edition, facilities__contains=[document["id"]])


class LegalProvisionList(RecordListPage):
    model, filterset_class = PublishedLegalProvision, LegalProvisionFilter
    template_name = "articles/list.html"


class LegalProvisionDetail(RecordPage):
    model = PublishedLegalProvision
    template_name = "articles/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        return _people(edition, articles__contains=[document["id"]])


class OrganisationDetail(RecordPage):
    model = PublishedOrganisation
    template_name = "organisations/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        counts = PublishedReportedCount.objects.as_of(edition).filter(organisation=document["id"])
        recognised = PublishedDetainee.objects.as_of(edition).listed().filter(recognised_by__contains=[document["id"]])
        return {
            "counts": documents(counts.order_by("-on_latest", "record_id").with_documents()[:SHOWN]),
            "recognised": recognised.count(),
        }


class ReportedCountList(RecordListPage):
    model, filterset_class = PublishedReportedCount, ReportedCountFilter
    template_name = "counts/list.html"

    def fields(self, edition: int) -> list[Field]:
        organisations = choices.of_edition(edition, Kind.ORGANISATION)[Kind.ORGANISATION]
        return [
            field(ReportedCountFilter, "organisation", organisations),
            field(ReportedCountFilter, "counted", CountedAs.choices),
            field(ReportedCountFilter, "on_from"),
            field(ReportedCountFilter, "on_to"),
        ]


class ReportedCountDetail(RecordPage):
    model = PublishedReportedCount
    template_name = "counts/detail.html"


def _people(edition: int, **concerned: Any) -> dict[str, Any]:
    people = PublishedDetainee.objects.as_of(edition).listed().filter(**concerned)
    shown = people.order_by("-last_detained", "record_id").with_documents()[:SHOWN]
    return {"people": documents(shown), "people_count": people.count()}

"""The eight kinds of records: which table and which filter each list and detail reads."""

from collections.abc import Callable
from typing import Any, TypeVar

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers

from public import filters, models
from public.api.records import RecordDetail, RecordList, RecordVersions
from public.api.schema import AS_OF, BAD_REQUEST, FIELDS, MISSING, SHAPE, envelope_of, parameters_of

_View = TypeVar("_View", bound=type)


def listing(what: str) -> Callable[[_View], _View]:
    """Describe a list view in OpenAPI, from its filter and its document."""

    def described(view: _View) -> _View:
        document = view.model.document  # type: ignore[attr-defined]
        schema = extend_schema(
            operation_id=f"{document.kind.name.lower()}_list",
            summary=f"List {what}",
            parameters=parameters_of(view.filterset_class),  # type: ignore[attr-defined]
            responses={200: envelope_of(document, name=document.shape.__name__), **BAD_REQUEST},
            tags=[what],
        )
        return extend_schema_view(get=schema)(view)

    return described


def detail(what: str) -> Callable[[_View], _View]:
    """Describe a detail view in OpenAPI, from its document."""

    def described(view: _View) -> _View:
        document = view.model.document  # type: ignore[attr-defined]
        schema = extend_schema(
            operation_id=f"{document.kind.name.lower()}_read",
            summary="Read one document, as it is published",
            parameters=[AS_OF, FIELDS, SHAPE],
            responses={200: document, **BAD_REQUEST, **MISSING},
            tags=[what],
        )
        return extend_schema_view(get=schema)(view)

    return described


@listing("people")
class DetaineeList(RecordList):
    model, filterset_class = models.PublishedDetainee, filters.DetaineeFilter


@detail("people")
class DetaineeDetail(RecordDetail):
    model = models.PublishedDetainee


class VersionEntry(serializers.Serializer[Any]):
    edition = serializers.IntegerField()
    action = serializers.ChoiceField(["created", "updated"])
    superseded_in = serializers.IntegerField(allow_null=True)
    published_at = serializers.DateTimeField()
    note = serializers.CharField()
    hash = serializers.CharField()
    nonce = serializers.CharField()
    url = serializers.URLField()


class VersionList(serializers.Serializer[Any]):
    edition = serializers.IntegerField()
    count = serializers.IntegerField()
    results = VersionEntry(many=True)


@extend_schema_view(
    get=extend_schema(
        operation_id="detainee_versions",
        summary="All versions of a person's document, with what proves them",
        responses={200: VersionList, **BAD_REQUEST, **MISSING},
        tags=["people"],
    )
)
class DetaineeVersions(RecordVersions):
    model = models.PublishedDetainee


@listing("release events")
class ReleaseEventList(RecordList):
    model, filterset_class = models.PublishedReleaseEvent, filters.ReleaseEventFilter


@detail("release events")
class ReleaseEventDetail(RecordDetail):
    model = models.PublishedReleaseEvent


@listing("sanctions events")
class SanctionsEventList(RecordList):
    model, filterset_class = models.PublishedSanctionsEvent, filters.SanctionsEventFilter


@detail("sanctions events")
class SanctionsEventDetail(RecordDetail):
    model = models.PublishedSanctionsEvent


@listing("deals")
class DealList(RecordList):
    model, filterset_class = models.PublishedDeal, filters.DealFilter


@detail("deals")
class DealDetail(RecordDetail):
    model = models.PublishedDeal


@listing("facilities")
class FacilityList(RecordList):
    model, filterset_class = models.PublishedFacility, filters.FacilityFilter


@detail("facilities")
class FacilityDetail(RecordDetail):
    model = models.PublishedFacility


@listing("legal provisions")
class LegalProvisionList(RecordList):
    model, filterset_class = models.PublishedLegalProvision, filters.LegalProvisionFilter


@detail("legal provisions")
class LegalProvisionDetail(RecordDetail):
    model = models.PublishedLegalProvision


@listing("organisations")
class OrganisationList(RecordList):
    model, filterset_class = models.PublishedOrganisation, filters.OrganisationFilter


@detail("organisations")
class OrganisationDetail(RecordDetail):
    model = models.PublishedOrganisation


@listing("reported counts")
class ReportedCountList(RecordList):
    model, filterset_class = models.PublishedReportedCount, filters.ReportedCountFilter


@detail("reported counts")
class ReportedCountDetail(RecordDetail):
    model = models.PublishedReportedCount

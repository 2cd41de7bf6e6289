"""The front door of the API, its figures, its schema and its guide."""

from functools import cache
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api.history import EditionEntry, entry_of
from public.api.records import edition_of
from public.api.schema import AS_OF, BAD_REQUEST
from public.api.views import PublicView
from public.caching import current_edition
from public.filters import BadParameters
from public.filters.fields import DayField
from public.queries import statistics

LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
LISTS = (
    *("detainees", "release-events", "sanctions-events", "deals", "facilities"),
    *("legal-provisions", "organisations", "reported-counts", "editions", "changes"),
)


class Licence(serializers.Serializer[Any]):
    name = serializers.CharField()
    url = serializers.URLField()


class Entrance(serializers.Serializer[Any]):
    name = serializers.CharField()
    edition = EditionEntry(allow_null=True)
    licence = Licence()
    contact = serializers.CharField(allow_null=True)
    links = serializers.DictField(child=serializers.URLField())


@extend_schema_view(
    get=extend_schema(
        operation_id="root",
        summary="What there is",
        responses={200: Entrance},
        tags=["the API"],
    )
)
class Root(PublicView):
    def get(self, request: Request) -> Response:
        self.refuse_unknown(request)
        base, newest = request.build_absolute_uri(request.path), current_edition(request._request)
        return Response(
            {
                "name": "Release Tracker",
                "edition": entry_of(newest) if newest else None,
                "licence": LICENCE,
                "contact": settings.CONTACT or None,
                "links": {name: f"{base}{name}/" for name in (*LISTS, "statistics/summary", "schema", "docs")},
            }
        )


class Range(serializers.Serializer[Any]):
    certain = serializers.IntegerField()
    possible = serializers.IntegerField()


class Summary(serializers.Serializer[Any]):
    edition = serializers.IntegerField()
    on = serializers.DateField()
    ever = serializers.IntegerField()
    held = Range()
    status = serializers.DictField(child=serializers.IntegerField())
    reported = serializers.ListField(child=serializers.DictField())


@extend_schema_view(
    get=extend_schema(
        operation_id="statistics_summary",
        summary="How many are held, were freed, died",
        parameters=[
            OpenApiParameter(
                "on",
                {"type": "string", "format": "date"},
                description="The day of the world; without it, the day on which the edition was published.",
            ),
            AS_OF,
        ],
        responses={200: Summary, **BAD_REQUEST},
        tags=["statistics"],
    )
)
class StatisticsSummary(PublicView):
    """Our figures come from the record; `reported` are other people's, each with its organisation and day."""

    def get(self, request: Request) -> Response:
        self.refuse_unknown(request, "on", "as_of")
        edition = edition_of(request)
        if edition is None:
            raise BadParameters({"as_of": ["Nothing has been published yet."]})
        on = edition.published_at.date()
        if text := request.query_params.get("on"):
            on = _day(text)
        reported = statistics.latest_counts(edition=edition.number)
        return Response(
            {
                "edition": edition.number,
                **statistics.summary(edition=edition.number, on=on),
                "reported": [_counted(count) for count in reported],
            }
        )


def _day(text: str) -> Any:
    try:
        return DayField().clean(text)
    except ValidationError as error:
        raise BadParameters({"on": error.messages}) from error


def _counted(count: Any) -> Any:
    return {
        "id": count.record_id,
        "organisation": count.organisation,
        "on": count.on_latest.isoformat(),
        "number": count.number,
    }


class Schema(SpectacularJSONAPIView):
    """OpenAPI 3.1, for machines."""

    schema = None


@cache
def operations() -> list[dict[str, Any]]:
    """The operations of the API as its schema describes them, for people."""
    paths = SchemaGenerator().get_schema(request=None, public=True)["paths"]
    return [{"path": path, **operation["get"]} for path, operation in paths.items()]


def guide(request: HttpRequest) -> HttpResponse:
    """The guide to the API: a page like any other, without scripts."""
    return render(request, "api/guide.html", {"operations": operations(), "licence": LICENCE})

"""The figures of the record, beside those that organisations reported."""

from collections.abc import Mapping
from datetime import date

from django.core.exceptions import ValidationError
from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api.schema import AS_OF, BAD_REQUEST
from public.api.views import PublicView
from public.filters import BadParameters
from public.filters.fields import PastDayField
from public.queries import statistics
from public.vocabulary.sources import Qualifier


class Range(serializers.Serializer[object]):
    certain = serializers.IntegerField()
    possible = serializers.IntegerField()


class OrganisationName(serializers.Serializer[object]):
    id = serializers.CharField()
    name = serializers.CharField()


class Reported(serializers.Serializer[object]):
    """Somebody's own count of the people held."""

    id = serializers.CharField(help_text="Of the reported count, which has the sources.")
    organisation = OrganisationName(allow_null=True)
    country = serializers.CharField()
    on = serializers.CharField(help_text="EDTF, as the organisation dated it.")
    number = serializers.IntegerField()
    qualifier = serializers.ChoiceField(Qualifier.choices)


class Summary(serializers.Serializer[object]):
    edition = serializers.IntegerField()
    on = serializers.DateField()
    held = Range(help_text="In custody on the day `on`.")
    ever = serializers.IntegerField(help_text="All people of the record, as the edition has them.")
    status = serializers.DictField(
        child=serializers.IntegerField(), help_text="People by status, as the edition has them; not on the day `on`."
    )
    reported = Reported(many=True, help_text="The latest count of each organisation up to the day `on`.")


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
        parameters = self.parameters(request, "on", "as_of")
        edition = self.edition(request, parameters)
        if edition is None:
            raise Http404("Nothing has been published yet.")
        on = _day(parameters.get("on", "")) or edition.published_at.date()
        reported = statistics.latest_counts(edition=edition.number, until=on)
        return Response(
            {
                "edition": edition.number,
                **statistics.summary(edition=edition.number, on=on),
                "reported": [_reported(count.read_document()) for count in reported],
            }
        )


def _day(text: str) -> date | None:
    try:
        return PastDayField(required=False).clean(text)
    except ValidationError as error:
        raise BadParameters({"on": error.messages}) from error


def _reported(document: Mapping[str, object]) -> dict[str, object]:
    return {name: document[name] for name in ("id", "organisation", "country", "on", "number", "qualifier")}

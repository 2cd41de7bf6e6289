"""Search across all kinds: for suggestions while somebody types, and for programs that know a name only."""

from django.urls import reverse
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api.schema import AS_OF, BAD_REQUEST
from public.api.views import PublicView
from public.catalog import NOUNS
from public.filters import read_parameters, whole_number
from public.names.reasons import Reason
from public.search import SEARCHABLE, Hit, find_records, read_search

DEFAULT_LIMIT, HIGHEST_LIMIT = 10, 50
SEARCHABLE_KINDS = [noun.kind.value for noun in SEARCHABLE]


class MatchEntry(serializers.Serializer[object]):
    spelling = serializers.CharField(help_text="The recorded name that answers best.")
    language = serializers.CharField(help_text="Of the spelling; empty where it is not known.")
    reason = serializers.ChoiceField(Reason.values)


class SearchEntry(serializers.Serializer[object]):
    kind = serializers.ChoiceField(SEARCHABLE_KINDS)
    id = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # a word of the API
    url = serializers.URLField(help_text="The document.")
    page = serializers.CharField(help_text="Address of the page, below the site's root.")
    detail = serializers.CharField(help_text="A few words that tell records with one label apart.")
    score = serializers.FloatField(help_text="From 0 to 1; the best come first.")
    match = MatchEntry(allow_null=True, help_text="Why a person was found; null for other kinds.")


class SearchAnswer(serializers.Serializer[object]):
    edition = serializers.IntegerField(help_text="The edition in which this was read.")
    count = serializers.IntegerField(help_text="Of these results; how many more there are is not counted.")
    results = SearchEntry(many=True)


@extend_schema_view(
    get=extend_schema(
        operation_id="search",
        summary="Find records of all kinds by a name or by words of a title",
        parameters=[
            OpenApiParameter(
                "q",
                {"type": "string", "minLength": 1, "maxLength": 200},
                required=True,
                description="A name in any spelling, whole or begun; or words of a label.",
            ),
            OpenApiParameter(
                "kind", str, description=f"Only these: any of {', '.join(SEARCHABLE_KINDS)}; several by comma."
            ),
            OpenApiParameter(
                "limit",
                {"type": "integer", "minimum": 1, "maximum": HIGHEST_LIMIT, "default": DEFAULT_LIMIT},
                description="How many results at most; there are no further pages.",
            ),
            AS_OF,
        ],
        responses={200: SearchAnswer, **BAD_REQUEST},
        tags=["search"],
    )
)
class SearchView(PublicView):
    def get(self, request: Request) -> Response:
        known = ("q", "kind", "limit", "as_of")
        parameters = read_parameters(request.query_params, known=known, several=("kind",))
        asked = read_search(parameters)
        limit = whole_number(parameters.get("limit", str(DEFAULT_LIMIT)), name="limit", lowest=1, highest=HIGHEST_LIMIT)
        edition = self.edition(request, parameters)
        number = edition.number if edition else 0
        hits = find_records(number, asked.words, nouns=asked.nouns, limit=limit)
        query = f"?as_of={number}" if "as_of" in parameters else ""
        results = [_result(request, hit, query) for hit in hits]
        return Response({"edition": number, "count": len(results), "results": results})


def _result(request: Request, hit: Hit, query: str) -> dict[str, object]:
    address = reverse(NOUNS[hit.kind].api_detail_url, args=[hit.record_id])
    return {
        "kind": hit.kind.value,
        "id": hit.record_id,
        "label": hit.label,
        "url": request.build_absolute_uri(address + query),
        "page": hit.address + query,
        "detail": _detail(hit),
        "score": hit.score,
        "match": hit.match
        and {"spelling": hit.match.spelling, "language": hit.match.language, "reason": hit.match.reason.value},
    }


def _detail(hit: Hit) -> str:
    born = _("born %(year)s") % {"year": hit.born} if hit.born else ""
    return " · ".join(words for words in (born, hit.sort, hit.on) if words)

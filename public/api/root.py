"""Where programs begin: what there is, and on which terms."""

from django.conf import settings
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api.editions import EditionEntry, entry_of
from public.api.views import PublicView
from public.catalog import NOUNS

LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
LINKS = (
    "search",
    *(noun.api_path for noun in NOUNS.values()),
    *("editions", "changes", "statistics/summary", "schema", "docs"),
)


class SiteLicence(serializers.Serializer[object]):
    name = serializers.CharField()
    url = serializers.URLField()


class RootAnswer(serializers.Serializer[object]):
    name = serializers.CharField()
    edition = EditionEntry(allow_null=True)
    licence = SiteLicence()
    contact = serializers.CharField(allow_null=True)
    links = serializers.DictField(child=serializers.URLField())


@extend_schema_view(
    get=extend_schema(
        operation_id="root",
        summary="What there is",
        responses={200: RootAnswer},
        tags=["the API"],
    )
)
class Root(PublicView):
    def get(self, request: Request) -> Response:
        self.parameters(request)
        base, newest = request.build_absolute_uri(request.path), self.newest(request)
        return Response(
            {
                "name": "Release Tracker",
                "edition": entry_of(newest) if newest else None,
                "licence": LICENCE,
                "contact": settings.CONTACT or None,
                "links": {name: f"{base}{name}/" for name in LINKS},
            }
        )

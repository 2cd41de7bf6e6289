"""The API described for machines: OpenAPI."""

from functools import cache

import orjson
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from public.api.views import open_to_all
from public.caching import until_next_edition


@cache
def described() -> dict[str, dict[str, dict[str, dict[str, object]]]]:
    """The API as its views describe it; it only changes with the code."""
    found: dict[str, dict[str, dict[str, dict[str, object]]]] = SchemaGenerator().get_schema(request=None, public=True)
    return found


@cache
def _described_bytes() -> bytes:
    return orjson.dumps(described(), default=str)


@open_to_all
@require_safe
@until_next_edition
def openapi_schema(request: HttpRequest) -> HttpResponse:
    """OpenAPI 3.1, for machines."""
    return HttpResponse(_described_bytes(), content_type="application/vnd.oai.openapi+json")

"""The API described: OpenAPI for machines, and a guide for people."""

from functools import cache
from typing import Any

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from public.api.root import LICENCE
from public.api.views import open_to_all
from public.caching import current_edition, until_next_edition


@cache
def described() -> dict[str, Any]:
    """The API as its views describe it; it only changes with the code."""
    found: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    return found


@cache
def _schema() -> bytes:
    return orjson.dumps(described(), default=str)


@open_to_all
@require_safe
@until_next_edition
def schema(request: HttpRequest) -> HttpResponse:
    """OpenAPI 3.1, for machines."""
    return HttpResponse(_schema(), content_type="application/vnd.oai.openapi+json")


@require_safe
@until_next_edition
def guide(request: HttpRequest) -> HttpResponse:
    """The guide to the API: a page like any other, without scripts."""
    operations = [{"path": path, **operation["get"]} for path, operation in described()["paths"].items()]
    shared = {"newest": current_edition(request), "site": settings.SITE_URL, "address": request.path, "section": "data"}
    return render(request, "api/guide.html", {"operations": operations, "licence": LICENCE, **shared})

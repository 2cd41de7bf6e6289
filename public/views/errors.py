"""Pages for what is not there: not found, taken off the site, broken."""

import orjson
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from public.models import DocumentVersion


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    reason = str(exception) if exception.args and isinstance(exception.args[0], str) else ""
    return render(request, "errors/404.html", {"reason": reason}, status=404)


def gone(request: HttpRequest, tombstone: DocumentVersion) -> HttpResponse:
    """The tombstone: since when, and the class of reason."""
    return render(request, "errors/410.html", {"tombstone": orjson.loads(tombstone.body)}, status=410)


def server_error(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/500.html", status=500)

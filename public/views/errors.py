"""Pages for what is not there: not understood, not found, taken off the site, broken."""

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from public.caching import current_edition
from public.models import DocumentVersion


def refused(request: HttpRequest, reason: str) -> HttpResponse:
    """The address asks for something that cannot be, and the reason says what to write instead."""
    return _page(request, 400, reason=reason)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    reason = str(exception) if exception.args and isinstance(exception.args[0], str) else ""
    return _page(request, 404, reason=reason)


def gone(request: HttpRequest, tombstone: DocumentVersion) -> HttpResponse:
    """The tombstone: since when, and the class of reason."""
    return _page(request, 410, tombstone=orjson.loads(tombstone.body))


def server_error(request: HttpRequest) -> HttpResponse:
    """Asks nothing of the database, which may be what broke."""
    return _rendered(request, "errors/500.html", 500)


def _page(request: HttpRequest, status: int, **context: object) -> HttpResponse:
    newest = current_edition(request)
    shared = {"newest": newest, "edition": newest, "section": request.path.split("/")[1]}
    return _rendered(request, f"errors/{status}.html", status, shared | context)


def _rendered(
    request: HttpRequest, template: str, status: int, context: dict[str, object] | None = None
) -> HttpResponse:
    # The desk ends on these pages too, and what surrounds them here is not translated.
    with translation.override(settings.LANGUAGE_CODE):
        return render(request, template, context, status=status)

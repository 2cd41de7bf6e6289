"""Lets readers and caches keep an answer until the next edition or build: ETag, Last-Modified, Cache-Control."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import condition

from public.models import Edition
from public.queries import editions

View = Callable[..., HttpResponseBase]


def current_edition(request: HttpRequest) -> Edition | None:
    """The newest edition, asked for once per request; None while nothing is published."""
    if not hasattr(request, "_newest_edition"):
        request._newest_edition = editions.newest()  # type: ignore[attr-defined]
    return request._newest_edition  # type: ignore[attr-defined,no-any-return]


def _etag(request: HttpRequest, *args: Any, **kwargs: Any) -> str:
    """Weak, since compression and negotiation may vary the bytes; it changes with the edition and the build."""
    edition = current_edition(request)
    number = f"{edition.number}-{edition.hash[:12]}" if edition else "0"
    return f'W/"{number}-{settings.BUILD_ID}-{get_language()}"'


def _last_modified(request: HttpRequest, *args: Any, **kwargs: Any) -> datetime | None:
    edition = current_edition(request)
    return edition.published_at if edition else None


def until_next_edition(view: View) -> View:
    """Decorate a GET view whose answer depends on its address and on the newest edition alone."""

    @wraps(view)
    def cached(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = condition(etag_func=_etag, last_modified_func=_last_modified)(view)(request, *args, **kwargs)
        if response.status_code in (200, 304, 308):
            patch_cache_control(response, public=True, max_age=60, stale_while_revalidate=600)
        return response

    return cached

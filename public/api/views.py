"""What all views of the API share: readable from everywhere, cacheable until the next edition."""

from collections.abc import Callable, Mapping
from functools import wraps
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.urls import resolve
from django.utils.decorators import method_decorator
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from public.caching import current_edition, until_next_edition
from public.filters import read_edition, read_parameters
from public.models import Edition

OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, Link",
}


def open_to_all(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let scripts of any site read every answer (CORS), a 304 too; there are no cookies to protect."""

    @wraps(view)
    def opened(*args: object, **kwargs: object) -> HttpResponseBase:
        response = view(*args, **kwargs)
        for name, value in OPEN.items():
            response[name] = value
        return response

    return opened


@method_decorator((open_to_all, until_next_edition), name="dispatch")
class PublicView(APIView):
    """Read-only; any page of the web may fetch it."""

    http_method_names = ["get", "head", "options"]

    def options(self, request: HttpRequest, *args: object, **kwargs: object) -> Response:
        """A browser asks before it sends `If-None-Match`: yes, it may."""
        return Response(status=HTTPStatus.NO_CONTENT)

    def parameters(self, request: Request, *known: str) -> dict[str, str]:
        """The parameters, each given once. Raises BadParameters for any other than `known`."""
        return read_parameters(request.query_params, known=known)

    def newest(self, request: Request) -> Edition | None:
        return current_edition(request._request)

    def edition(self, request: Request, parameters: Mapping[str, str]) -> Edition | None:
        """The edition that `as_of` asks for, or the newest. Raises BadParameters."""
        return read_edition(parameters, newest=self.newest(request))


class NothingHere(PublicView):
    """Any other address below /api/v1/: with its slash where only that is missing, else a problem, not a page."""

    schema = None

    def get(self, request: Request, rest: str = "") -> HttpResponseBase:
        if rest and not rest.endswith("/") and resolve(f"{request.path}/").func is not resolve(request.path).func:
            return HttpResponsePermanentRedirect(request.get_full_path(force_append_slash=True))
        raise Http404("There is nothing at this address. See /api/v1/ for what there is.")

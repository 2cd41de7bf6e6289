"""What all views of the API share: readable from everywhere, cacheable until the next edition."""

from typing import Any

from django.http import Http404
from django.utils.decorators import method_decorator
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from public.caching import until_next_edition
from public.filters import BadParameters


@method_decorator(until_next_edition, name="dispatch")
class PublicView(APIView):
    """Read-only; any page of the web may fetch it (CORS)."""

    http_method_names = ["get", "head", "options"]

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Response:
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "ETag, Last-Modified, Link"
        finalized: Response = super().finalize_response(request, response, *args, **kwargs)
        return finalized

    def refuse_unknown(self, request: Request, *known: str) -> None:
        """A misspelt parameter is an error, not a list without its filter."""
        if unknown := [name for name in request.query_params if name not in known]:
            raise BadParameters({name: ["There is no such parameter here."] for name in unknown})


def whole_number(text: str, *, name: str, lowest: int, highest: int) -> int:
    """A whole number within bounds. Raises BadParameters."""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and lowest <= int(text) <= highest):
        raise BadParameters({name: [f"Write a whole number from {lowest} to {highest}."]})
    return int(text)


class NothingHere(PublicView):
    """Any other address below /api/v1/: a problem, not a page."""

    schema = None

    def get(self, request: Request, rest: str = "") -> Response:
        raise Http404("There is nothing at this address. See /api/v1/ for what there is.")

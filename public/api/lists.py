"""Lists: envelope, cursors, and the stored documents as they are."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import orjson
from rest_framework.request import Request
from rest_framework.response import Response

from public.api.views import whole_number
from public.filters import BadParameters
from public.queries.paging import Cursor, Page

PARAMETERS = ("limit", "cursor", "fields")
DEFAULT_LIMIT, HIGHEST_LIMIT = 25, 200


def limit_of(parameters: Mapping[str, str]) -> int:
    return whole_number(parameters.get("limit", str(DEFAULT_LIMIT)), name="limit", lowest=1, highest=HIGHEST_LIMIT)


def cursor_of(parameters: Mapping[str, str]) -> Cursor | None:
    return Cursor.parse(parameters["cursor"]) if "cursor" in parameters else None


def chosen(body: str, fields: str | None, *, known: Mapping[str, Any]) -> Any:
    """A stored document, whole, or only the fields asked for."""
    if fields is None:
        return orjson.Fragment(body)
    names = [name for name in fields.split(",") if name]
    if unknown := [name for name in names if name not in known]:
        raise BadParameters({"fields": [f"No such field: {', '.join(unknown)}."]})
    document = orjson.loads(body)
    return {name: document[name] for name in names}


def envelope(request: Request, page: Page, *, edition: int, count: int, results: list[Any]) -> Response:
    """`{"edition", "count", "next", "previous", "results"}`, with the next page in a Link header too."""

    def address(cursor: Cursor | None) -> str | None:
        if cursor is None:
            return None
        kept = {name: value for name, value in request.query_params.items() if name != "cursor"}
        return request.build_absolute_uri(f"{request.path}?{urlencode(kept | {'cursor': str(cursor)})}")

    following, previous = address(page.next), address(page.previous)
    response = Response(
        {"edition": edition, "count": count, "next": following, "previous": previous, "results": results}
    )
    links = [f'<{link}>; rel="{rel}"' for link, rel in ((following, "next"), (previous, "prev")) if link]
    if links:
        response["Link"] = ", ".join(links)
    return response

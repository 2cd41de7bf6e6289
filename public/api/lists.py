"""Lists: envelope, cursors, and the stored documents as they are."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TypeVar
from urllib.parse import urlencode

import orjson
from django.db.models import Model, QuerySet
from rest_framework.request import Request
from rest_framework.response import Response

from public.caching import current_edition
from public.documents import AnyDocument
from public.filters import BadParameters, ListQuery, whole_number
from public.models import PublishedRecord
from public.queries.paging import Cursor, Ordering, Page, read_page

_Row = TypeVar("_Row", bound=Model)
# What the API reads with a list beside its filters.
PARAMETERS = ("limit", "fields")
DEFAULT_LIMIT, HIGHEST_LIMIT = 25, 200


def limit_of(parameters: Mapping[str, str]) -> int:
    return whole_number(parameters.get("limit", str(DEFAULT_LIMIT)), name="limit", lowest=1, highest=HIGHEST_LIMIT)


def fields_of(parameters: Mapping[str, str], *, of: AnyDocument) -> list[str]:
    """The fields asked for; none means all. Raises BadParameters."""
    if "fields" not in parameters:
        return []
    names = [name.strip() for name in parameters["fields"].split(",")]
    if unknown := [name for name in names if name not in of.fields]:
        raise BadParameters({"fields": [f"No such field: {', '.join(unknown)}."]})
    return names


def selected_fields(row: PublishedRecord, fields: list[str]) -> orjson.Fragment | dict[str, object]:
    """A stored document, whole and unparsed, or only the fields asked for."""
    if not fields:
        return orjson.Fragment(row.document_text())
    document: Mapping[str, object] = row.read_document()
    return {name: document[name] for name in fields if name in document}


def is_as_published(parameters: Mapping[str, str]) -> bool:
    """Whether the text is asked for just as it was stored, whose hash can be verified. Raises BadParameters."""
    asked = parameters.get("shape", "")
    if asked not in ("", "published"):
        raise BadParameters({"shape": ["Only `published` can be asked for."]})
    if asked and parameters.get("fields"):
        raise BadParameters({"fields": ["Ask for the whole document as it was published, or for some of its fields."]})
    return bool(asked)


def match_entries(query: ListQuery, found: Page) -> dict[str, list[dict[str, object] | None]]:
    """Where names were searched for: for each result, which spelling answered, how well and why.

    They stand beside the results, since those are documents whose hashes can be verified.
    """
    if not query.match:
        return {}
    why = [(row.record_id, query.match(row)) for row in found.rows]
    return {"matches": [{"id": record_id, **asdict(match)} if match else None for record_id, match in why]}


def envelope(
    request: Request,
    found: Page,
    *,
    parameters: Mapping[str, str],
    edition: int,
    count: int,
    results: Sequence[object],
    **more: object,
) -> Response:
    """`{"edition", "count", "next", "previous", "results"}` and `more`, with the next page in a Link header too."""

    def address(cursor: Cursor | None) -> str | None:
        if cursor is None:
            return None
        return request.build_absolute_uri(f"{request.path}?{urlencode({**parameters, 'cursor': str(cursor)})}")

    following, previous = address(found.next), address(found.previous)
    response = Response(
        {"edition": edition, "count": count, "next": following, "previous": previous, "results": results, **more}
    )
    links = [f'<{link}>; rel="{rel}"' for link, rel in ((following, "next"), (previous, "prev")) if link]
    if links:
        response["Link"] = ", ".join(links)
    return response


def page_of_history(
    request: Request, parameters: Mapping[str, str], rows: QuerySet[_Row], ordering: Ordering, *, key: str
) -> tuple[Page, int]:
    """One page of rows that editions only add to, and the newest edition's number. Raises BadCursor."""
    newest = current_edition(request._request)
    number = newest.number if newest else 0
    cursor = Cursor.parse(parameters["cursor"]) if "cursor" in parameters else None
    return read_page(rows, ordering, key=key, edition=number, cursor=cursor, limit=limit_of(parameters)), number

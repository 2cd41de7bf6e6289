"""The public record itself: editions, with all that a stranger needs to verify them, and what changed since one."""

from typing import Any

from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.schema import BAD_REQUEST, CURSOR, LIMIT, MISSING, envelope_of
from public.api.views import PublicView, whole_number
from public.caching import current_edition
from public.documents.hashing import moment
from public.models import DocumentVersion, Edition
from public.queries import versions
from public.queries.paging import BadCursor, Cursor, Ordering, page
from public.vocabulary.editions import VersionAction
from public.vocabulary.kinds import Kind

HIGHEST_EDITION = 10**9 - 1
NEWEST_FIRST = Ordering("number", is_descending=True, identifier="number")
OLDEST_FIRST = Ordering("edition_id", identifier="pk")


class EditionEntry(serializers.Serializer[Any]):
    number = serializers.IntegerField()
    published_at = serializers.DateTimeField()
    note = serializers.CharField(allow_blank=True)
    previous_hash = serializers.CharField()
    hash = serializers.CharField()


class EditionDocument(serializers.Serializer[Any]):
    """`nonce` is there while the document may be read: with it anybody can compute the hash."""

    kind = serializers.ChoiceField(Kind.choices)
    id = serializers.CharField()
    action = serializers.ChoiceField(VersionAction.choices)
    hash = serializers.CharField()
    nonce = serializers.CharField(allow_null=True)


class EditionWhole(EditionEntry):
    documents = EditionDocument(many=True)


class ChangeEntry(serializers.Serializer[Any]):
    edition = serializers.IntegerField()
    kind = serializers.ChoiceField(Kind.choices)
    id = serializers.CharField()
    action = serializers.ChoiceField(["created", "updated", "withdrawn", "redacted"])
    label = serializers.CharField(allow_null=True)  # type: ignore[assignment]  # a word of the API
    page = serializers.CharField(allow_null=True, help_text="Address of the page, below the site's root.")


def entry_of(edition: Edition) -> dict[str, Any]:
    return {
        "number": edition.number,
        "published_at": moment(edition.published_at),
        "note": edition.note,
        "previous_hash": edition.previous_hash,
        "hash": edition.hash,
    }


def read_page(request: Request, rows: Any, ordering: Ordering) -> tuple[Any, int]:
    """One page of rows that every edition only adds to, and the newest edition's number."""
    cursor: Cursor | None = lists.cursor_of(request.query_params.dict())
    newest = current_edition(request._request)
    number = newest.number if newest else 0
    limit = lists.limit_of(request.query_params.dict())
    if cursor and cursor.ordering != ordering.column:
        raise BadCursor("This cursor belongs to another list.")
    return page(rows, ordering, name=ordering.column, edition=number, cursor=cursor, limit=limit), number


@extend_schema_view(
    get=extend_schema(
        operation_id="edition_list",
        summary="List editions, newest first",
        parameters=[LIMIT, CURSOR],
        responses={200: envelope_of(EditionEntry, name="Edition"), **BAD_REQUEST},
        tags=["the public record"],
    )
)
class EditionList(PublicView):
    def get(self, request: Request) -> Response:
        self.refuse_unknown(request, "limit", "cursor")
        found, number = read_page(request, Edition.objects.all(), NEWEST_FIRST)
        results = [entry_of(edition) for edition in found.rows]
        return lists.envelope(request, found, edition=number, count=Edition.objects.count(), results=results)


@extend_schema_view(
    get=extend_schema(
        operation_id="edition_read",
        summary="Read an edition: the hashes of its documents, and the nonces of those that may be read",
        responses={200: EditionWhole, **BAD_REQUEST, **MISSING},
        tags=["the public record"],
    )
)
class EditionDetail(PublicView):
    def get(self, request: Request, number: int) -> Response:
        self.refuse_unknown(request)
        edition = Edition.objects.filter(number=number).first() if number <= HIGHEST_EDITION else None
        if edition is None:
            raise Http404(f"There is no edition {number} yet.")
        held = list(DocumentVersion.objects.filter(edition=edition).order_by("record_id").defer("body"))
        readable = versions.readable(held)
        documents = [
            {
                "kind": version.kind,
                "id": version.record_id,
                "action": version.action,
                "hash": version.hash,
                "nonce": version.nonce if version.pk in readable or version.is_tombstone else None,
            }
            for version in held
        ]
        return Response(entry_of(edition) | {"documents": documents})


@extend_schema_view(
    get=extend_schema(
        operation_id="change_list",
        summary="List what changed after an edition, oldest first",
        parameters=[
            OpenApiParameter(
                "since",
                {"type": "integer", "minimum": 0, "maximum": HIGHEST_EDITION, "default": 0},
                description="The edition up to which you know everything; 0 for all.",
            ),
            LIMIT,
            CURSOR,
        ],
        responses={200: envelope_of(ChangeEntry, name="Change"), **BAD_REQUEST},
        tags=["the public record"],
    )
)
class ChangeList(PublicView):
    def get(self, request: Request) -> Response:
        self.refuse_unknown(request, "since", "limit", "cursor")
        since = whole_number(request.query_params.get("since", "0"), name="since", lowest=0, highest=HIGHEST_EDITION)
        rows = versions.told_changes(since=since)
        found, number = read_page(request, rows.defer("body"), OLDEST_FIRST)
        readable = versions.readable(found.rows)
        results = [_change(version, readable.get(version.pk)) for version in found.rows]
        return lists.envelope(request, found, edition=number, count=rows.count(), results=results)


def _change(version: DocumentVersion, row: Any) -> dict[str, Any]:
    is_new = version.first_edition == version.edition_id
    action = ("created" if is_new else "updated") if version.action == VersionAction.PUBLISHED else version.action
    return {
        "edition": version.edition_id,
        "kind": version.kind,
        "id": version.record_id,
        "action": action,
        "label": row.label if row else None,
        "page": row.address if row else None,
    }

"""What changed since an edition, one entry per version."""

from collections.abc import Mapping

from django.urls import reverse
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.schema import BAD_REQUEST, CURSOR, LIMIT, envelope_of
from public.api.views import PublicView
from public.catalog import NOUNS, PUBLISHED
from public.filters import BadParameters, whole_number
from public.models import DocumentVersion, Edition, PublishedRecord
from public.queries import versions
from public.queries.editions import HIGHEST_EDITION
from public.queries.paging import Ordering, list_key
from public.vocabulary.kinds import Kind

OLDEST_FIRST = Ordering("edition_id", identifier="id")


class ChangeEntry(serializers.Serializer[object]):
    edition = serializers.IntegerField()
    kind = serializers.ChoiceField(Kind.choices)
    id = serializers.CharField()
    action = serializers.ChoiceField(["created", "updated", "withdrawn", "redacted", "merged"])
    label = serializers.CharField(allow_null=True)  # type: ignore[assignment]  # a word of the API
    url = serializers.URLField(help_text="The document now; 410 once it was taken off, 308 once it was merged.")
    merged_into = serializers.CharField(allow_null=True, help_text="The record that tells of both since a merge.")
    page = serializers.CharField(allow_null=True, help_text="Address of the page, below the site's root.")


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
        parameters = self.parameters(request, "since", "limit", "cursor")
        since = _since(parameters, newest=self.newest(request))
        rows = versions.public_changes(since=since)
        key = list_key("changes", since)
        found, number = lists.page_of_history(request, parameters, rows.defer("body"), OLDEST_FIRST, key=key)
        readable = versions.readable(found.rows, PUBLISHED)
        return lists.envelope(
            request,
            found,
            parameters=parameters,
            edition=number,
            count=rows.count(),
            results=[_change(request, version, readable.get(version.pk)) for version in found.rows],
        )


def _since(parameters: Mapping[str, str], *, newest: Edition | None) -> int:
    """An edition that there is; who knows a later one knows another record. Raises BadParameters."""
    since = whole_number(parameters.get("since", "0"), name="since", lowest=0, highest=HIGHEST_EDITION)
    if since > (newest.number if newest else 0):
        raise BadParameters({"since": [f"There is no edition {since} yet."]})
    return since


def _change(request: Request, version: DocumentVersion, row: PublishedRecord | None) -> dict[str, object]:
    address = reverse(NOUNS[version.kind].api_detail_url, args=[version.record_id])
    return {
        "edition": version.edition_id,
        "kind": version.kind,
        "id": version.record_id,
        "action": _action(version),
        "label": row.label if row else None,
        "url": request.build_absolute_uri(address),
        "merged_into": versions.successor_id(version) or None,
        "page": row.address if row else None,
    }


def _action(version: DocumentVersion) -> str:
    if version.is_tombstone:
        return version.action
    return "created" if version.first_edition == version.edition_id else "updated"

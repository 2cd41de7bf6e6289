"""Editions, with all that a stranger needs to verify them."""

from django.http import Http404
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.schema import BAD_REQUEST, CURSOR, LIMIT, MISSING, envelope_of
from public.api.views import PublicView
from public.catalog import PUBLISHED
from public.documents.hashing import moment
from public.models import DocumentVersion, Edition
from public.queries import versions
from public.queries.editions import HIGHEST_EDITION
from public.queries.paging import Ordering, list_key
from public.vocabulary.editions import VersionAction
from public.vocabulary.kinds import Kind

NEWEST_EDITION_FIRST = Ordering("number", is_descending=True, identifier="number")


class EditionEntry(serializers.Serializer[object]):
    number = serializers.IntegerField()
    published_at = serializers.DateTimeField()
    note = serializers.CharField(allow_blank=True)
    previous_hash = serializers.CharField()
    hash = serializers.CharField()


class EditionDocument(serializers.Serializer[object]):
    """`nonce` is there while the document reads as it was published: with it anybody can compute the hash."""

    kind = serializers.ChoiceField(Kind.choices)
    id = serializers.CharField()
    action = serializers.ChoiceField(VersionAction.choices)
    hash = serializers.CharField()
    nonce = serializers.CharField(allow_null=True)
    masked_in = serializers.IntegerField(
        allow_null=True, help_text="The edition in which a mention of another record was taken out of this version."
    )


class EditionWhole(EditionEntry):
    documents = EditionDocument(many=True)


def entry_of(edition: Edition) -> dict[str, object]:
    return {
        "number": edition.number,
        "published_at": moment(edition.published_at),
        "note": edition.note,
        "previous_hash": edition.previous_hash,
        "hash": edition.hash,
    }


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
        parameters = self.parameters(request, "limit", "cursor")
        rows = Edition.objects.all()
        found, number = lists.page_of_history(request, parameters, rows, NEWEST_EDITION_FIRST, key=list_key("editions"))
        return lists.envelope(
            request,
            found,
            parameters=parameters,
            edition=number,
            count=Edition.objects.count(),
            results=[entry_of(edition) for edition in found.rows],
        )


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
        self.parameters(request)
        edition = Edition.objects.filter(number=number).first() if number <= HIGHEST_EDITION else None
        if edition is None:
            raise Http404(f"There is no edition {number} yet.")
        held = list(DocumentVersion.objects.filter(edition=edition).order_by("record_id").defer("body"))
        readable = versions.readable(held, PUBLISHED)
        documents = [
            {
                "kind": version.kind,
                "id": version.record_id,
                "action": version.action,
                "hash": version.hash,
                "nonce": (version.nonce or None) if version.pk in readable or version.is_tombstone else None,
                "masked_in": version.masked_in,
            }
            for version in held
        ]
        return Response(entry_of(edition) | {"documents": documents})

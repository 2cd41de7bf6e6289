"""Published records: a list, a detail and the versions of each noun of the catalogue."""

from typing import NoReturn

import orjson
from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.problems import Gone, Merged
from public.api.record_schema import DetailSchema, ListSchema, VersionsSchema
from public.api.views import PublicView
from public.catalog import NOUNS, Noun
from public.documents.hashing import moment
from public.models import Edition, PublishedRecord
from public.queries import versions
from public.vocabulary.kinds import Kind


class RecordView(PublicView):
    """`noun` is given with the address; the catalogue has one for each kind."""

    noun: Noun = NOUNS[Kind.DETAINEE]


class RecordList(RecordView):
    schema = ListSchema()

    def get(self, request: Request) -> Response:
        query = self.noun.filterset.read(
            self.noun.model, request.query_params, newest=self.newest(request), also=lists.PARAMETERS
        )
        fields = lists.fields_of(query.parameters, of=self.noun.document)
        found = query.page(limit=lists.limit_of(query.parameters))
        return lists.envelope(
            request,
            found,
            parameters=query.parameters,
            edition=query.number,
            count=query.rows.count(),
            results=[lists.selected_fields(row, fields) for row in found.rows],
            **lists.match_entries(query, found),
        )


class RecordDetail(RecordView):
    """One stored document, as it is now or as of an edition."""

    schema = DetailSchema()

    def get(self, request: Request, record_id: str) -> Response:
        parameters = self.parameters(request, "as_of", "fields", "shape")
        fields = lists.fields_of(parameters, of=self.noun.document)
        is_as_published = lists.is_as_published(parameters)
        edition = self.edition(request, parameters)
        rows = self.noun.model.objects.as_of(edition.number if edition else 0).listed().with_documents()
        found = rows.filter(record_id=record_id).first() or refuse_missing(request, record_id, edition)
        if is_as_published:
            return Response(orjson.Fragment(found.version.body))
        return Response(lists.selected_fields(found, fields))


class RecordVersions(RecordView):
    """All versions of a record that may be read, oldest first, with what proves them."""

    schema = VersionsSchema()

    def get(self, request: Request, record_id: str) -> Response:
        self.parameters(request)
        newest = self.newest(request)
        rows = list(versions.of_record(self.noun.model, record_id).defer("version__body"))
        if not rows:
            refuse_missing(request, record_id, newest)
        results = [_version(request, row) for row in rows]
        return Response({"edition": newest.number if newest else 0, "count": len(rows), "results": results})


def _version(request: Request, row: PublishedRecord) -> dict[str, object]:
    version = row.version
    address = request.path.removesuffix("versions/")
    return {
        "edition": row.edition_from,
        "action": "created" if version.first_edition == row.edition_from else "updated",
        "superseded_in": row.edition_to,
        "published_at": moment(version.edition.published_at),
        "note": version.edition.note,
        "hash": version.hash,
        "nonce": version.nonce or None,
        "masked_in": version.masked_in,
        "url": request.build_absolute_uri(f"{address}?as_of={row.edition_from}&shape=published"),
    }


def refuse_missing(request: Request, record_id: str, edition: Edition | None) -> NoReturn:
    """Answer 308 where a record was merged, 410 with the tombstone where it was taken off, 404 where there was none."""
    if buried := versions.tombstone_of(record_id):
        if kept := versions.successor_id(buried):
            raise Merged(kept, request.get_full_path().replace(f"/{record_id}/", f"/{kept}/", 1))
        raise Gone(buried)
    when = f" as of edition {edition.number}" if edition else ""
    raise Http404(f"There is no public record “{record_id}” of this kind{when}.")

"""Published records: a list and a detail for each kind."""

from typing import Any, ClassVar, NoReturn

from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.problems import Gone
from public.api.views import PublicView
from public.caching import current_edition
from public.filters import BadParameters, PublishedFilter
from public.models import Edition, PublishedRecord
from public.queries import editions, versions
from public.queries.paging import BadCursor, page


class RecordList(PublicView):
    """Subclasses name the model and its filter."""

    model: ClassVar[type[PublishedRecord]]
    filterset_class: ClassVar[type[PublishedFilter]]

    def get(self, request: Request) -> Response:
        parameters = request.query_params.dict()
        cursor, limit = lists.cursor_of(parameters), lists.limit_of(parameters)
        reading = self.filterset_class.read(
            self.model,
            parameters,
            newest=current_edition(request._request),
            also=lists.PARAMETERS,
            edition=cursor.edition if cursor else None,
        )
        if cursor and cursor.ordering != reading.ordering_name:
            raise BadCursor("The order was changed. Begin again without the cursor.")
        found = page(
            reading.rows.with_documents(),
            reading.ordering,
            name=reading.ordering_name,
            edition=reading.number,
            cursor=cursor,
            limit=limit,
        )
        known = self.model.document().fields
        results = [lists.chosen(row.version.body, parameters.get("fields"), known=known) for row in found.rows]
        return lists.envelope(request, found, edition=reading.number, count=reading.rows.count(), results=results)


class RecordDetail(PublicView):
    """One stored document, as it is now or as of an edition."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: Request, record_id: str) -> Response:
        self.refuse_unknown(request, "as_of", "fields")
        edition = edition_of(request)
        row = self.model.objects.as_of(edition.number if edition else 0).listed().with_documents()
        found = row.filter(record_id=record_id).first() or refuse_missing(record_id, edition)
        fields = request.query_params.get("fields")
        return Response(lists.chosen(found.version.body, fields, known=self.model.document().fields))


class RecordVersions(PublicView):
    """All versions of a record that may be read, oldest first, with what proves them."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: Request, record_id: str) -> Response:
        self.refuse_unknown(request)
        rows = list(versions.of_record(self.model.document.kind, record_id))
        if not rows:
            refuse_missing(record_id, current_edition(request._request))
        newest = current_edition(request._request)
        results = [_version(request, row) for row in rows]
        return Response({"edition": newest.number if newest else 0, "count": len(rows), "results": results})


def _version(request: Request, row: Any) -> dict[str, Any]:
    version = row.version
    address = request.path.removesuffix("versions/")
    return {
        "edition": row.edition_from,
        "superseded_in": row.edition_to,
        "published_at": version.edition.published_at.isoformat().replace("+00:00", "Z"),
        "note": version.edition.note,
        "hash": version.hash,
        "nonce": version.nonce,
        "url": request.build_absolute_uri(f"{address}?as_of={row.edition_from}"),
    }


def edition_of(request: Request) -> Edition | None:
    """The edition that `as_of` asks for, or the newest. Raises BadParameters."""
    if text := request.query_params.get("as_of"):
        try:
            return editions.as_of(text)
        except editions.NoSuchEdition as error:
            raise BadParameters({"as_of": [str(error)]}) from error
    return current_edition(request._request)


def refuse_missing(record_id: str, edition: Edition | None) -> NoReturn:
    """Answer 410 with the tombstone where a record was taken off, and 404 where there never was one."""
    if buried := versions.tombstone(record_id):
        raise Gone(buried)
    when = f" as of edition {edition.number}" if edition else ""
    raise Http404(f"There is no public record “{record_id}” of this kind{when}.")

"""Published records: a list and a detail for each kind."""

from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn

import orjson
from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from public.api import lists
from public.api.problems import Gone, Merged
from public.api.views import PublicView
from public.caching import current_edition
from public.documents.hashing import moment
from public.filters import BadParameters, PublishedFilter
from public.models import Edition, PublishedRecord
from public.queries import editions, versions
from public.queries.paging import BadCursor, page


class RecordList(PublicView):
    """Subclasses name the model and its filter."""

    model: ClassVar[type[PublishedRecord]]
    filterset_class: ClassVar[type[PublishedFilter]]

    def get(self, request: Request) -> Response:
        parameters = self.filterset_class.parameters(request.query_params, also=lists.PARAMETERS)
        fields = lists.fields_of(parameters, of=self.model.document)
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
            reading.with_documents(),
            reading.ordering,
            name=reading.ordering_name,
            edition=reading.number,
            cursor=cursor,
            limit=limit,
        )
        return lists.envelope(
            request,
            found,
            parameters=parameters,
            edition=reading.number,
            count=reading.rows.count(),
            results=[lists.chosen(row, fields) for row in found.rows],
            **lists.matches(reading, found),
        )


class RecordDetail(PublicView):
    """One stored document, as it is now or as of an edition."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: Request, record_id: str) -> Response:
        parameters = self.parameters(request, "as_of", "fields", "shape")
        fields = lists.fields_of(parameters, of=self.model.document)
        is_as_published = lists.is_as_published(parameters)
        edition = edition_of(request, parameters)
        row = self.model.objects.as_of(edition.number if edition else 0).listed().with_documents()
        found = row.filter(record_id=record_id).first() or refuse_missing(request, record_id, edition)
        return Response(orjson.Fragment(found.version.body) if is_as_published else lists.chosen(found, fields))


class RecordVersions(PublicView):
    """All versions of a record that may be read, oldest first, with what proves them."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: Request, record_id: str) -> Response:
        self.parameters(request)
        rows = list(versions.of_record(self.model.document.kind, record_id).defer("version__body"))
        if not rows:
            refuse_missing(request, record_id, current_edition(request._request))
        newest = current_edition(request._request)
        results = [_version(request, row) for row in rows]
        return Response({"edition": newest.number if newest else 0, "count": len(rows), "results": results})


def _version(request: Request, row: Any) -> dict[str, Any]:
    version = row.version
    address = request.path.removesuffix("versions/")
    return {
        "edition": row.edition_from,
        "action": "created" if version.first_edition == row.edition_from else "updated",
        "superseded_in": row.edition_to,
        "published_at": moment(version.edition.published_at),
        "note": version.edition.note,
        "hash": version.hash,
        "nonce": version.nonce,
        "url": request.build_absolute_uri(f"{address}?as_of={row.edition_from}&shape=published"),
    }


def edition_of(request: Request, parameters: Mapping[str, str]) -> Edition | None:
    """The edition that `as_of` asks for, or the newest. Raises BadParameters."""
    if text := parameters.get("as_of"):
        try:
            return editions.as_of(text)
        except editions.NoSuchEdition as error:
            raise BadParameters({"as_of": [str(error)]}) from error
    return current_edition(request._request)


def refuse_missing(request: Request, record_id: str, edition: Edition | None) -> NoReturn:
    """Answer 308 where a record was merged, 410 with the tombstone where it was taken off, 404 where there was none."""
    if buried := versions.tombstone(record_id):
        if kept := versions.merged_into(buried):
            raise Merged(kept, request.get_full_path().replace(f"/{record_id}/", f"/{kept}/", 1))
        raise Gone(buried)
    when = f" as of edition {edition.number}" if edition else ""
    raise Http404(f"There is no public record “{record_id}” of this kind{when}.")

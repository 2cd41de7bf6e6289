"""What the pages of all kinds of records share: a list by filter, a detail by identifier."""

from typing import Any, ClassVar
from urllib.parse import urlencode

import orjson
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views import View

from public.caching import current_edition, until_next_edition
from public.filters import BadParameters, PublishedFilter, Reading
from public.models import Edition, PublishedRecord
from public.queries import editions, versions
from public.queries.paging import BadCursor, Cursor, Page, page
from public.views.errors import gone

PAGE_SIZE = 25


@method_decorator(until_next_edition, name="dispatch")
class PublicPage(View):
    """A page that depends on its address and on the newest edition alone."""

    http_method_names = ["get", "head", "options"]
    template_name: ClassVar[str]

    def page(self, request: HttpRequest, *, status: int = 200, **context: Any) -> HttpResponse:
        context.setdefault("edition", current_edition(request))
        return render(request, self.template_name, {"newest": current_edition(request), **context}, status=status)


def documents(rows: Any) -> list[dict[str, Any]]:
    """The stored documents of rows, parsed."""
    return [orjson.loads(row.version.body) for row in rows]


class RecordListPage(PublicPage):
    """Every filter is in the address; what is not understood is said at its field."""

    model: ClassVar[type[PublishedRecord]]
    filterset_class: ClassVar[type[PublishedFilter]]

    def get(self, request: HttpRequest) -> HttpResponse:
        # An empty field of the form is a filter that was not set.
        chosen = {name: str(value) for name, value in request.GET.items() if value}
        try:
            cursor = Cursor.parse(chosen["cursor"]) if "cursor" in chosen else None
            reading = self.filterset_class.read(
                self.model,
                chosen,
                newest=current_edition(request),
                also=["cursor"],
                edition=cursor.edition if cursor else None,
            )
            found = self.read(reading, cursor)
        except BadCursor as error:
            return self.page(
                request, status=400, chosen=chosen, errors={"cursor": [str(error)]}, **self.choices(request)
            )
        except BadParameters as error:
            return self.page(request, status=400, chosen=chosen, errors=error.errors, **self.choices(request))
        return self.page(
            request,
            chosen=chosen,
            edition=reading.edition,
            is_old=not reading.is_newest and "as_of" in chosen,
            count=reading.rows.count(),
            results=documents(found.rows),
            following=self.address(chosen, found.next),
            previous=self.address(chosen, found.previous),
            api_query=urlencode({name: value for name, value in chosen.items() if name != "cursor"}),
            **self.choices(request),
        )

    def read(self, reading: Reading, cursor: Cursor | None) -> Page:
        if cursor and cursor.ordering != reading.ordering_name:
            raise BadCursor("The order was changed. Begin again at the first page.")
        return page(
            reading.rows.with_documents(),
            reading.ordering,
            name=reading.ordering_name,
            edition=reading.number,
            cursor=cursor,
            limit=PAGE_SIZE,
        )

    def address(self, chosen: dict[str, str], cursor: Cursor | None) -> str:
        return f"?{urlencode(chosen | {'cursor': str(cursor)})}" if cursor else ""

    def choices(self, request: HttpRequest) -> dict[str, Any]:
        """What the filter's fields offer."""
        return {}


class RecordPage(PublicPage):
    """One record, as it is now or as of an edition; its address is put right where the words in it are old."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: HttpRequest, record_id: str, slug: str = "") -> HttpResponse:
        edition, newest = _edition(request), current_edition(request)
        number = edition.number if edition else 0
        row = self.model.objects.as_of(number).listed().with_documents().filter(record_id=record_id).first()
        if row is None:
            if tombstone := versions.tombstone(record_id):
                return gone(request, tombstone)
            raise Http404
        document = orjson.loads(row.version.body)
        if request.path != document["url"]:
            return HttpResponsePermanentRedirect(_with_query(document["url"], request))
        return self.page(
            request,
            document=document,
            edition=edition,
            is_old=edition != newest,
            **self.around(document, number),
        )

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        """What else the page shows beside the document."""
        return {}


def _with_query(address: str, request: HttpRequest) -> str:
    query = request.META.get("QUERY_STRING", "")
    return f"{address}?{query}" if query else address


def _edition(request: HttpRequest) -> Edition | None:
    if text := request.GET.get("as_of"):
        try:
            return editions.as_of(text)
        except editions.NoSuchEdition as error:
            raise Http404(str(error)) from error
    return current_edition(request)

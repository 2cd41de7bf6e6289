"""What the pages of all kinds of records share: a list by filter, a detail by identifier."""

from typing import Any, ClassVar
from urllib.parse import urlencode

from django.conf import settings
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
from public.views.forms import Field, form
from public.vocabulary.kinds import page_address

PAGE_SIZE = 25


@method_decorator(until_next_edition, name="dispatch")
class PublicPage(View):
    """A page that depends on its address and on the newest edition alone."""

    http_method_names = ["get", "head", "options"]
    template_name: ClassVar[str]

    def page(self, request: HttpRequest, *, status: int = 200, **context: Any) -> HttpResponse:
        newest = current_edition(request)
        shared = {
            "newest": newest,
            "edition": newest,
            "site": settings.SITE_URL,
            "address": request.path,
            "section": request.path.split("/")[1],
        }
        return render(request, self.template_name, shared | context, status=status)


def documents(rows: Any) -> list[dict[str, Any]]:
    """The stored documents of rows, in the shapes of today."""
    return [row.read_document() for row in rows]


class RecordListPage(PublicPage):
    """Every filter is in the address; what is not understood is said at its field."""

    model: ClassVar[type[PublishedRecord]]
    filterset_class: ClassVar[type[PublishedFilter]]

    def get(self, request: HttpRequest) -> HttpResponse:
        chosen = _set({name: str(value) for name, value in request.GET.items()})
        try:
            chosen = _set(self.filterset_class.parameters(request.GET, also=["cursor"]))
            cursor = Cursor.parse(chosen["cursor"]) if "cursor" in chosen else None
            reading = self.reading(request, chosen, cursor)
            found = self.found(reading, cursor)
        except BadCursor as error:
            return self.refused(request, chosen, {"cursor": [str(error)]})
        except BadParameters as error:
            return self.refused(request, chosen, error.errors)
        asked = form(self.filterset_class, self.fields(reading.number), chosen, {})
        return self.page(
            request,
            form=asked,
            edition=reading.edition,
            is_old=not reading.is_newest and "as_of" in chosen,
            address_now=_with(request.path, {name: value for name, value in asked.asked.items() if name != "as_of"}),
            count=reading.rows.count(),
            results=self.results(reading, found),
            following=self.address(asked.asked, found.next),
            previous=self.address(asked.asked, found.previous),
            query=_with("", asked.asked),
        )

    def reading(self, request: HttpRequest, chosen: dict[str, str], cursor: Cursor | None) -> Reading:
        return self.filterset_class.read(
            self.model,
            chosen,
            newest=current_edition(request),
            also=["cursor"],
            edition=cursor.edition if cursor else None,
        )

    def found(self, reading: Reading, cursor: Cursor | None) -> Page:
        if cursor and cursor.ordering != reading.ordering_name:
            raise BadCursor("The order was changed. Begin again at the first page.")
        return page(
            reading.with_documents(),
            reading.ordering,
            name=reading.ordering_name,
            edition=reading.number,
            cursor=cursor,
            limit=PAGE_SIZE,
        )

    def results(self, reading: Reading, found: Page) -> list[dict[str, Any]]:
        """What the template lists."""
        return documents(found.rows)

    def refused(self, request: HttpRequest, chosen: dict[str, str], errors: dict[str, list[str]]) -> HttpResponse:
        newest = current_edition(request)
        fields = self.fields(newest.number if newest else 0)
        return self.page(request, status=400, form=form(self.filterset_class, fields, chosen, errors))

    def address(self, asked: dict[str, str], cursor: Cursor | None) -> str:
        return _with("", asked | {"cursor": str(cursor)}) if cursor else ""

    def fields(self, edition: int) -> list[Field]:
        """The fields of the form above the list; none where the list has no form."""
        return []


class RecordPage(PublicPage):
    """One record, as it is now or as of an edition; its address is put right where the words in it are old."""

    model: ClassVar[type[PublishedRecord]]

    def get(self, request: HttpRequest, record_id: str, slug: str = "") -> HttpResponse:
        edition, newest = _edition(request), current_edition(request)
        document = self.document(request, record_id, edition)
        if document is None:
            return self.missing(request, record_id)
        if request.path != document["url"]:
            return HttpResponsePermanentRedirect(_with(document["url"], _query(request)))
        return self.page(
            request,
            document=document,
            edition=edition,
            is_old=edition != newest,
            address_now=request.path,
            **self.around(document, edition.number if edition else 0),
        )

    def document(self, request: HttpRequest, record_id: str, edition: Edition | None) -> dict[str, Any] | None:
        rows = self.model.objects.as_of(edition.number if edition else 0).listed().with_documents()
        return next(iter(documents(rows.filter(record_id=record_id))), None)

    def missing(self, request: HttpRequest, record_id: str) -> HttpResponse:
        if tombstone := versions.tombstone(record_id):
            if kept := versions.merged_into(tombstone):
                address = _with(page_address(tombstone.kind, kept, ""), _query(request))
                return HttpResponsePermanentRedirect(address, preserve_request=True)
            return gone(request, tombstone)
        raise Http404

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        """What else the page shows beside the document."""
        return {}


def _set(parameters: dict[str, str]) -> dict[str, str]:
    """An empty field of a form is a filter that was not set."""
    return {name: value for name, value in parameters.items() if value}


def _with(address: str, query: dict[str, str]) -> str:
    return f"{address}?{urlencode(query)}" if query else address


def _query(request: HttpRequest) -> dict[str, str]:
    return {name: str(value) for name, value in request.GET.items()}


def _edition(request: HttpRequest) -> Edition | None:
    """The edition that the address asks for, or the newest."""
    if text := request.GET.get("as_of"):
        try:
            return editions.as_of(text)
        except editions.NoSuchEdition as error:
            raise Http404(str(error)) from error
    return current_edition(request)

"""The pages of all nouns of the catalogue: a list by filter, a record by identifier.

A noun needs no page code of its own. Its templates lie in the folder named after its address; without any, those in
`records/` serve. What a record's page shows beside its document is a subclass's `related_context`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect

from public.caching import current_edition
from public.catalog import NOUNS, Noun
from public.filters import BadParameters, ListQuery, without_noise
from public.models import PublishedRecord
from public.queries import versions
from public.queries.paging import Cursor, Page
from public.views.base import PublicPage, with_query
from public.views.errors import gone
from public.vocabulary.kinds import Kind, page_address

RECORDS_PER_PAGE = 25

ParsedDocument = dict[str, Any]


def documents(rows: Iterable[PublishedRecord]) -> list[ParsedDocument]:
    """The stored documents of rows, in the shapes of today."""
    return [row.read_document() for row in rows]


class NounPage(PublicPage):
    """`noun` is given with the address; the catalogue has one for each kind."""

    noun: Noun = NOUNS[Kind.DETAINEE]


class RecordListPage(NounPage):
    """Every filter is in the address; what is not understood is said at its field."""

    query: ListQuery

    def read(self, request: HttpRequest) -> None:
        self.parameters, self.edition = {}, current_edition(request)
        asked = without_noise(request.GET)
        self.query = self.noun.filterset.read(self.noun.model, asked, newest=self.edition, with_form=True)
        self.parameters, self.edition = self.query.parameters, self.query.edition

    def context(self) -> Mapping[str, object]:
        found, form = self.query.page(limit=RECORDS_PER_PAGE), self.query.form
        if "as_of" in self.parameters and not self.query.is_newest:
            form.suggest_as_of(self.query.number)
        return {
            "noun": self.noun,
            "form": form,
            "count": self.query.rows.count(),
            "results": self.results(found),
            "following": self.page_of(found.next),
            "previous": self.page_of(found.previous),
            "query": with_query("", form.asked),
            "address_now": with_query(
                self.request.path, {name: value for name, value in form.asked.items() if name != "as_of"}
            ),
        }

    def results(self, found: Page) -> list[ParsedDocument]:
        """Each document, and beside it why a search for a name found it."""
        match, listed = self.query.match, documents(found.rows)
        if match is None:
            return listed
        return [{**document, "match": match(row)} for document, row in zip(listed, found.rows, strict=True)]

    def refuse(self, error: BadParameters) -> HttpResponse:
        asked, newest = without_noise(self.request.GET), current_edition(self.request)
        form = self.noun.filterset.refused_form(self.noun.model, asked, error.errors, newest=newest)
        return self.page({"noun": self.noun, "form": form}, status=400)

    def page_of(self, cursor: Cursor | None) -> str:
        return with_query("", {**self.query.form.asked, "cursor": str(cursor)}) if cursor else ""

    def templates(self) -> list[str]:
        return [f"{self.noun.page_path}/list.html", "records/list.html"]


class RecordPage(NounPage):
    """One record, as it is now or as of an edition; its address is put right where the words in it are old."""

    def answer(self, **captured: str) -> HttpResponse:
        record_id = captured["record_id"]
        rows = self.noun.model.objects.as_of(self.number).listed().with_documents().filter(record_id=record_id)
        document = next(iter(documents(rows)), None)
        if document is None:
            return self.missing(record_id)
        if self.request.path != document["url"]:
            return HttpResponsePermanentRedirect(with_query(document["url"], self.parameters))
        return self.page(self.record_context(document, self.number))

    def missing(self, record_id: str) -> HttpResponse:
        if tombstone := versions.tombstone_of(record_id):
            if kept := versions.successor_id(tombstone):
                address = with_query(page_address(tombstone.kind, kept, ""), self.parameters)
                return HttpResponsePermanentRedirect(address, preserve_request=True)
            return gone(self.request, tombstone)
        raise Http404

    def record_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        """What the page of a document shows, published or not yet."""
        return {"noun": self.noun, "document": document, **self.related_context(document, edition)}

    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        """What else the page shows beside the document."""
        return {}

    def templates(self) -> list[str]:
        return [f"{self.noun.page_path}/detail.html", "records/detail.html"]

"""The home page, the changes, and the pages that explain."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from public.caching import current_edition
from public.models import DocumentVersion, Edition, PublishedDeal, PublishedDetainee, PublishedReleaseEvent
from public.queries import overview, statistics, versions
from public.views.charts import population
from public.views.errors import refused
from public.views.records import PublicPage, documents
from public.vocabulary.custody import Status
from public.vocabulary.kinds import Kind

EDITIONS_SHOWN = 20
# How many of the latest releases, arrests and deals the home page names.
LATEST = 5


class Home(PublicPage):
    template_name = "pages/home.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        edition = current_edition(request)
        if edition is None:
            return self.page(request)
        number = edition.number
        people = PublishedDetainee.objects.as_of(number).listed()
        events = PublishedReleaseEvent.objects.as_of(number)
        deals = PublishedDeal.objects.as_of(number)
        figures = statistics.summary(edition=number, on=edition.published_at.date())
        held = figures["held"]
        return self.page(
            request,
            figures=figures | {"died": figures["status"][Status.DIED], "open": held["possible"] - held["certain"]},
            reported=documents(statistics.latest_counts(edition=number)),
            chart=self.chart(number),
            releases=documents(events.order_by("-on_latest", "record_id").with_documents()[:LATEST]),
            arrests=documents(people.order_by("-last_detained", "record_id").with_documents()[:LATEST]),
            deals=documents(deals.order_by("-on_latest", "record_id").with_documents()[:LATEST]),
        )

    def chart(self, number: int) -> dict[str, Any] | None:
        counts, organisation = overview.longest_series(number)
        drawn = population(counts, *overview.marks(number))
        return drawn and drawn | {"organisation": organisation}


class Changes(PublicPage):
    """What each edition changed, newest first; `?before=` goes further back."""

    template_name = "pages/changes.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        before = request.GET.get("before", "")
        editions = Edition.objects.order_by("-number")
        if before:
            if not (before.isascii() and before.isdigit() and len(before) < 10):
                return refused(request, f"“{before}” is not the number of an edition.")
            editions = editions.filter(number__lt=int(before))
        shown = list(editions[:EDITIONS_SHOWN])
        oldest = shown[-1].number if shown else 1
        return self.page(request, told=self.told(shown), older=oldest if oldest > 1 else None)

    def told(self, shown: list[Edition]) -> list[dict[str, Any]]:
        changes: list[DocumentVersion] = []
        if shown:
            changes = list(
                versions.told_changes(since=shown[-1].number - 1).filter(edition__lte=shown[0].number).defer("body")
            )
        readable = versions.readable(changes)
        return [
            {
                "edition": edition,
                "changes": [
                    {"version": version, "row": readable.get(version.pk), "kind": Kind(version.kind).label}
                    for version in changes
                    if version.edition_id == edition.number
                ],
            }
            for edition in shown
        ]


class Methodology(PublicPage):
    template_name = "pages/methodology.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(request, statuses=Status.values)


class Data(PublicPage):
    template_name = "pages/data.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(request)

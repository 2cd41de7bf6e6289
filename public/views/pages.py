"""The home page, the changes, and the pages that explain."""

from collections.abc import Callable, Mapping

from public.catalog import NOUNS, PUBLISHED
from public.filters import whole_number
from public.models import DocumentVersion, Edition, PublishedDeal, PublishedDetainee, PublishedReleaseEvent
from public.queries import overview, statistics, versions
from public.queries.editions import HIGHEST_EDITION
from public.views.base import PublicPage
from public.views.charts import population
from public.views.records import documents
from public.vocabulary.custody import Status

EDITIONS_SHOWN = 20
# How many of the latest releases, arrests and deals the home page names.
LATEST = 5


class HomePage(PublicPage):
    template_name = "pages/home.html"

    def context(self) -> Mapping[str, object]:
        if self.edition is None:
            return {}
        number = self.edition.number
        people = PublishedDetainee.objects.as_of(number).listed()
        events = PublishedReleaseEvent.objects.as_of(number)
        deals = PublishedDeal.objects.as_of(number)
        figures = statistics.summary(edition=number, on=self.edition.published_at.date())
        held = figures["held"]
        return {
            "figures": figures | {"died": figures["status"][Status.DIED], "open": held["possible"] - held["certain"]},
            "reported": documents(statistics.latest_counts(edition=number)),
            "chart": _chart(number),
            "releases": documents(events.order_by("-on_latest", "record_id").with_documents()[:LATEST]),
            "arrests": documents(people.order_by("-last_detained", "record_id").with_documents()[:LATEST]),
            "deals": documents(deals.order_by("-on_latest", "record_id").with_documents()[:LATEST]),
        }


def _chart(number: int) -> dict[str, object] | None:
    counts, organisation = overview.longest_series(number)
    drawn = population(counts, *overview.marks(number))
    return drawn and drawn | {"organisation": organisation}


class ChangesPage(PublicPage):
    """What each edition changed, newest first; `?before=` goes further back."""

    template_name = "pages/changes.html"
    own_parameters = ("before",)

    def context(self) -> Mapping[str, object]:
        editions = Edition.objects.order_by("-number").filter(number__lte=self.number)
        if before := self.parameters.get("before"):
            editions = editions.filter(
                number__lt=whole_number(before, name="before", lowest=1, highest=HIGHEST_EDITION)
            )
        shown = list(editions[:EDITIONS_SHOWN])
        oldest = shown[-1].number if shown else 1
        return {"history": _changes_of(shown), "older": oldest if oldest > 1 else None}


def _changes_of(shown: list[Edition]) -> list[dict[str, object]]:
    """Each edition with what it changed."""
    changes: list[DocumentVersion] = []
    if shown:
        since = versions.public_changes(since=shown[-1].number - 1)
        changes = list(since.filter(edition__lte=shown[0].number).defer("body"))
    readable = versions.readable(changes, PUBLISHED)
    return [
        {
            "edition": edition,
            "changes": [
                {"version": version, "row": readable.get(version.pk), "kind": NOUNS[version.kind].kind.label}
                for version in changes
                if version.edition_id == edition.number
            ],
        }
        for edition in shown
    ]


class MethodologyPage(PublicPage):
    template_name = "pages/methodology.html"

    def context(self) -> Mapping[str, object]:
        return {"statuses": Status.values}


class DataPage(PublicPage):
    template_name = "pages/data.html"


class ApiGuidePage(PublicPage):
    """The guide to the API for people: a page like any other, without scripts. `described` is its OpenAPI."""

    template_name = "pages/api_guide.html"
    described: Callable[[], Mapping[str, Mapping[str, Mapping[str, Mapping[str, object]]]]] = dict

    def context(self) -> Mapping[str, object]:
        paths = self.described()["paths"]
        return {
            "operations": [{"path": path, **operation["get"]} for path, operation in paths.items()],
            "section": "data",
        }

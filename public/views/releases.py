"""Pages about release events."""

from typing import Any

from public.filters import ReleaseEventFilter
from public.models import PublishedDeal, PublishedDetainee, PublishedReleaseEvent
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.releases import ReleaseKind


class ReleaseEventList(RecordListPage):
    model, filterset_class = PublishedReleaseEvent, ReleaseEventFilter
    template_name = "releases/list.html"

    def choices(self, request: Any) -> dict[str, Any]:
        return {"kinds": ReleaseKind.choices}


class ReleaseEventDetail(RecordPage):
    model = PublishedReleaseEvent
    template_name = "releases/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        people = PublishedDetainee.objects.as_of(edition).listed().filter(release_events__contains=[document["id"]])
        deals = PublishedDeal.objects.as_of(edition).filter(release_events__contains=[document["id"]])
        return {
            "people": documents(people.order_by("label").with_documents()),
            "deals": documents(deals.with_documents()),
        }

"""Pages about sanctions events."""

from typing import Any

from django.http import HttpRequest

from public.caching import current_edition
from public.filters import SanctionsEventFilter
from public.models import PublishedDeal, PublishedSanctionsEvent
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.sanctions import Action


class SanctionsEventList(RecordListPage):
    model, filterset_class = PublishedSanctionsEvent, SanctionsEventFilter
    template_name = "sanctions/list.html"

    def choices(self, request: HttpRequest) -> dict[str, Any]:
        newest = current_edition(request)
        events = PublishedSanctionsEvent.objects.as_of(newest.number if newest else 0)
        return {
            "actions": Action.choices,
            "authorities": events.order_by("authority").values_list("authority", flat=True).distinct(),
        }


class SanctionsEventDetail(RecordPage):
    model = PublishedSanctionsEvent
    template_name = "sanctions/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        deals = PublishedDeal.objects.as_of(edition).filter(sanctions_events__contains=[document["id"]])
        return {"deals": documents(deals.with_documents())}

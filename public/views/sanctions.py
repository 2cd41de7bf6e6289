"""The page of a sanctions event."""

from public.models import PublishedDeal, PublishedSanctionsEvent
from public.views.records import ParsedDocument, RecordPage, documents


class SanctionsEventDetail(RecordPage):
    """One act, with the act that it continues and those that continue it."""

    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        deals = PublishedDeal.objects.as_of(edition).filter(sanctions_events__contains=[document["id"]])
        # The only sanctions events that a sanctions event mentions are those that it follows.
        later = PublishedSanctionsEvent.objects.as_of(edition).filter(version__mentions__contains=[document["id"]])
        return {
            "deals": documents(deals.order_by("on_earliest", "record_id").with_documents()),
            "followed_by": documents(later.order_by("on_earliest", "record_id").with_documents()),
        }

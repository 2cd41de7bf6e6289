"""Pages about deals."""

from collections.abc import Mapping

from public.models import PublishedReleaseEvent, PublishedSanctionsEvent
from public.views.records import ParsedDocument, RecordPage, documents
from public.vocabulary.deals import Side

COLUMNS = ("release_event", "sanctions_event")


class DealDetail(RecordPage):
    """The two sides side by side, with the events that they consist of."""

    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        releases = PublishedReleaseEvent.objects.as_of(edition).filter(record_id__in=_events(document, "release_event"))
        reliefs = PublishedSanctionsEvent.objects.as_of(edition).filter(
            record_id__in=_events(document, "sanctions_event")
        )
        events = {event["id"]: event for rows in (releases, reliefs) for event in documents(rows.with_documents())}
        return {"sides": [(side, _legs(document, side, events)) for side in Side.values]}


def _events(document: ParsedDocument, column: str) -> list[str]:
    return [leg[column]["id"] for leg in document["legs"] if leg[column]]


def _legs(document: ParsedDocument, side: str, events: Mapping[str, ParsedDocument]) -> list[dict[str, object]]:
    """The legs of one side, each with its position in the document and the whole event."""
    return [
        {
            **leg,
            "path": f"legs.{position}",
            "event": next((events.get(leg[column]["id"]) for column in COLUMNS if leg[column]), None),
        }
        for position, leg in enumerate(document["legs"])
        if leg["side"] == side
    ]

"""The page of a person."""

from typing import cast

from public.documents.detainees import DetaineeDocument
from public.models import PublishedDeal, PublishedDetainee, PublishedPhoto
from public.queries import timeline, versions
from public.views.records import ParsedDocument, RecordPage, documents


class DetaineeDetail(RecordPage):
    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        events = [
            detention["release"]["event"]["id"]
            for detention in document["detentions"]
            if detention["release"] and detention["release"]["event"]
        ]
        deals = PublishedDeal.objects.as_of(edition).filter(release_events__overlap=events).with_documents()
        return {
            "photo": _kept(document["photo"]),
            "timeline": timeline.moments(cast("DetaineeDocument", document)),
            "deals": documents(deals) if events else [],
            "versions": versions.of_record(PublishedDetainee, document["id"]).defer("version__body", "version__nonce"),
        }


def _kept(photo: ParsedDocument | None) -> ParsedDocument | None:
    """The photo, unless it was taken off since this edition: then it is gone from the older ones too."""
    return photo if photo and PublishedPhoto.objects.mentioned().filter(sha256=photo["sha256"]).exists() else None

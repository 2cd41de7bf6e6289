"""Pages about what other records refer to: facilities, articles of law, organisations."""

from public.models import PublishedDetainee, PublishedReportedCount
from public.views.records import ParsedDocument, RecordPage, documents

# A page shows the newest of them and leads to the list for all.
NEWEST_SHOWN = 50


class FacilityDetail(RecordPage):
    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        return _people(edition, facilities__contains=[document["id"]])


class LegalProvisionDetail(RecordPage):
    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        return _people(edition, articles__contains=[document["id"]])


class OrganisationDetail(RecordPage):
    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        counts = PublishedReportedCount.objects.as_of(edition).filter(organisation=document["id"])
        recognised = PublishedDetainee.objects.as_of(edition).listed().filter(recognised_by__contains=[document["id"]])
        return {
            "counts": documents(counts.order_by("-on_latest", "record_id").with_documents()[:NEWEST_SHOWN]),
            "recognised": recognised.count(),
        }


def _people(edition: int, **concerned: list[str]) -> dict[str, object]:
    people = PublishedDetainee.objects.as_of(edition).listed().filter(**concerned)
    shown = people.order_by("-last_detained", "record_id").with_documents()[:NEWEST_SHOWN]
    return {"people": documents(shown), "people_count": people.count()}

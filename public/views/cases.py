"""The page of a court case."""

from public.models import PublishedDetainee
from public.views.records import ParsedDocument, RecordPage, documents


class CaseDetail(RecordPage):
    """The people of the case with what became of them; how many are not named is said as well."""

    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        named = [person["id"] for person in document["detainees"]]
        people = PublishedDetainee.objects.as_of(edition).listed().filter(record_id__in=named)
        return {
            "people": documents(people.order_by("label", "record_id").with_documents()),
            "unnamed": document["detainee_count"] - len(named),
        }

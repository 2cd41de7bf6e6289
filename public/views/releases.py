"""The page of a release event."""

from collections import Counter

from public.models import PublishedDeal, PublishedDetainee
from public.views.records import ParsedDocument, RecordPage, documents
from public.vocabulary.releases import AnnouncedNameState

# A page names this many of the freed and leads to the list for all.
FREED_SHOWN = 150


class ReleaseEventDetail(RecordPage):
    """Announced against confirmed, and the people whom this record knows to have been freed in it."""

    def related_context(self, document: ParsedDocument, edition: int) -> dict[str, object]:
        people = PublishedDetainee.objects.as_of(edition).listed().filter(release_events__contains=[document["id"]])
        deals = PublishedDeal.objects.as_of(edition).filter(release_events__contains=[document["id"]])
        count = people.count()
        states = Counter(name["state"] for name in document["announced_names"])
        names = _by_identity(document["announced_names"])
        return {
            "people": documents(people.order_by("label", "record_id").with_documents()[:FREED_SHOWN]),
            "people_count": count,
            "unidentified": _unidentified(document, names, people=count),
            "names": names,
            "states": [(state, states[state]) for state in AnnouncedNameState.values if states[state]],
            "deals": documents(deals.order_by("on_earliest", "record_id").with_documents()),
        }


def _unidentified(document: ParsedDocument, names: dict[str, list[ParsedDocument]], *, people: int) -> int | None:
    """How many of the announced are not known: by their names, and beyond them by the announced number."""
    claimed = document["claimed"]["count"] if document["claimed"] else None
    if not document["announced_names"]:
        return None if claimed is None else max(claimed - people, 0)
    return len(names["unidentified"]) + max((claimed or 0) - len(document["announced_names"]), 0)


def _by_identity(names: list[ParsedDocument]) -> dict[str, list[ParsedDocument]]:
    """The announced names of people whom this record knows, and those of whom it does not know yet who they are."""
    known = [name for name in names if name["state"] == AnnouncedNameState.CONFIRMED]
    return {"identified": known, "unidentified": [name for name in names if name not in known]}

"""Pages about release events."""

from collections import Counter
from typing import Any

from django.utils.translation import gettext as _

from public.filters import ReleaseEventFilter
from public.models import PublishedDeal, PublishedDetainee, PublishedReleaseEvent
from public.views.forms import Field, field
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.releases import AnnouncedNameState, ReleaseKind

# A page names this many of the freed and leads to the list for all.
SHOWN = 150


class ReleaseEventList(RecordListPage):
    model, filterset_class = PublishedReleaseEvent, ReleaseEventFilter
    template_name = "releases/list.html"

    def fields(self, edition: int) -> list[Field]:
        orders = [("-on", _("newest first")), ("on", _("oldest first"))]
        options = {"q": None, "release_kind": ReleaseKind.choices, "on_from": None, "on_to": None, "ordering": orders}
        return [field(ReleaseEventFilter, name, offers) for name, offers in options.items()]


class ReleaseEventDetail(RecordPage):
    """Announced against confirmed, and the people whom this record knows to have been freed in it."""

    model = PublishedReleaseEvent
    template_name = "releases/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        people = PublishedDetainee.objects.as_of(edition).listed().filter(release_events__contains=[document["id"]])
        deals = PublishedDeal.objects.as_of(edition).filter(release_events__contains=[document["id"]])
        count = people.count()
        states = Counter(name["state"] for name in document["announced_names"])
        names = _by_identity(document["announced_names"])
        return {
            "people": documents(people.order_by("label", "record_id").with_documents()[:SHOWN]),
            "people_count": count,
            "unidentified": _unidentified(document, names, people=count),
            "names": names,
            "states": [(state, states[state]) for state in AnnouncedNameState.values if states[state]],
            "deals": documents(deals.order_by("on_earliest", "record_id").with_documents()),
        }


def _unidentified(document: dict[str, Any], names: dict[str, list[dict[str, Any]]], *, people: int) -> int | None:
    """How many of the announced are not known: by their names, and beyond them by the announced number."""
    claimed = document["claimed"]["count"] if document["claimed"] else None
    if not document["announced_names"]:
        return None if claimed is None else max(claimed - people, 0)
    return len(names["unidentified"]) + max((claimed or 0) - len(document["announced_names"]), 0)


def _by_identity(names: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The announced names of people whom this record knows, and those of whom it does not know yet who they are."""
    known = [name for name in names if name["state"] == AnnouncedNameState.CONFIRMED]
    return {"identified": known, "unidentified": [name for name in names if name not in known]}

"""Pages about people."""

import re
from dataclasses import replace
from typing import Any, cast

from django.utils.translation import gettext as _

from public.documents import DetaineeDocument
from public.filters import DetaineeFilter, Reading
from public.models import PublishedDeal, PublishedDetainee, PublishedPhoto
from public.queries import choices, timeline, versions
from public.queries.paging import Page
from public.views.forms import Field, field
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Gender
from public.vocabulary.kinds import Kind
from public.vocabulary.places import country_name


class DetaineeList(RecordListPage):
    model, filterset_class = PublishedDetainee, DetaineeFilter
    template_name = "detainees/list.html"

    def fields(self, edition: int) -> list[Field]:
        offered = choices.of_edition(edition, Kind.FACILITY, Kind.LEGAL_PROVISION, Kind.RELEASE_EVENT)
        options: dict[str, Any] = {
            "q": None,
            "status": Status.choices,
            "held_on": None,
            "country": [(code, country_name(code)) for code, _label in offered[choices.COUNTRY]],
            "article": sorted(offered[Kind.LEGAL_PROVISION], key=_by_number),
            "facility": offered[Kind.FACILITY],
            "category": Category.choices,
            "gender": Gender.choices,
            "release_event": offered[Kind.RELEASE_EVENT],
            "ordering": self.orders(),
        }
        name, *others = [field(DetaineeFilter, name, offers) for name, offers in options.items()]
        return [replace(name, suggests=Kind.DETAINEE), *others]

    def orders(self) -> list[tuple[str, str]]:
        """A search can be read by likeness, and usually is."""
        by_likeness = [("relevance", _("best match first"))] if self.request.GET.get("q") else []
        return [
            *by_likeness,
            ("-detained", _("newest arrest first")),
            ("detained", _("oldest arrest first")),
            ("name", _("by name")),
            ("-updated", _("last changed first")),
        ]

    def results(self, reading: Reading, found: Page) -> list[dict[str, Any]]:
        """Each person's document, and beside it why a search found it."""
        people = super().results(reading, found)
        if not reading.match:
            return people
        return [{**person, "match": reading.match(row)} for person, row in zip(people, found.rows, strict=True)]


class DetaineeDetail(RecordPage):
    model = PublishedDetainee
    template_name = "detainees/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
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
            "versions": versions.of_record(Kind.DETAINEE, document["id"]).defer("version__body", "version__nonce"),
        }


def _kept(photo: dict[str, Any] | None) -> dict[str, Any] | None:
    """The photo, unless it was taken off since this edition: then it is gone from the older ones too."""
    return photo if photo and PublishedPhoto.objects.mentioned().filter(sha256=photo["sha256"]).exists() else None


def _by_number(article: tuple[str, str]) -> tuple[str, list[int]]:
    """Codes by name, their articles by number: 130, 361, 361-1, 1015."""
    code, _space, number = article[1].partition(" ")
    return code, [int(part) for part in re.findall(r"[0-9]+", number)]

"""The filter of people."""

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext_lazy as _

from public.filters.fields import PastDayFilter, TextFilter, YesNoFilter, country, identifiers, one_of
from public.filters.legs import DealLegFilter
from public.filters.records import PublishedFilter
from public.models.detainees import PublishedDetaineeQuerySet
from public.queries import names
from public.queries.paging import Ordering
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Gender
from public.vocabulary.releases import ReleaseKind


class DetaineeFilter(PublishedFilter):
    orderings = {
        "-detained": Ordering("last_detained", is_descending=True),
        "detained": Ordering("last_detained"),
        "name": Ordering("label"),
        "-name": Ordering("label", is_descending=True),
        "-updated": Ordering("edition_from", is_descending=True),
    }

    status = one_of("status", Status, label=_("Status"))
    held_on = PastDayFilter(method="held", label=_("In custody on"))
    country = country()
    gender = one_of("gender", Gender, label=_("Gender"))
    category = one_of("categories", Category, is_array=True, label=_("Occupation"))
    article = identifiers("articles", is_array=True, label=_("Article"))
    facility = identifiers("facilities", is_array=True, label=_("Facility"))
    release_event = identifiers("release_events", is_array=True, label=_("Release event"))
    release_kind = one_of("release_kinds", ReleaseKind, is_array=True, label=_("Kind of release"))
    recognised_by = identifiers("recognised_by", is_array=True, label=_("Recognised by"))
    deal = DealLegFilter(field_name="release_events", is_array=True, legs="release_events")
    prominent = YesNoFilter(label=_("Prominent"))
    # The last one, since it compares the names that the others leave.
    q = TextFilter(method="named", label=_("Name"))

    @classmethod
    def orderings_of(cls, parameters: Mapping[str, str]) -> dict[str, Ordering]:
        """A search has an order of its own: the likest names first."""
        return {"relevance": Ordering("nearness"), **cls.orderings} if parameters.get("q") else cls.orderings

    def named(self, rows: PublishedDetaineeQuerySet, name: str, words: str) -> PublishedDetaineeQuerySet:
        found = names.find(rows, words)
        self.match = found.match
        return found.rows

    def held(self, rows: PublishedDetaineeQuerySet, name: str, day: date) -> PublishedDetaineeQuerySet:
        """Possibly in custody: with vague dates a person is listed rather than left out."""
        return rows.held_on(day)

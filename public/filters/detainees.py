"""The filter of people."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from public.filters.fields import DayFilter, TextFilter, YesNoFilter, country, identifiers, one_of
from public.filters.records import PublishedFilter
from public.models import PublishedDeal
from public.models.detainees import PublishedDetaineeQuerySet
from public.queries.paging import Ordering
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Gender
from public.vocabulary.releases import ReleaseKind


class DetaineeFilter(PublishedFilter):
    orderings = {
        "-detained": Ordering("detained_sort", is_descending=True),
        "detained": Ordering("detained_sort"),
        "name": Ordering("label"),
        "-updated": Ordering("edition_from", is_descending=True),
    }

    q = TextFilter(method="spelled", label=_("Name"))
    status = one_of("status", Status, label=_("Status"))
    held_on = DayFilter(method="held", label=_("In custody on"))
    country = country()
    gender = one_of("gender", Gender, label=_("Gender"))
    category = one_of("categories", Category, is_array=True, label=_("Occupation"))
    article = identifiers("articles", is_array=True, label=_("Article"))
    facility = identifiers("facilities", is_array=True, label=_("Facility"))
    release_event = identifiers("release_events", is_array=True, label=_("Release event"))
    release_kind = one_of("release_kinds", ReleaseKind, is_array=True, label=_("Kind of release"))
    recognised_by = identifiers("recognised_by", is_array=True, label=_("Recognised by"))
    deal = identifiers("release_events", method="freed_in_deal", label=_("Deal"))
    prominent = YesNoFilter(label=_("Prominent"))

    def spelled(self, rows: PublishedDetaineeQuerySet, name: str, words: str) -> PublishedDetaineeQuerySet:
        return rows.spelled(words)

    def held(self, rows: PublishedDetaineeQuerySet, name: str, day: date) -> PublishedDetaineeQuerySet:
        """Possibly in custody: with vague dates a person is listed rather than left out."""
        return rows.held_on(day)

    def freed_in_deal(self, rows: PublishedDetaineeQuerySet, name: str, deals: list[str]) -> Any:
        """People freed in a release event that is a leg of the deal."""
        if not deals:
            return rows
        legs = PublishedDeal.objects.as_of(self.edition_number).filter(record_id__in=deals)
        events = [event for found in legs.values_list("release_events", flat=True) for event in found]
        return rows.filter(release_events__overlap=events)

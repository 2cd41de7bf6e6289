"""The filter of people."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from public.filters.fields import PastDayFilter, TextFilter, YesNoFilter, country, identifiers, one_of
from public.filters.legs import DealLegFilter
from public.filters.records import PublishedFilter
from public.models.detainees import PublishedDetaineeQuerySet
from public.names.folding import fold
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

    q = TextFilter(method="spelled", label=_("Name"))
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

    def spelled(self, rows: PublishedDetaineeQuerySet, name: str, words: str) -> PublishedDetaineeQuerySet:
        """Words without a letter or a digit occur in no name."""
        return rows.spelled(words) if fold(words) else rows.none()

    def held(self, rows: PublishedDetaineeQuerySet, name: str, day: date) -> PublishedDetaineeQuerySet:
        """Possibly in custody: with vague dates a person is listed rather than left out."""
        return rows.held_on(day)

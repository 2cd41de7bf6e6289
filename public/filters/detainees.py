"""The filter of people."""

import re
from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext_lazy as _

from public.filters.fields import (
    AnyDayFilter,
    MonthsFilter,
    PastDayFilter,
    SinceFilter,
    TextFilter,
    UntilFilter,
    YesNoFilter,
    country_filter,
    record_filter,
    word_filter,
)
from public.filters.legs import DealLegFilter
from public.filters.records import PublishedFilter
from public.models import PublishedDetainee, PublishedFacility, PublishedLegalProvision, PublishedReleaseEvent
from public.models.detainees import PublishedDetaineeQuerySet
from public.queries import names
from public.queries.choices import ChoicesOf
from public.queries.paging import Ordering
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Gender
from public.vocabulary.kinds import Kind
from public.vocabulary.places import country_name
from public.vocabulary.releases import ReleaseKind


def _by_number(article: str) -> tuple[str, list[int]]:
    """Codes by name, their articles by number: CC 130, CC 361, CC 361-1, CC 1015."""
    code, _space, number = article.partition(" ")
    return code, [int(part) for part in re.findall(r"[0-9]+", number)]


_COUNTRIES = ChoicesOf(PublishedDetainee, "country", "country", in_words=country_name)
_ARTICLES = ChoicesOf(PublishedLegalProvision, sort_key=_by_number)
_FACILITIES, _RELEASE_EVENTS = ChoicesOf(PublishedFacility), ChoicesOf(PublishedReleaseEvent)
_ARRESTED = {"start": "detained_from", "end": "detained_to"}
_FREED = {"start": "released_from", "end": "released_to"}
_BY_LIKENESS = {"relevance": Ordering("nearness", label=_("best match first"))}


class DetaineeFilter(PublishedFilter):
    orderings = {
        "-detained": Ordering("last_detained", is_descending=True, label=_("newest arrest first")),
        "detained": Ordering("last_detained", label=_("oldest arrest first")),
        "name": Ordering("label", label=_("by name")),
        "-name": Ordering("label", is_descending=True),
        "-updated": Ordering("edition_from", is_descending=True, label=_("last changed first")),
    }
    form_fields = (
        *("q", "status", "held_on", "country", "article", "facility", "category", "gender"),
        *("release_event", "ordering"),
    )

    status = word_filter("status", Status, label=_("Status"))
    held_on = PastDayFilter(method="held", label=_("In custody on"))
    country = country_filter(offers=_COUNTRIES)
    gender = word_filter("gender", Gender, label=_("Gender"))
    category = word_filter("categories", Category, is_array=True, label=_("Occupation"))
    article = record_filter("articles", is_array=True, label=_("Article"), offers=_ARTICLES)
    facility = record_filter("facilities", is_array=True, label=_("Facility"), offers=_FACILITIES)
    release_event = record_filter("release_events", is_array=True, label=_("Release event"), offers=_RELEASE_EVENTS)
    release_kind = word_filter("release_kinds", ReleaseKind, is_array=True, label=_("Kind of release"))
    recognised_by = record_filter("recognised_by", is_array=True, label=_("Recognised by"))
    deal = DealLegFilter("release_events", is_array=True, legs="release_events")
    prominent = YesNoFilter(label=_("Prominent"))
    detained_from = AnyDayFilter(field_name="arrest_days", label=_("Arrested from"), **_ARRESTED)
    detained_to = AnyDayFilter(field_name="arrest_days", label=_("Arrested up to"), **_ARRESTED)
    released_from = AnyDayFilter(field_name="release_days", label=_("Freed from"), **_FREED)
    released_to = AnyDayFilter(field_name="release_days", label=_("Freed up to"), **_FREED)
    sentence_min = MonthsFilter("longest_term", "gte", label=_("Longest sentence, at least, in months"))
    sentence_max = MonthsFilter("longest_term", "lte", label=_("Longest sentence, at most, in months"))
    born_from = SinceFilter(field_name="born", label=_("Born from"))
    born_to = UntilFilter(field_name="born", label=_("Born up to"))
    # The last one, since it compares the names that the others leave.
    q = TextFilter(method="named", label=_("Name"), suggests=Kind.DETAINEE)

    @classmethod
    def orderings_for(cls, parameters: Mapping[str, str]) -> Mapping[str, Ordering]:
        """A search has an order of its own: the likest names first."""
        return {**_BY_LIKENESS, **cls.orderings} if parameters.get("q") else cls.orderings

    def named(self, rows: PublishedDetaineeQuerySet, name: str, words: str) -> PublishedDetaineeQuerySet:
        found = names.find(rows, words)
        self.match = found.match
        return found.rows

    def held(self, rows: PublishedDetaineeQuerySet, name: str, day: date) -> PublishedDetaineeQuerySet:
        """Possibly in custody: with vague dates a person is listed rather than left out."""
        return rows.held_on(day)

"""The filter of release events."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import SinceFilter, TextFilter, UntilFilter, country_filter, word_filter
from public.filters.legs import DealLegFilter
from public.filters.orderings import BY_DAY
from public.filters.records import PublishedFilter
from public.vocabulary.releases import ReleaseKind


class ReleaseEventFilter(PublishedFilter):
    orderings = BY_DAY
    form_fields = ("q", "release_kind", "on_from", "on_to", "ordering")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    country = country_filter()
    release_kind = word_filter("release_kind", ReleaseKind, label=_("Kind of release"))
    deal = DealLegFilter("record_id", legs="release_events")
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

"""The filter of sanctions events."""

import django_filters
from django.utils.translation import gettext_lazy as _

from public.filters.fields import AnyOfFilter, SinceFilter, TextFilter, UntilFilter, identifiers, one_of
from public.filters.legs import DealLegFilter
from public.filters.records import PublishedFilter
from public.queries.paging import Ordering
from public.vocabulary.sanctions import Action


class SanctionsEventFilter(PublishedFilter):
    orderings = {"-on": Ordering("on_earliest", is_descending=True), "on": Ordering("on_earliest")}

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    authority = AnyOfFilter(field_name="authority", pattern=r"[a-z0-9-]+", label=_("Authority"))
    programme = django_filters.CharFilter(max_length=200, label=_("Programme"))
    action = one_of("action", Action, label=_("Action"))
    target = identifiers("targets", is_array=True, label=_("Target"))
    deal = DealLegFilter(field_name="record_id", legs="sanctions_events")
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

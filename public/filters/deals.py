"""The filter of deals."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import SinceFilter, TextFilter, UntilFilter, record_filter
from public.filters.orderings import BY_DAY
from public.filters.records import PublishedFilter


class DealFilter(PublishedFilter):
    orderings = BY_DAY

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    release_event = record_filter("release_events", is_array=True, label=_("Release event"))
    sanctions_event = record_filter("sanctions_events", is_array=True, label=_("Sanctions event"))
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

"""The filter of court cases."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import TextFilter, record_filter
from public.filters.records import PublishedFilter


class CaseFilter(PublishedFilter):
    form_fields = ("q", "court")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    court = TextFilter(field_name="court", lookup_expr="icontains", label=_("Court"))
    detainee = record_filter("detainees", is_array=True, label=_("Person"))
    official = record_filter("officials", is_array=True, label=_("Official"))

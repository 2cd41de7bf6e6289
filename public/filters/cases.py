"""The filter of court cases."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import TextFilter, identifiers
from public.filters.records import PublishedFilter


class CaseFilter(PublishedFilter):
    form_fields = ("q", "court")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    court = TextFilter(field_name="court", lookup_expr="icontains", label=_("Court"))
    detainee = identifiers("detainees", is_array=True, label=_("Person"))
    official = identifiers("officials", is_array=True, label=_("Official"))

"""The filter of sanctions events."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import AnyOfFilter, SinceFilter, TextFilter, UntilFilter, record_filter, word_filter
from public.filters.legs import DealLegFilter
from public.filters.orderings import BY_DAY
from public.filters.records import PublishedFilter
from public.models import PublishedSanctionsEvent
from public.queries.choices import ChoicesOf
from public.vocabulary.sanctions import Action


def _authority_in_words(code: str) -> str:
    """`us-ofac` → US/OFAC."""
    return code.upper().replace("-", "/")


class SanctionsEventFilter(PublishedFilter):
    orderings = BY_DAY
    form_fields = ("q", "authority", "action", "on_from", "on_to", "ordering")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    authority = AnyOfFilter(
        field_name="authority",
        pattern=r"[a-z0-9-]+",
        label=_("Authority"),
        offers=ChoicesOf(PublishedSanctionsEvent, "authority", "authority", in_words=_authority_in_words),
    )
    programme = TextFilter(label=_("Programme"))
    action = word_filter("action", Action, label=_("Action"))
    target = record_filter("targets", is_array=True, label=_("Target"))
    deal = DealLegFilter("record_id", legs="sanctions_events")
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

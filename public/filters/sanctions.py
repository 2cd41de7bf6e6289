"""The filter of sanctions events."""

from django.utils.translation import gettext_lazy as _

from public.filters.fields import AnyOfFilter, SinceFilter, TextFilter, UntilFilter, identifiers, one_of
from public.filters.legs import DealLegFilter
from public.filters.orderings import NEWEST_FIRST
from public.filters.records import PublishedFilter
from public.models import PublishedSanctionsEvent
from public.queries.choices import ChoicesOf
from public.vocabulary.sanctions import Action


def _authority_in_words(code: str) -> str:
    """`us-ofac` → US/OFAC."""
    return code.upper().replace("-", "/")


class SanctionsEventFilter(PublishedFilter):
    orderings = NEWEST_FIRST
    form_fields = ("q", "authority", "action", "on_from", "on_to", "ordering")

    q = TextFilter(field_name="label", lookup_expr="icontains", label=_("Words of the title"))
    authority = AnyOfFilter(
        field_name="authority",
        pattern=r"[a-z0-9-]+",
        label=_("Authority"),
        offers=ChoicesOf(PublishedSanctionsEvent, "authority", "authority", in_words=_authority_in_words),
    )
    programme = TextFilter(label=_("Programme"))
    action = one_of("action", Action, label=_("Action"))
    target = identifiers("targets", is_array=True, label=_("Target"))
    deal = DealLegFilter("record_id", legs="sanctions_events")
    on_from = SinceFilter(field_name="on", label=_("From"))
    on_to = UntilFilter(field_name="on", label=_("To"))

"""Pages about sanctions events."""

from typing import Any

from django.utils.translation import gettext as _

from public.filters import SanctionsEventFilter
from public.models import PublishedDeal, PublishedSanctionsEvent
from public.views.forms import Field, field
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.sanctions import Action


class SanctionsEventList(RecordListPage):
    model, filterset_class = PublishedSanctionsEvent, SanctionsEventFilter
    template_name = "sanctions/list.html"

    def fields(self, edition: int) -> list[Field]:
        events = PublishedSanctionsEvent.objects.as_of(edition)
        authorities = events.order_by("authority").values_list("authority", flat=True).distinct()
        options = {
            "q": None,
            "authority": [(code, code.upper().replace("-", "/")) for code in authorities],
            "action": Action.choices,
            "on_from": None,
            "on_to": None,
            "ordering": [("-on", _("newest first")), ("on", _("oldest first"))],
        }
        return [field(SanctionsEventFilter, name, offers) for name, offers in options.items()]


class SanctionsEventDetail(RecordPage):
    """One act, with the act that it continues and those that continue it."""

    model = PublishedSanctionsEvent
    template_name = "sanctions/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        deals = PublishedDeal.objects.as_of(edition).filter(sanctions_events__contains=[document["id"]])
        # The only sanctions events that a sanctions event mentions are those that it follows.
        later = PublishedSanctionsEvent.objects.as_of(edition).filter(version__mentions__contains=[document["id"]])
        return {
            "deals": documents(deals.order_by("on_earliest", "record_id").with_documents()),
            "followed_by": documents(later.order_by("on_earliest", "record_id").with_documents()),
        }

"""The filter by deal: events that are its legs, and people freed in one."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from public.filters.fields import AnyOfFilter
from public.models import PublishedDeal
from public.vocabulary.identifiers import PUBLIC_PATTERN


class DealLegFilter(AnyOfFilter):
    """Rows whose column is, or holds, an event that stands in `legs` of a given deal, as the same edition has it."""

    def __init__(self, *, legs: str, **options: Any) -> None:
        self.legs = legs
        super().__init__(pattern=PUBLIC_PATTERN, label=_("Deal"), **options)

    def filter(self, qs: QuerySet[Any], value: list[str]) -> QuerySet[Any]:
        if not value:
            return qs
        deals = PublishedDeal.objects.as_of(self.parent.edition_number).filter(record_id__in=value)
        events = {event for found in deals.values_list(self.legs, flat=True) for event in found}
        return super().filter(qs, sorted(events)) if events else qs.none()

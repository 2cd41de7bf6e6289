"""The filter by deal: events that are its legs, and people freed in one."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from public.filters.fields import AnyOfFilter
from public.models import PublishedDeal, PublishedRecord
from public.vocabulary.identifiers import PUBLIC_PATTERN


class DealLegFilter(AnyOfFilter):
    """Rows whose column is, or holds, an event that stands in `legs` of a given deal, as the same edition has it."""

    def __init__(self, field_name: str, *, legs: str, is_array: bool = False) -> None:
        self.legs = legs
        super().__init__(field_name=field_name, pattern=PUBLIC_PATTERN, label=_("Deal"), is_array=is_array)

    def filter(self, qs: QuerySet[PublishedRecord], value: list[str]) -> QuerySet[PublishedRecord]:
        if not value:
            return qs
        deals = PublishedDeal.objects.as_of(self.parent.edition_number).filter(record_id__in=value)
        events = {event for found in deals.values_list(self.legs, flat=True) for event in found}
        return super().filter(qs, sorted(events)) if events else qs.none()

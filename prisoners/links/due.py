"""Which addresses of sources are to be checked next."""

from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet

from prisoners.models import Source
from public.queries import sources

RECHECK_AFTER = timedelta(days=30)
# What failed is asked for daily; a little less, since the command does not start to the minute.
RETRY_AFTER = timedelta(hours=20)


def due_sources(*, at: datetime) -> QuerySet[Source]:
    """Published addresses that were not asked for lately, the longest waiting first.

    The address of a draft is never asked for: the site's owner would learn that somebody keeps it.
    """
    waited = (
        Q(link_check=None)
        | Q(link_check__failures=0, link_check__last_checked_at__lte=at - RECHECK_AFTER)
        | Q(link_check__failures__gt=0, link_check__last_checked_at__lte=at - RETRY_AFTER)
    )
    found = Source.objects.filter(waited, url__in=sources.addresses())
    return found.order_by(F("link_check__last_checked_at").asc(nulls_first=True), "pk")

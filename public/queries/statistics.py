"""The figures of the record: how many are held, were freed, died; with both ends where dates are vague."""

from datetime import date
from typing import Any

from django.db.models import Count, Q

from public.models import PublishedDetainee, PublishedReportedCount
from public.vocabulary.custody import Status
from public.vocabulary.sources import CountedAs


def summary(*, edition: int, on: date) -> dict[str, Any]:
    """How many people the record tells of, by status, and how many were in custody on a day.

    People who are only counted are counted. `certain` and `possible` are the two ends of the range.
    """
    figures = PublishedDetainee.objects.as_of(edition).aggregate(
        ever=Count("pk"),
        certain=Count("pk", filter=Q(custody_certain__covers=on)),
        possible=Count("pk", filter=Q(custody_possible__covers=on)),
        **{status.name: Count("pk", filter=Q(status=status)) for status in Status},
    )
    return {
        "on": on.isoformat(),
        "ever": figures["ever"],
        "held": {"certain": figures["certain"], "possible": figures["possible"]},
        "status": {status.value: figures[status.name] for status in Status},
    }


def latest_counts(
    *, edition: int, counted: CountedAs = CountedAs.HELD, until: date | None = None
) -> list[PublishedReportedCount]:
    """The newest count of each organisation for each country, newest first: attributed, never averaged.

    With `until`, the newest that speaks of that day or an earlier one.
    """
    counts = PublishedReportedCount.objects.as_of(edition).filter(counted=counted).select_related("version")
    if until:
        counts = counts.filter(on_earliest__lte=until)
    newest = counts.order_by("organisation", "country", "-on_latest", "-on_earliest", "record_id")
    return sorted(newest.distinct("organisation", "country"), key=lambda count: count.on_latest, reverse=True)

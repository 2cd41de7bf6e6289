"""The activity of the desk: what was done by week, and how long submissions have waited."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncWeek

from prisoners.models import Detainee, Submission
from public.models import Edition

WEEKS = 26
# Ages in days at which somebody who waits for a review begins to wonder.
QUEUE_AGES = (2, 7, 30)


def editions_by_week(*, on: date) -> list[tuple[date, int]]:
    """The number of editions in each of the last weeks, oldest first; the last week goes on."""
    editions = Edition.objects.using("default").filter(published_at__gte=_first_monday(on))
    return _by_week(editions, "published_at", Count("pk"), on=on)


def people_changed_by_week(*, on: date) -> list[tuple[date, int]]:
    """How many people were entered or changed in each of the last weeks, from the history of their rows."""
    history: Any = Detainee.history.rel.related_model  # type: ignore[attr-defined]
    changes = history.objects.filter(pgh_created_at__gte=_first_monday(on))
    return _by_week(changes, "pgh_created_at", Count("pgh_obj_id", distinct=True), on=on)


def _by_week(rows: QuerySet[Any], moment: str, number: Count, *, on: date) -> list[tuple[date, int]]:
    found = rows.annotate(week=TruncWeek(moment)).values("week").annotate(number=number).values_list("week", "number")
    numbers: Mapping[date, int] = {week.date(): count for week, count in found.order_by("week")}
    first = _first_monday(on).date()
    weeks = [first + timedelta(weeks=step) for step in range(WEEKS)]
    return [(week, numbers.get(week, 0)) for week in weeks]


def _first_monday(on: date) -> datetime:
    """Monday morning of the first week shown."""
    monday = on - timedelta(days=on.weekday())
    return datetime.combine(monday - timedelta(weeks=WEEKS - 1), time.min, tzinfo=UTC)


def queue_ages(*, at: datetime) -> list[tuple[datetime | None, datetime | None, int]]:
    """Waiting submissions by age, youngest first: handed in not before, handed in before, how many."""
    edges = [at - timedelta(days=days) for days in QUEUE_AGES]
    spans = list(zip([*edges, None], [None, *edges], strict=True))
    numbers = Submission.objects.waiting().aggregate(
        **{f"span{place}": Count("pk", filter=_submitted_between(*span)) for place, span in enumerate(spans)}
    )
    return [(since, before, numbers[f"span{place}"]) for place, (since, before) in enumerate(spans)]


def _submitted_between(since: datetime | None, before: datetime | None) -> Q:
    found = Q()
    if since:
        found &= Q(submitted_at__gte=since)
    if before:
        found &= Q(submitted_at__lt=before)
    return found

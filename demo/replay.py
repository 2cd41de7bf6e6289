"""Plays the data set through the desk: drafts, review, and an edition for every day on which something happened."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import groupby

from django.contrib.auth.models import AbstractUser

from demo import deals, events, people
from demo.context import DemoContext, Step
from prisoners.actions import publication
from prisoners.models import PublishableRecord
from public.models import Edition

NOTE = "Demonstration, dated back to {day}"


def replay(*, researcher: AbstractUser, reviewer: AbstractUser) -> Iterator[Edition]:
    """Enter and publish everything, day after day, in the order in which it happened.

    The editions bear the days of the events, so that reading the record as of a day shows something.
    """
    context = DemoContext(by=researcher)
    steps = sorted(
        [*events.steps(context), *people.steps(context), *deals.steps(context)], key=lambda step: (step.day, step.order)
    )
    for day, together in groupby(steps, key=lambda step: step.day):
        if edition := _publish(_changed(together), day, researcher=researcher, reviewer=reviewer):
            yield edition


def _changed(steps: Iterator[Step]) -> list[PublishableRecord]:
    changed = {record.pk: record for step in steps for record in step.enter()}
    return list(changed.values())


def _publish(
    records: list[PublishableRecord], day: date, *, researcher: AbstractUser, reviewer: AbstractUser
) -> Edition | None:
    at = datetime.combine(day, time(18), tzinfo=UTC)
    submissions = publication.submit(records, by=researcher, at=at)
    return publication.publish(submissions, by=reviewer, note=NOTE.format(day=day.isoformat()), at=at)

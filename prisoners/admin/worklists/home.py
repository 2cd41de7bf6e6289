"""The desk's home: the work to do, of the user and of everybody, and the activity of the last weeks."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from prisoners.admin.base.requests import request_user
from prisoners.admin.worklists.charts import AgeBar, WeekChart, age_bars, week_chart
from prisoners.admin.worklists.lists import ATTENTION, MINE, RECORD, WORKLISTS
from prisoners.queries import activity, quality

REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Tile:
    """A number, what it counts, and the list of just that many records."""

    group: str
    title: str
    explanation: str
    address: str
    number: int


@dataclass(frozen=True, slots=True)
class TileGroup:
    title: str
    tiles: list[Tile]

    @property
    def is_narrow(self) -> bool:
        """One number needs no row of its own: another section stands beside it."""
        return len(self.tiles) == 1

    @property
    def is_beside(self) -> bool:
        return len(self.tiles) <= 3


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """Called by the desk's theme for its home."""
    user, now = request_user(request), timezone.now()
    if not user.has_perm("prisoners.view_submission"):
        return context
    return context | {
        "title": _("Work to do"),
        "sections": _tile_groups(user, now.date()),
        "charts": _activity(now.date()),
        "ages": _queue_age_bars(now),
    }


def _tile_groups(user: AbstractUser, on: date) -> list[TileGroup]:
    tiles = _tiles(user, on)
    titles = {
        MINE: _("Yours"),
        REVIEW: _("Review"),
        ATTENTION: _("Needs somebody's attention"),
        RECORD: _("The record"),
    }
    is_reviewer = user.has_perm("prisoners.publish_submission")
    order = (REVIEW, MINE, ATTENTION, RECORD) if is_reviewer else (MINE, REVIEW, ATTENTION, RECORD)
    return [TileGroup(titles[group], [tile for tile in tiles if tile.group == group]) for group in order]


def _tiles(user: AbstractUser, on: date) -> list[Tile]:
    """All numbers that this person may see, asked for in one query."""
    lists = {work.slug: work.asked(user, on) for work in WORKLISTS}
    shown = [work for work in WORKLISTS if work.may_be_seen(user, lists[work.slug])]
    queue: dict[str, list[QuerySet[Any]]] = {
        "waiting": [quality.waiting()],
        "waiting-of-mine": [quality.waiting_of(user)],
    }
    numbers = quality.count_lists({work.slug: lists[work.slug] for work in shown} | queue)
    tiles = [
        Tile(work.group, str(work.title), str(work.explanation), work.address, numbers[work.slug]) for work in shown
    ]
    mine = Tile(
        MINE,
        _("Mine, waiting for review"),
        _("Handed in by you, not decided yet."),
        _queue_url(submitted_by__id__exact=user.pk),
        numbers["waiting-of-mine"],
    )
    review = Tile(
        REVIEW,
        _("Waiting for review"),
        _("Read what would change, then publish it or send it back."),
        _queue_url(),
        numbers["waiting"],
    )
    return [*tiles, mine, review]


def _queue_url(**conditions: Any) -> str:
    """The review queue, of what waits; with more conditions as the list's own filters write them."""
    return f"{reverse('admin:prisoners_submission_changelist')}?{urlencode({'stage__exact': 'waiting', **conditions})}"


def _activity(on: date) -> list[WeekChart]:
    return [
        week_chart(_("Editions by week"), activity.editions_by_week(on=on)),
        week_chart(_("People entered or changed by week"), activity.people_changed_by_week(on=on)),
    ]


def _queue_age_bars(at: datetime) -> list[AgeBar]:
    """How long work has waited for a review, each bar with its part of the queue."""
    found = activity.queue_ages(at=at)
    days = activity.QUEUE_AGES
    labels = [
        _("up to %(days)s days") % {"days": days[0]},
        *(_("%(first)s to %(last)s days") % {"first": first, "last": last} for first, last in pairwise(days)),
        _("longer than %(days)s days") % {"days": days[-1]},
    ]
    return age_bars(
        [
            (label, number, _queue_url(**_bounds(since, before)))
            for label, (since, before, number) in zip(labels, found, strict=True)
        ]
    )


def _bounds(since: datetime | None, before: datetime | None) -> dict[str, str]:
    bounds = {"submitted_at__gte": since, "submitted_at__lt": before}
    return {name: moment.isoformat() for name, moment in bounds.items() if moment}

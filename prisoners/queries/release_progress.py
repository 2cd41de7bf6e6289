"""How far a release is recorded: who is done, whose release can be recorded now, and what stands in others' way."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.utils.translation import gettext as _

from prisoners.models import AnnouncedName, Detainee, Detention, Release, ReleaseEvent
from prisoners.queries.custody import CUSTODY_PREFETCH, detentions_in_order, ending_in_words, ongoing
from public.vocabulary import dates
from public.vocabulary.releases import AnnouncedNameState

_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Ready:
    """Somebody confirmed, in custody, whose release is not recorded yet."""

    detainee: Detainee
    detention: Detention
    names: tuple[AnnouncedName, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Somebody whose release in this event is recorded. `names` is empty where it was written on their own page."""

    detainee: Detainee
    release: Release
    names: tuple[AnnouncedName, ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Somebody confirmed whose release cannot be recorded, and why."""

    detainee: Detainee
    names: tuple[AnnouncedName, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ReleaseProgress:
    ready: tuple[Ready, ...]
    recorded: tuple[Recorded, ...]
    obstacles: tuple[Obstacle, ...]


def release_progress(event: ReleaseEvent) -> ReleaseProgress:
    """How the release of each confirmed person stands, in the order of the list. A fixed number of queries."""
    confirmed: dict[str, list[AnnouncedName]] = {}
    for name in event.announced_names.filter(state=AnnouncedNameState.CONFIRMED):
        confirmed.setdefault(str(name.detainee_id), []).append(name)
    people = Detainee.objects.prefetch_related(*CUSTODY_PREFETCH, "consents").in_bulk(confirmed)
    found = [_progress_of(event, people[key], tuple(names)) for key, names in confirmed.items()]
    return ReleaseProgress(_of_type(Ready, found), _of_type(Recorded, found), _of_type(Obstacle, found))


def _of_type(kind: type[_Kind], rows: Iterable[object]) -> tuple[_Kind, ...]:
    return tuple(row for row in rows if isinstance(row, kind))


def _progress_of(
    event: ReleaseEvent, detainee: Detainee, names: tuple[AnnouncedName, ...]
) -> Ready | Recorded | Obstacle:
    for detention in detainee.detentions.all():
        release = getattr(detention, "release", None)
        if release is not None and release.event_id == event.pk:
            return Recorded(detainee, release, names)
    current = ongoing(detainee)
    if detainee.died:
        return Obstacle(detainee, names, _("died on %(day)s") % {"day": detainee.died})
    if current is None:
        return Obstacle(detainee, names, _obstacle_reason(detainee))
    if current.detained_earliest and current.detained_earliest > dates.parse(event.on).latest:
        reason = _("arrested only on %(day)s, after the release") % {"day": current.detained}
        return Obstacle(detainee, names, reason)
    return Ready(detainee, current, names)


def _obstacle_reason(detainee: Detainee) -> str:
    episodes = detentions_in_order(detainee)
    if not episodes:
        return _("no detention on record: enter the one that ended")
    return ending_in_words(episodes[-1], otherwise=_("no detention that goes on; the last: %(outcome)s"))

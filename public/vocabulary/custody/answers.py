"""What the episodes of a person say together: their order, a status, custody on a day, contradictions."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from public.vocabulary.custody.episodes import Episode, Span
from public.vocabulary.custody.words import OPEN_ENDED, Outcome, Status
from public.vocabulary.dates import PartialDate

_Detention = TypeVar("_Detention")


class InCustody(StrEnum):
    """Whether somebody was in custody on a day, as far as vague dates tell."""

    CERTAINLY = "certainly"
    POSSIBLY = "possibly"
    NOT = "not"


def in_order(detentions: Iterable[_Detention], episode_of: Callable[[_Detention], Episode]) -> list[_Detention]:
    """Detentions of a person as they followed each other; those of which nothing tells it keep the order given."""
    return sorted(detentions, key=lambda detention: episode_of(detention).place_in_time)


def last_begun(
    detentions: Iterable[_Detention], episode_of: Callable[[_Detention], Episode], *, by: date
) -> _Detention | None:
    """The last detention that may have begun by a day, one of which nothing is dated included."""
    begun = [row for row in detentions if (first := episode_of(row).first_day) is None or first <= by]
    return in_order(begun, episode_of)[-1] if begun else None


def status(episodes: Iterable[Episode]) -> tuple[Status, PartialDate | None]:
    """Where a person stands by the latest that is known of them, and since when."""
    return status_on(episodes, date.max, known_by=date.max)


def status_on(episodes: Iterable[Episode], day: date, *, known_by: date) -> tuple[Status, PartialDate | None]:
    """Where a person stood on a day, and since when. Somebody not documented as detained by then is `unknown`.

    The last episode that may have begun decides, or the last that certainly covers the day. Between the days that are
    certain the likelier answer counts: held while an end is not certainly over, unknown once a trace is lost.
    """
    known = list(episodes)
    certain = [episode for episode in known if (span := episode.certain) and span.covers(day)]
    last = last_begun(certain or known, _itself, by=day)
    if last is None:
        return Status.UNKNOWN, None
    possible = last.possible(known_by=known_by)
    goes_on = last.outcome == Outcome.ONGOING or bool(certain)
    may_go_on = last.outcome not in OPEN_ENDED and possible is not None and possible.covers(day)
    if not (goes_on or may_go_on):
        return Status(last.outcome.value), last.ended
    if (placement := last.placement_on(day)) and placement.is_restricted:
        return Status.RESTRICTED, placement.since or last.started
    return Status.HELD, last.started


def custody_on(episodes: Iterable[Episode], on: PartialDate, *, known_by: date) -> InCustody:
    """Whether somebody was in custody on a day that is as exact as it is known.

    Certainly: on all days that it may mean. A detention that goes on, and of which nothing is dated, may have begun at
    any time. For `known_by` see `Episode.possible`.
    """
    found = InCustody.NOT
    for episode in episodes:
        if (certain := episode.certain) and certain.covers_all(on):
            return InCustody.CERTAINLY
        possible = episode.possible(known_by=known_by)
        is_undated = possible is None and episode.outcome == Outcome.ONGOING
        if is_undated or (possible and possible.covers_some(on)):
            found = InCustody.POSSIBLY
    return found


def spans(episodes: Iterable[Episode], *, known_by: date) -> tuple[list[Span], list[Span]]:
    """The days certainly and the days possibly in custody, over all episodes."""
    found = list(episodes)
    certain = [span for span in (episode.certain for episode in found) if span]
    possible = [span for span in (episode.possible(known_by=known_by) for episode in found) if span]
    return certain, possible


def clash(one: Episode, other: Episode) -> bool:
    """Whether two episodes cannot both be of one person: they certainly share a day, or both go on.

    Their own dates decide, as in the constraint `detention_no_overlap`: a sentence may be older than the arrest.
    """
    if one.outcome == other.outcome == Outcome.ONGOING:
        return True
    ours, theirs = one.by_its_dates.certain, other.by_its_dates.certain
    return bool(ours and theirs and ours.overlaps(theirs))


def _itself(episode: Episode) -> Episode:
    return episode

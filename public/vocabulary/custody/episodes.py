"""One episode of custody, and the days that its vague dates certainly or possibly cover."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from public.vocabulary import dates
from public.vocabulary.custody.words import CUSTODIAL_SENTENCES, OPEN_ENDED, RESTRICTED_REGIMES, Outcome
from public.vocabulary.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` up to, not including, `end`; no end means that it goes on."""

    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)

    def covers_all(self, days: PartialDate) -> bool:
        """Whatever day the vague date turns out to mean."""
        return self.covers(days.earliest) and self.covers(days.latest)

    def covers_some(self, days: PartialDate) -> bool:
        """At least one day that the vague date may mean."""
        return self.start <= days.latest and (self.end is None or days.earliest < self.end)

    def overlaps(self, other: "Span") -> bool:
        return self._starts_before_end_of(other) and other._starts_before_end_of(self)

    def _starts_before_end_of(self, other: "Span") -> bool:
        return other.end is None or self.start < other.end


@dataclass(frozen=True, slots=True)
class EpisodePlacement:
    """Under which regime from a day to a day, the last one there included; no regime where none is known."""

    regime: str
    since: PartialDate | None = None
    until: PartialDate | None = None

    @property
    def place_in_time(self) -> tuple[date, date]:
        """Placements sort by it: by the beginning, else by the end.

        One without a date comes first: it is taken to begin with the detention, as nothing puts it later.
        """
        known = self.since or self.until
        return (known.earliest, known.latest) if known else (date.min, date.min)

    @property
    def is_restricted(self) -> bool:
        """House arrest or the like: custody with some freedom left."""
        return self.regime in RESTRICTED_REGIMES

    def may_go_on_at(self, day: date) -> bool:
        """Whether it may have begun by the day, and has not certainly ended before."""
        has_begun = self.since is None or self.since.earliest <= day
        return has_begun and (self.until is None or day <= self.until.latest)


@dataclass(frozen=True, slots=True)
class Episode:
    """One detention, reduced to what decides about days in custody and the status.

    `sentenced`: when custodial sentences were passed. `confirmed`: when somebody made sure that the person is held.
    Both, and a dated placement, show the person in custody on a day.
    """

    started: PartialDate | None
    ended: PartialDate | None
    outcome: Outcome
    placements: tuple[EpisodePlacement, ...] = ()
    sentenced: tuple[PartialDate, ...] = ()
    confirmed: PartialDate | None = None

    @property
    def place_in_time(self) -> tuple[bool, date, date]:
        """Episodes sort by it: by the first day known of each, and what ended first before what ended later.

        The first day is that of the arrest; where it is unknown, of the first document that shows the person in
        custody; where none does, of the end. What goes on comes last whatever its dates, since nobody is held twice
        at a time. A confirmation does not count: it is known of a person, and which episode it belongs to depends on
        this order.
        """
        first = self.started or min((*self._placed, *self.sentenced), key=_earliest, default=None) or self.ended
        last = self.ended.latest if self.ended else date.max
        return self.outcome == Outcome.ONGOING, first.earliest if first else date.min, last

    @property
    def _placed(self) -> list[PartialDate]:
        return [placement.since for placement in self.placements if placement.since]

    @property
    def shown(self) -> list[PartialDate]:
        """Dates on which something shows the person in custody, the one that is over first before the others."""
        known = (self.started, self.confirmed, *self._placed, *self.sentenced)
        return sorted((shown for shown in known if shown), key=lambda shown: shown.latest)

    @property
    def first_day(self) -> date | None:
        """The first day on which the person may have been in custody."""
        return min(map(_earliest, self.shown), default=self.ended.earliest if self.ended else None)

    @property
    def certain(self) -> Span | None:
        """Days on which the person was in custody whatever the vague dates turn out to mean."""
        shown = self.shown
        if not shown:
            return None
        start = shown[0].latest
        if self.ended is not None:
            end: date | None = self.ended.earliest
        elif self.outcome == Outcome.ONGOING:
            end = None
        else:
            end = shown[-1].latest + timedelta(days=1)
        return Span(start, end) if end is None or start < end else None

    def possible(self, *, known_by: date) -> Span | None:
        """Days on which the person may have been in custody.

        A detention without a date counts from the first day on which a document shows it. An end
        known to have happened, but not when, lies at the latest on `known_by`, the day of
        publication; if even that is not known, the days run on without end.
        """
        start = self.first_day
        if start is None:
            return None
        if self.ended is not None:
            end: date | None = self.ended.latest
        elif self.outcome in OPEN_ENDED:
            end = None
        else:
            end = max(known_by, self.shown[-1].latest)
        return Span(start, end) if end is None or start < end else None

    @property
    def by_its_dates(self) -> "Episode":
        """The same without what other documents show."""
        return Episode(self.started, self.ended, self.outcome)

    @property
    def days_held(self) -> int | None:
        """Days from the arrest to the end, where both are exact days; None otherwise."""
        if not (self.started and self.ended and self.started.is_exact and self.ended.is_exact):
            return None
        return (self.ended.earliest - self.started.earliest).days

    def placement_on(self, day: date) -> EpisodePlacement | None:
        """The placement that rules on a day: the newest that has begun, unless it has certainly ended.

        Then an older one rules that nobody closed: the record says of it that it goes on, and the newer one was a spell
        away from it. Where all have ended, the person is held at an unknown place.
        """
        found = [placement for placement in self.placements if placement.may_go_on_at(day)]
        return sorted(found, key=lambda placement: placement.place_in_time)[-1] if found else None


class PlacementTexts(NamedTuple):
    """What a placement says, as texts; empty or None where it is unknown."""

    regime: str | None
    since: str | None
    until: str | None


class SentenceTexts(NamedTuple):
    """What a sentence says that shows custody or does not."""

    kind: str
    on: str | None
    in_absentia: bool


def read_episode(
    *,
    detained: str | None,
    ended: str | None,
    outcome: str,
    placements: Iterable[PlacementTexts] = (),
    sentences: Iterable[SentenceTexts] = (),
    confirmed: str | None = None,
) -> Episode:
    """An episode from the texts of a detention, be it a row of the desk or published."""
    return Episode(
        started=_read(detained),
        ended=_read(ended),
        outcome=Outcome(outcome),
        placements=tuple(map(read_placement, placements)),
        sentenced=tuple(
            dates.parse(row.on)
            for row in sentences
            if row.on and row.kind in CUSTODIAL_SENTENCES and not row.in_absentia
        ),
        confirmed=_read(confirmed),
    )


def read_placement(texts: PlacementTexts) -> EpisodePlacement:
    """A placement from its texts."""
    return EpisodePlacement(texts.regime or "", _read(texts.since), _read(texts.until))


def _read(text: str | None) -> PartialDate | None:
    return dates.parse(text) if text else None


def _earliest(day: PartialDate) -> date:
    return day.earliest

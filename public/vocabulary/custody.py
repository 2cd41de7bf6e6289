"""Words about custody, and the rules that derive a status and days in custody from its episodes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from public.vocabulary.dates import PartialDate


class Status(TextChoices):
    """Where a person stands on a day: derived from detentions, never typed in."""

    HELD = "held", _("held")
    RESTRICTED = "restricted", _("restricted freedom")
    RELEASED = "released", _("released")
    DIED = "died-in-custody", _("died in custody")
    ESCAPED = "escaped", _("escaped")
    WHEREABOUTS_UNKNOWN = "whereabouts-unknown", _("whereabouts unknown")
    UNKNOWN = "unknown", _("not known")


class Outcome(TextChoices):
    """How a detention stands: it goes on, or how it ended."""

    ONGOING = "ongoing", _("goes on")
    RELEASED = "released", _("released")
    DIED = "died-in-custody", _("died in custody")
    ESCAPED = "escaped", _("escaped")
    WHEREABOUTS_UNKNOWN = "whereabouts-unknown", _("whereabouts unknown")
    UNKNOWN = "unknown", _("not known whether it goes on")


class Regime(TextChoices):
    POLICE_CUSTODY = "police-custody", _("police custody")
    PRE_TRIAL = "pre-trial", _("pre-trial detention")
    PENAL_COLONY = "penal-colony", _("penal colony")
    PRISON = "prison", _("prison")
    OPEN_TYPE = "open-type-facility", _("open-type facility")
    HOUSE_ARREST = "house-arrest", _("house arrest")
    PSYCHIATRIC = "psychiatric", _("psychiatric institution")
    RESTRICTED_FREEDOM = "restricted-freedom", _("restricted freedom")


RESTRICTED_REGIMES = frozenset({Regime.OPEN_TYPE, Regime.HOUSE_ARREST, Regime.RESTRICTED_FREEDOM})


class ChargeStatus(TextChoices):
    CHARGED = "charged", _("charged")
    CONVICTED = "convicted", _("convicted")
    ACQUITTED = "acquitted", _("acquitted")
    DROPPED = "dropped", _("dropped")


class SentenceKind(TextChoices):
    IMPRISONMENT = "imprisonment", _("imprisonment")
    LIFE = "life", _("life imprisonment")
    DEATH = "death", _("death")
    RESTRICTED_FREEDOM = "restricted-freedom", _("restricted freedom")
    FINE = "fine", _("fine")
    FORCED_TREATMENT = "forced-treatment", _("forced treatment")


# Sentences that show, on the day they are passed, that the person is in custody.
CUSTODIAL_SENTENCES = frozenset({SentenceKind.IMPRISONMENT, SentenceKind.LIFE, SentenceKind.DEATH})


class AppealOutcome(TextChoices):
    PENDING = "pending", _("pending")
    UPHELD = "upheld", _("upheld")
    REDUCED = "reduced", _("reduced")
    INCREASED = "increased", _("increased")
    QUASHED = "quashed", _("quashed")


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` up to, not including, `end`; no end means that it goes on."""

    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Episode:
    """One detention, reduced to what decides about days in custody.

    `evidence`: dates on which a document shows the person in custody (a custodial sentence, a
    confirmation, a dated placement). `restricted`: when house arrest or the like began.
    """

    started: PartialDate | None
    ended: PartialDate | None
    outcome: Outcome
    evidence: tuple[PartialDate, ...] = ()
    restricted_from: PartialDate | None = None

    @property
    def shown(self) -> list[PartialDate]:
        dates = [self.started, *self.evidence] if self.started else [*self.evidence]
        return sorted(dates, key=lambda shown: shown.latest)

    @property
    def certain(self) -> Span | None:
        """Days on which the person was in custody whatever the vague dates turn out to mean."""
        if not self.shown:
            return None
        start = self.shown[0].latest
        if self.ended is not None:
            end: date | None = self.ended.earliest
        elif self.outcome == Outcome.ONGOING:
            end = None
        else:
            end = self.shown[-1].latest + timedelta(days=1)
        return Span(start, end) if end is None or start < end else None

    def possible(self, *, known_by: date) -> Span | None:
        """Days on which the person may have been in custody.

        A detention without a date counts from the first day on which a document shows it. An end
        known to have happened, but not when, lies at the latest on `known_by`, the day of
        publication; if even that is not known, the days run on without end.
        """
        if not self.shown and self.ended is None:
            return None
        start = min(shown.earliest for shown in self.shown) if self.shown else self.ended.earliest  # type: ignore[union-attr]
        if self.ended is not None:
            end: date | None = self.ended.latest
        elif self.outcome in OPEN_ENDED:
            end = None
        else:
            end = max(known_by, self.shown[-1].latest)
        return Span(start, end) if end is None or start < end else None


OPEN_ENDED = frozenset({Outcome.ONGOING, Outcome.UNKNOWN, Outcome.WHEREABOUTS_UNKNOWN})


def spans(episodes: Iterable[Episode], *, known_by: date) -> tuple[list[Span], list[Span]]:
    """The days certainly and the days possibly in custody, over all episodes."""
    found = list(episodes)
    certain = [span for span in (episode.certain for episode in found) if span]
    possible = [span for span in (episode.possible(known_by=known_by) for episode in found) if span]
    return certain, possible


def status(episodes: Sequence[Episode]) -> tuple[Status, PartialDate | None]:
    """The status that the latest episode leaves a person in, and since when.

    Episodes come in order of time. Somebody never documented as detained is `unknown`.
    """
    if not episodes:
        return Status.UNKNOWN, None
    last = episodes[-1]
    if last.outcome != Outcome.ONGOING:
        return Status(last.outcome.value), last.ended
    if last.restricted_from is not None:
        return Status.RESTRICTED, last.restricted_from
    return Status.HELD, last.started

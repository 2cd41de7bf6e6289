"""Custody of people as the desk knows it now; the rules stand in `public.vocabulary.custody`."""

from django.utils.translation import gettext as _

from prisoners.models import Detainee, Detention, Placement
from public.vocabulary import custody, dates
from public.vocabulary.custody import (
    Episode,
    InCustody,
    Outcome,
    PlacementTexts,
    SentenceTexts,
    Status,
    read_placement,
)
from public.vocabulary.dates import PartialDate

# What has to be read along with people for the questions below.
CUSTODY_PREFETCH = (
    "names",
    "detentions__placements__facility",
    "detentions__sentences",
    "detentions__release",
    "confirmations",
)


def read_episode(detention: Detention, *, confirmed: str | None = None) -> Episode:
    """Reduce a detention to what decides about days in custody."""
    return custody.read_episode(
        detained=detention.detained,
        ended=detention.ended,
        outcome=detention.outcome,
        placements=map(_texts, placements_in_order(detention)),
        sentences=[SentenceTexts(row.kind, row.on, row.in_absentia) for row in detention.sentences.all()],
        confirmed=confirmed,
    )


def detentions_in_order(detainee: Detainee) -> list[Detention]:
    """Detentions as they followed each other; those of which nothing tells it, as they were entered."""
    entered = sorted(detainee.detentions.all(), key=lambda detention: (detention.created_at, detention.pk))
    return custody.in_order(entered, read_episode)


def placements_in_order(detention: Detention) -> list[Placement]:
    """Placements as they followed each other; those of which nothing tells it, as they were entered."""
    entered = sorted(detention.placements.all(), key=lambda placement: (placement.created_at, placement.pk))
    return sorted(entered, key=lambda placement: read_placement(_texts(placement)).place_in_time)


def _texts(placement: Placement) -> PlacementTexts:
    return PlacementTexts(placement.regime, placement.since, placement.until)


def last_confirmed(detainee: Detainee) -> str | None:
    """The last day on which it was certain that the person is held."""
    confirmed = [row.on for row in detainee.confirmations.all() if row.on]
    return max(confirmed, key=lambda on: (dates.parse(on).latest, dates.parse(on).earliest), default=None)


def episodes_of(detainee: Detainee) -> list[Episode]:
    """The person's episodes in order; a confirmation shows that the last of them goes on."""
    known = detentions_in_order(detainee)
    confirmed = last_confirmed(detainee)
    return [read_episode(row, confirmed=confirmed if row is known[-1] else None) for row in known]


def ongoing(detainee: Detainee) -> Detention | None:
    return next((one for one in detainee.detentions.all() if one.outcome == Outcome.ONGOING), None)


def person_status(detainee: Detainee) -> Status:
    """Where the person stands by the latest that is known."""
    return custody.status(map(read_episode, detentions_in_order(detainee)))[0]


def custody_on(detainee: Detainee, *, on: PartialDate) -> InCustody:
    """Whether the person was in custody on a day that is as exact as it is known."""
    return custody.custody_on(episodes_of(detainee), on, known_by=on.latest)


def overlapping(one: Detainee, other: Detainee) -> list[tuple[Detention, Detention]]:
    """Pairs of episodes, of the one and of the other, that cannot both be of one person."""
    theirs = [(row, _by_its_dates(row)) for row in other.detentions.all()]
    return [
        (ours, there)
        for ours in one.detentions.all()
        for there, episode in theirs
        if custody.clash(_by_its_dates(ours), episode)
    ]


def _by_its_dates(detention: Detention) -> Episode:
    """Without what is read along only where it counts."""
    return custody.read_episode(detained=detention.detained, ended=detention.ended, outcome=detention.outcome)


def ending_in_words(detention: Detention, *, otherwise: str) -> str:
    """How a detention ended, and when; `otherwise` is said, with the outcome, of what is neither release nor death."""
    day = detention.ended or _("an unknown day")
    if detention.outcome == Outcome.RELEASED:
        return _("released already, on %(day)s") % {"day": day}
    if detention.outcome == Outcome.DIED:
        return _("died in custody, on %(day)s") % {"day": day}
    return otherwise % {"outcome": detention.get_outcome_display()}

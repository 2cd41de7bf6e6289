"""Who was in custody on a day, as the desk knows it now."""

from enum import StrEnum
from typing import cast

from prisoners.models import Detainee, Detention
from public.documents.custody import DetentionEntry, episode
from public.vocabulary.custody import Outcome, Span
from public.vocabulary.dates import PartialDate

# What has to be read along with people for the questions below.
CUSTODY_PREFETCH = (
    "names",
    "detentions__placements__facility",
    "detentions__sentences",
    "detentions__release",
    "confirmations",
)


class Held(StrEnum):
    CERTAINLY = "certainly"
    POSSIBLY = "possibly"
    NOT = "not"


def detentions_in_order(detainee: Detainee) -> list[Detention]:
    """Detentions as they followed each other; those without a date come first."""
    return sorted(detainee.detentions.all(), key=lambda one: (str(one.detained_earliest or ""), one.created_at))


def ongoing(detainee: Detainee) -> Detention | None:
    return next((one for one in detainee.detentions.all() if one.outcome == Outcome.ONGOING), None)


def custody_on(detainee: Detainee, *, on: PartialDate) -> Held:
    """Whether the person was in custody on a day that is as exact as it is known."""
    confirmed = max((row.on for row in detainee.confirmations.all() if row.on), default=None)
    episodes = detentions_in_order(detainee)
    found = Held.NOT
    for detention in episodes:
        known = episode(_deciding_facts(detention, confirmed if detention is episodes[-1] else None))
        if (certain := known.certain) and _covers(certain, on, throughout=True):
            return Held.CERTAINLY
        possible = known.possible(known_by=on.latest)
        is_open = possible is None and detention.outcome == Outcome.ONGOING
        if is_open or (possible and _covers(possible, on, throughout=False)):
            found = Held.POSSIBLY
    return found


def _covers(span: Span, on: PartialDate, *, throughout: bool) -> bool:
    first, last = (on.earliest, on.latest) if throughout else (on.latest, on.earliest)
    return span.start <= first and (span.end is None or last < span.end)


def _deciding_facts(detention: Detention, confirmed: str | None) -> DetentionEntry:
    """The facts of a detention that decide about days in custody, named as its document names them."""
    facts = {
        "detained": detention.detained,
        "ended": detention.ended,
        "outcome": detention.outcome,
        "last_confirmed": confirmed,
        "placements": [
            {"from": row.since, "to": row.until, "regime": row.regime} for row in detention.placements.all()
        ],
        "sentences": [
            {"on": row.on, "kind": row.kind, "in_absentia": row.in_absentia} for row in detention.sentences.all()
        ],
    }
    return cast("DetentionEntry", facts)

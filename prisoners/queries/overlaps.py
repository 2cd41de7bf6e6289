"""Episodes of custody of two people that cannot both be of one person."""

from prisoners.models import Detainee, Detention
from public.vocabulary import dates
from public.vocabulary.custody import Episode, Outcome, Span


def overlapping(one: Detainee, other: Detainee) -> list[tuple[Detention, Detention]]:
    """Pairs of episodes, of the one and of the other, that certainly share a day, or both go on."""
    theirs = list(other.detentions.all())
    return [(ours, there) for ours in one.detentions.all() for there in theirs if _clash(ours, there)]


def _clash(one: Detention, other: Detention) -> bool:
    if one.outcome == other.outcome == Outcome.ONGOING:
        return True
    ours, theirs = _certain_span(one), _certain_span(other)
    return bool(ours and theirs and _starts_within(ours, theirs) and _starts_within(theirs, ours))


def _starts_within(one: Span, other: Span) -> bool:
    return other.end is None or one.start < other.end


def _certain_span(detention: Detention) -> Span | None:
    started, ended = (dates.parse(text) if text else None for text in (detention.detained, detention.ended))
    return Episode(started=started, ended=ended, outcome=Outcome(detention.outcome)).certain

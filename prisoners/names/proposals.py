"""Who the announced names of a release may be, with what speaks for and against each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from prisoners.models import AnnouncedName, Detainee, ReleaseEvent
from prisoners.names.announced_names import NameMatch, match_names
from prisoners.names.reasons import REASONS
from prisoners.queries.custody import CUSTODY_PREFETCH, Held, custody_on, detentions_in_order, ongoing
from public.vocabulary import dates
from public.vocabulary.custody import Outcome
from public.vocabulary.releases import AnnouncedNameState

# A match is certain from this score on, if nobody else comes nearer than the margin.
CERTAIN, MARGIN = 0.9, 0.08
_WRONG_BIRTH, _NOT_HELD = 0.25, 0.1


@dataclass(frozen=True, slots=True)
class MatchEvidence:
    """One thing that speaks for a candidate, or against."""

    text: str
    is_against: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """`score` is the likeness of the name, from 0 to 1, less what contradicts."""

    detainee: Detainee
    score: float
    evidence: tuple[MatchEvidence, ...]

    @property
    def percent(self) -> int:
        return round(self.score * 100)

    @property
    def is_contradicted(self) -> bool:
        return any(evidence.is_against for evidence in self.evidence)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Candidates for one announced name, the likest first. `is_certain`: one key suffices."""

    candidates: tuple[Candidate, ...] = ()
    is_certain: bool = False

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None

    @property
    def others(self) -> tuple[Candidate, ...]:
        return self.candidates[1:]


def propose_matches(event: ReleaseEvent) -> dict[str, Proposal]:
    """What is proposed for each name of an event that nobody has decided about, by the name's identifier.

    A fixed number of queries, however long the list.
    """
    names = list(event.announced_names.all())
    waiting = [name for name in names if name.is_open]
    found = find_candidates(waiting, on=dates.parse(event.on))
    claims = Counter(name.detainee_id for name in names if name.state == AnnouncedNameState.CONFIRMED)
    claims.update(found[name.pk][0].detainee.pk for name in waiting if found[name.pk])
    return {name.pk: _proposal(found[name.pk], claims) for name in waiting}


def find_candidates(names: Iterable[AnnouncedName], *, on: dates.PartialDate) -> dict[str, list[Candidate]]:
    """The people whom announced names may mean, by the name's identifier. `on` is the day of the release."""
    asked = list(names)
    found = match_names(name.name or name.text for name in asked)
    wanted = {one.detainee_id for likeliest in found.values() for one in likeliest}
    people = Detainee.objects.prefetch_related(*CUSTODY_PREFETCH).in_bulk(wanted)
    return {name.pk: _weigh(name.born, found[name.name or name.text], people, on=on) for name in asked}


def search_candidates(text: str, *, on: dates.PartialDate) -> list[Candidate]:
    """People by a name that a researcher typed, with the same evidence."""
    found = match_names([text])[text]
    people = Detainee.objects.prefetch_related(*CUSTODY_PREFETCH).in_bulk({one.detainee_id for one in found})
    return _weigh("", found, people, on=on)


def _weigh(
    born: str, found: Sequence[NameMatch], people: Mapping[str, Detainee], *, on: dates.PartialDate
) -> list[Candidate]:
    weighed = [_candidate(born, one, people[one.detainee_id], on=on) for one in found if one.detainee_id in people]
    return sorted(weighed, key=lambda candidate: -candidate.score)


def _candidate(born: str, one: NameMatch, detainee: Detainee, *, on: dates.PartialDate) -> Candidate:
    spelled = MatchEvidence(f"{one.spelling}: {REASONS[one.reason]}")
    birth, custody = _birth(born, detainee), _custody(detainee, on=on)
    less = _WRONG_BIRTH * birth.is_against + _NOT_HELD * custody.is_against
    found = (spelled, birth, custody, *_facility(detainee))
    return Candidate(detainee, max(0.0, round(one.score - less, 4)), found)


def _proposal(found: Sequence[Candidate], claims: Mapping[str | None, int]) -> Proposal:
    proposed = [_with_rivals(candidate, found, claims) for candidate in found]
    is_certain = bool(proposed) and proposed[0].score >= CERTAIN and not proposed[0].is_contradicted
    return Proposal(tuple(proposed), is_certain)


def _with_rivals(candidate: Candidate, found: Sequence[Candidate], claims: Mapping[str | None, int]) -> Candidate:
    """Adds what only the rest of the list can tell: namesakes, and the same person announced twice."""
    added = []
    if candidate is found[0] and len(found) > 1 and found[1].score > candidate.score - MARGIN:
        added.append(MatchEvidence(_("others have nearly the same name: compare them"), is_against=True))
    claimed_here = 1 if candidate is found[0] else 0
    if claims[candidate.detainee.pk] > claimed_here:
        added.append(MatchEvidence(_("another announced name fits this person too"), is_against=True))
    return replace(candidate, evidence=(*candidate.evidence, *added))


def _birth(born: str, detainee: Detainee) -> MatchEvidence:
    if not detainee.born:
        return MatchEvidence(_("birth not on record"))
    if not born:
        return MatchEvidence(_("born %(born)s") % {"born": detainee.born})
    announced, known = dates.parse(born), dates.parse(detainee.born)
    params = {"born": detainee.born, "announced": born}
    if announced.earliest <= known.latest and known.earliest <= announced.latest:
        return MatchEvidence(_("born %(born)s, as announced") % params)
    return MatchEvidence(_("born %(born)s, but announced as born %(announced)s") % params, is_against=True)


def _custody(detainee: Detainee, *, on: dates.PartialDate) -> MatchEvidence:
    match custody_on(detainee, on=on):
        case Held.CERTAINLY:
            return MatchEvidence(_("in custody on that day"))
        case Held.POSSIBLY:
            return MatchEvidence(_("possibly in custody on that day"))
    return MatchEvidence(_why_not_held(detainee), is_against=True)


def _why_not_held(detainee: Detainee) -> str:
    episodes = detentions_in_order(detainee)
    if not episodes:
        return _("no detention on record")
    if current := ongoing(detainee):
        return _("arrested only on %(day)s") % {"day": current.detained}
    last = episodes[-1]
    params = {"day": last.ended or _("an unknown day")}
    if last.outcome == Outcome.RELEASED:
        return _("released already, on %(day)s") % params
    if last.outcome == Outcome.DIED:
        return _("died in custody, on %(day)s") % params
    return _("not in custody on that day: %(outcome)s") % {"outcome": last.get_outcome_display()}


def _facility(detainee: Detainee) -> list[MatchEvidence]:
    rows = [row for one in detentions_in_order(detainee) for row in one.placements.all() if row.facility]
    if not rows:
        return []
    last = max(rows, key=lambda row: (row.until == "", row.since, row.created_at))
    return [MatchEvidence(_("last known in %(facility)s") % {"facility": last.facility})]

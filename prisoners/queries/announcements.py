"""Who the announced names of a release may be, with what speaks for and against each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from prisoners.models import AnnouncedName, Detainee, ReleaseEvent
from prisoners.queries.custody import PREFETCH, Held, held, in_order, ongoing
from prisoners.queries.matching import Likely, likely
from prisoners.queries.reasons import REASONS
from public.vocabulary import dates
from public.vocabulary.custody import Outcome
from public.vocabulary.releases import AnnouncedNameState

# A match is certain from this score on, if nobody else comes nearer than the margin.
CERTAIN, MARGIN = 0.9, 0.08
_WRONG_BIRTH, _NOT_HELD = 0.25, 0.1


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for a candidate, or against."""

    text: str
    is_against: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """`score` is the likeness of the name, from 0 to 1, less what contradicts."""

    detainee: Detainee
    score: float
    evidence: tuple[Evidence, ...]

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


def proposals(event: ReleaseEvent) -> dict[str, Proposal]:
    """What is proposed for each name of an event that nobody has decided about, by the name's identifier.

    A fixed number of queries, however long the list.
    """
    names = list(event.announced_names.all())
    waiting = [name for name in names if name.is_open]
    found = candidates(waiting, on=dates.parse(event.on))
    claims = Counter(name.detainee_id for name in names if name.state == AnnouncedNameState.CONFIRMED)
    claims.update(found[name.pk][0].detainee.pk for name in waiting if found[name.pk])
    return {name.pk: _proposal(found[name.pk], claims) for name in waiting}


def candidates(names: Iterable[AnnouncedName], *, on: dates.PartialDate) -> dict[str, list[Candidate]]:
    """The people whom announced names may mean, by the name's identifier. `on` is the day of the release."""
    asked = list(names)
    found = likely(name.name or name.text for name in asked)
    wanted = {one.detainee_id for likeliest in found.values() for one in likeliest}
    people = Detainee.objects.prefetch_related(*PREFETCH).in_bulk(wanted)
    return {name.pk: _weighed(name.born, found[name.name or name.text], people, on=on) for name in asked}


def search(text: str, *, on: dates.PartialDate) -> list[Candidate]:
    """People by a name that a researcher typed, with the same evidence."""
    found = likely([text])[text]
    people = Detainee.objects.prefetch_related(*PREFETCH).in_bulk({one.detainee_id for one in found})
    return _weighed("", found, people, on=on)


def _weighed(
    born: str, found: Sequence[Likely], people: Mapping[str, Detainee], *, on: dates.PartialDate
) -> list[Candidate]:
    weighed = [_candidate(born, one, people[one.detainee_id], on=on) for one in found if one.detainee_id in people]
    return sorted(weighed, key=lambda candidate: -candidate.score)


def _candidate(born: str, one: Likely, detainee: Detainee, *, on: dates.PartialDate) -> Candidate:
    spelled = Evidence(f"{one.spelling}: {REASONS[one.reason]}")
    birth, custody = _birth(born, detainee), _custody(detainee, on=on)
    less = _WRONG_BIRTH * birth.is_against + _NOT_HELD * custody.is_against
    found = (spelled, birth, custody, *_facility(detainee))
    return Candidate(detainee, max(0.0, round(one.score - less, 4)), found)


def _proposal(found: Sequence[Candidate], claims: Mapping[str | None, int]) -> Proposal:
    told = [_told_of_others(candidate, found, claims) for candidate in found]
    is_certain = bool(told) and told[0].score >= CERTAIN and not told[0].is_contradicted
    return Proposal(tuple(told), is_certain)


def _told_of_others(candidate: Candidate, found: Sequence[Candidate], claims: Mapping[str | None, int]) -> Candidate:
    """Adds what only the rest of the list can tell: namesakes, and the same person announced twice."""
    added = []
    if candidate is found[0] and len(found) > 1 and found[1].score > candidate.score - MARGIN:
        added.append(Evidence(_("others have nearly the same name: compare them"), is_against=True))
    claimed_here = 1 if candidate is found[0] else 0
    if claims[candidate.detainee.pk] > claimed_here:
        added.append(Evidence(_("another announced name fits this person too"), is_against=True))
    return replace(candidate, evidence=(*candidate.evidence, *added))


def _birth(born: str, detainee: Detainee) -> Evidence:
    if not detainee.born:
        return Evidence(_("birth not on record"))
    if not born:
        return Evidence(_("born %(born)s") % {"born": detainee.born})
    announced, known = dates.parse(born), dates.parse(detainee.born)
    told = {"born": detainee.born, "announced": born}
    if announced.earliest <= known.latest and known.earliest <= announced.latest:
        return Evidence(_("born %(born)s, as announced") % told)
    return Evidence(_("born %(born)s, but announced as born %(announced)s") % told, is_against=True)


def _custody(detainee: Detainee, *, on: dates.PartialDate) -> Evidence:
    match held(detainee, on=on):
        case Held.CERTAINLY:
            return Evidence(_("in custody on that day"))
        case Held.POSSIBLY:
            return Evidence(_("possibly in custody on that day"))
    return Evidence(_why_not_held(detainee), is_against=True)


def _why_not_held(detainee: Detainee) -> str:
    episodes = in_order(detainee)
    if not episodes:
        return _("no detention on record")
    if current := ongoing(detainee):
        return _("arrested only on %(day)s") % {"day": current.detained}
    last = episodes[-1]
    told = {"day": last.ended or _("an unknown day")}
    if last.outcome == Outcome.RELEASED:
        return _("released already, on %(day)s") % told
    if last.outcome == Outcome.DIED:
        return _("died in custody, on %(day)s") % told
    return _("not in custody on that day: %(outcome)s") % {"outcome": last.get_outcome_display()}


def _facility(detainee: Detainee) -> list[Evidence]:
    rows = [row for one in in_order(detainee) for row in one.placements.all() if row.facility]
    if not rows:
        return []
    last = max(rows, key=lambda row: (row.until == "", row.since, row.created_at))
    return [Evidence(_("last known in %(facility)s") % {"facility": last.facility})]

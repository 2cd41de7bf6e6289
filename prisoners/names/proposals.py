"""Who the announced names of a release may be, with what speaks for and against each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from prisoners.models import AnnouncedName, Detainee, ReleaseEvent
from prisoners.names.candidates import NameCandidate, find_named
from prisoners.names.retrieval import SoughtPerson
from prisoners.queries.custody import (
    CUSTODY_PREFETCH,
    custody_on,
    detentions_in_order,
    ending_in_words,
    placements_in_order,
    read_episode,
)
from public.names.thresholds import CERTAIN, MARGIN, SHOWN
from public.vocabulary import dates
from public.vocabulary.custody import InCustody, last_begun
from public.vocabulary.releases import AnnouncedNameState

# Nobody looks at more than so many.
MATCHES_SHOWN = 8
_WRONG_BIRTH, _NOT_HELD = 0.25, 0.1


@dataclass(frozen=True, slots=True)
class MatchEvidence:
    """One thing that speaks for a candidate, or against."""

    text: str
    is_against: bool = False


@dataclass(frozen=True, slots=True)
class ProposedPerson:
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

    candidates: tuple[ProposedPerson, ...] = ()
    is_certain: bool = False

    @property
    def best(self) -> ProposedPerson | None:
        return self.candidates[0] if self.candidates else None

    @property
    def others(self) -> tuple[ProposedPerson, ...]:
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


def find_candidates(names: Iterable[AnnouncedName], *, on: dates.PartialDate) -> dict[str, list[ProposedPerson]]:
    """The people whom announced names may mean, by the name's identifier. `on` is the day of the release."""
    asked = list(names)
    found = _find([name.name or name.text for name in asked])
    people = _read_people(found)
    return {
        name.pk: _weigh(name.born, candidates, people, on=on) for name, candidates in zip(asked, found, strict=True)
    }


def search_candidates(text: str, *, on: dates.PartialDate) -> list[ProposedPerson]:
    """People by a name that a researcher typed, with the same evidence."""
    found = _find([text])
    return _weigh("", found[0], _read_people(found), on=on)


def _find(names: Sequence[str]) -> list[list[NameCandidate]]:
    found = find_named([SoughtPerson((name,)) for name in names], at_least=SHOWN, with_stale=True)
    return [candidates[:MATCHES_SHOWN] for candidates in found]


def _read_people(found: Iterable[Sequence[NameCandidate]]) -> dict[str, Detainee]:
    wanted = {candidate.record_id for candidates in found for candidate in candidates}
    people: dict[str, Detainee] = Detainee.objects.prefetch_related(*CUSTODY_PREFETCH).in_bulk(wanted)
    return people


def _weigh(
    born: str, found: Sequence[NameCandidate], people: Mapping[str, Detainee], *, on: dates.PartialDate
) -> list[ProposedPerson]:
    weighed = [_weigh_one(born, one, people[one.record_id], on=on) for one in found if one.record_id in people]
    return sorted(weighed, key=lambda candidate: -candidate.score)


def _weigh_one(born: str, one: NameCandidate, detainee: Detainee, *, on: dates.PartialDate) -> ProposedPerson:
    spelled = MatchEvidence(f"{one.ours}: {one.reason.label}")
    birth, custody = _birth(born, detainee), _custody(detainee, on=on)
    less = _WRONG_BIRTH * birth.is_against + _NOT_HELD * custody.is_against
    found = (spelled, birth, custody, *_facility(detainee))
    return ProposedPerson(detainee, max(0.0, round(one.score - less, 4)), found)


def _proposal(found: Sequence[ProposedPerson], claims: Mapping[str | None, int]) -> Proposal:
    proposed = [_with_rivals(candidate, found, claims) for candidate in found]
    is_certain = bool(proposed) and proposed[0].score >= CERTAIN and not proposed[0].is_contradicted
    return Proposal(tuple(proposed), is_certain)


def _with_rivals(
    candidate: ProposedPerson, found: Sequence[ProposedPerson], claims: Mapping[str | None, int]
) -> ProposedPerson:
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
        case InCustody.CERTAINLY:
            return MatchEvidence(_("in custody on that day"))
        case InCustody.POSSIBLY:
            return MatchEvidence(_("possibly in custody on that day"))
    return MatchEvidence(_why_not_held(detainee, on=on), is_against=True)


def _why_not_held(detainee: Detainee, *, on: dates.PartialDate) -> str:
    """How the last custody before the day ended, or when the first one after it began."""
    detentions = detentions_in_order(detainee)
    if not detentions:
        return _("no detention on record")
    if last := last_begun(detentions, read_episode, by=on.latest):
        return ending_in_words(last, otherwise=_("not in custody on that day: %(outcome)s"))
    return _("arrested only on %(day)s") % {"day": detentions[0].detained or _("an unknown day")}


def _facility(detainee: Detainee) -> list[MatchEvidence]:
    placed = [row for one in detentions_in_order(detainee) for row in placements_in_order(one) if row.facility]
    return [MatchEvidence(_("last known in %(facility)s") % {"facility": placed[-1].facility})] if placed else []

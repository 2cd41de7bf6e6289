"""Keeps the queue of possible duplicates, and writes down what people decide about a pair."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.exceptions import ActionRefused, require_permission
from prisoners.models import Decision, DuplicatePair, Name, NameKeys
from prisoners.names.candidates import NameCandidate, find_named
from prisoners.names.duplicate_evidence import WEIGHTS, EvidencePoint, evidence_points, facts_by_id
from prisoners.names.keys import rebuild_keys
from prisoners.names.retrieval import MOST_COMPARED, SoughtPerson
from public.names.reasons import Reason
from public.names.thresholds import COMPARED, DUPLICATE

# People compared in one transaction: what is kept in memory does not grow with the desk.
BATCH = 200
_PairKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FoundPair:
    """Why two people may be one: `spellings` are the likest, of the first of them and of the second."""

    name_score: float
    spellings: tuple[str, str]
    reason: Reason
    points: tuple[EvidencePoint, ...] = ()

    @property
    def score(self) -> float:
        return round(min(1.0, max(0.0, self.name_score + sum(WEIGHTS[point] for point in self.points))), 4)

    @property
    def evidence(self) -> dict[str, object]:
        return {"spellings": list(self.spellings), "reason": self.reason.value, "points": list(self.points)}


def refresh(people: Iterable[str]) -> int:
    """Compare these people with all others, whatever of them changed; returns the number of pairs proposed anew."""
    return sum(_refresh(batch) for batch in _batches(people))


def refresh_stale(*, most: int = BATCH) -> int:
    """Compare the people whose names changed since they were compared last, at most so many."""
    return refresh(list(NameKeys.objects.stale().order_by("pk").values_list("pk", flat=True)[:most]))


def refresh_all() -> tuple[int, int]:
    """Compare everybody with everybody who shares keys; returns the numbers of people and of new pairs."""
    people = new = 0
    for batch in _batches(_everybody()):
        rebuild_keys(batch)
        people += len(batch)
    for batch in _batches(_everybody()):
        with transaction.atomic():
            new += _match(batch, only_later=True)
    return people, new


def decide(pair: DuplicatePair, *, by: AbstractUser, decision: Decision, remark: str = "") -> DuplicatePair:
    """Write down that two people are different, or are one and to be merged; or open the question again."""
    require_permission(by, "change_duplicatepair", to=gettext("decide about possible duplicates"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = DuplicatePair.objects.select_for_update().filter(pk=pair.pk).first()
        if locked is None:
            raise ActionRefused(
                gettext("This pair is no longer in the list: one of the two was changed. Load it again.")
            )
        is_open = decision == Decision.OPEN
        locked.decision, locked.remark = decision, remark
        locked.decided_by_id, locked.decided_at = (None, None) if is_open else (by.pk, timezone.now())
        locked.judged_spellings = [] if is_open else _spellings_by_person([pair.first_id, pair.second_id])
        locked.changed_by_id = by.pk
        locked.save()
    return locked


def _spellings_by_person(people: Collection[str]) -> list[str]:
    """Each spelling behind the identifier of the person who bears it."""
    names = Name.objects.filter(detainee__in=people).values_list("detainee_id", "text")
    return sorted({f"{person} {text}" for person, text in names})


def _everybody() -> Iterator[str]:
    """Identifiers by keyset, so that the walk neither keeps a cursor open nor reads all of them at once."""
    last = ""
    while batch := list(NameKeys.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        yield from batch
        last = batch[-1]


def _batches(people: Iterable[str]) -> Iterator[list[str]]:
    walk = iter(people)
    while batch := list(islice(walk, BATCH)):
        yield batch


@transaction.atomic
def _refresh(people: list[str]) -> int:
    return _match(rebuild_keys(people), only_later=False)


def _match(people: list[str], *, only_later: bool) -> int:
    """Bring the pairs in which these people stand up to date; returns how many are new.

    With `only_later` that is those in which one of them comes first: a walk over everybody meets the others by itself.
    """
    spellings = dict(NameKeys.objects.filter(pk__in=people).values_list("pk", "spellings"))
    alike = dict(_alike_pairs(spellings, only_later=only_later))
    facts = facts_by_id({person for pair in alike for person in pair})
    found = {
        pair: replace(likely, points=tuple(evidence_points(facts[pair[0]], facts[pair[1]])))
        for pair, likely in alike.items()
        if pair[0] in facts and pair[1] in facts
    }
    known = DuplicatePair.objects.filter(first__in=people) if only_later else DuplicatePair.objects.of(people)
    return _store_pairs(found, {(pair.first_id, pair.second_id): pair for pair in known.select_for_update()})


def _alike_pairs(spellings: dict[str, list[str]], *, only_later: bool) -> Iterator[tuple[_PairKey, FoundPair]]:
    sought = [SoughtPerson(tuple(texts), person, only_later) for person, texts in spellings.items()]
    for one, candidates in zip(sought, find_named(sought, at_least=COMPARED, most_compared=MOST_COMPARED), strict=True):
        for candidate in candidates:
            yield _pair(one.record_id, candidate)


def _pair(person: str, candidate: NameCandidate) -> tuple[_PairKey, FoundPair]:
    other, spelled = candidate.record_id, (candidate.theirs, candidate.ours)
    key, spelled = ((person, other), spelled) if person < other else ((other, person), spelled[::-1])
    return key, FoundPair(candidate.score, spelled, candidate.reason)


def _store_pairs(found: dict[_PairKey, FoundPair], known: dict[_PairKey, DuplicatePair]) -> int:
    """Store what was found: new pairs, changed scores; open pairs that are likely no more go."""
    proposed = {pair: likely for pair, likely in found.items() if likely.score >= DUPLICATE}
    new = [_new_pair(pair, likely) for pair, likely in proposed.items() if pair not in known]
    DuplicatePair.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)
    gone = [pair.pk for key, pair in known.items() if key not in proposed and pair.decision == Decision.OPEN]
    DuplicatePair.objects.filter(pk__in=gone).delete()
    changed = [known[key] for key, likely in proposed.items() if key in known and _update_pair(known[key], likely)]
    for pair in changed:
        pair.save()
    return len(new)


def _new_pair(key: _PairKey, found: FoundPair) -> DuplicatePair:
    return DuplicatePair(
        first_id=key[0],
        second_id=key[1],
        score=found.score,
        name_score=found.name_score,
        evidence=found.evidence,
    )


def _update_pair(pair: DuplicatePair, found: FoundPair) -> bool:
    """Bring a pair up to date; true if that changed it. What was decided stays, with the evidence it was decided on.

    Two people who were judged different are asked about again only when a spelling that the one or the other did not
    have then makes their names more alike than they were. A spelling taken away, a better rule of ours, or another date
    says nothing new about the names that were judged; and names that were equal already cannot become more so:
    namesakes stay namesakes.
    """
    if pair.decision == Decision.SAME or (
        pair.decision == Decision.DIFFERENT and not _has_likelier_spelling(pair, found)
    ):
        return False
    now = (Decision.OPEN, found.score, found.name_score, found.evidence)
    if now == (pair.decision, pair.score, pair.name_score, pair.evidence):
        return False
    pair.decision, pair.score, pair.name_score, pair.evidence = now
    pair.decided_by = pair.decided_at = None
    pair.judged_spellings = []
    return True


def _has_likelier_spelling(pair: DuplicatePair, found: FoundPair) -> bool:
    likest = {f"{pair.first_id} {found.spellings[0]}", f"{pair.second_id} {found.spellings[1]}"}
    return not likest <= set(pair.judged_spellings) and found.name_score > pair.name_score

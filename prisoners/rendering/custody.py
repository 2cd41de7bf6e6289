"""Detentions of a person rendered as published."""

from collections.abc import Iterator
from typing import Any

from prisoners.models import Charge, ChargeStatusChange, Detention, Placement, Release, Sentence
from prisoners.queries.custody import placements_in_order, read_episode
from prisoners.rendering.evidence import Place, entries
from public.documents.references import Reference
from public.vocabulary.custody import ChargeStatus
from public.vocabulary.kinds import Kind

PREFETCH = (
    "detentions__placements",
    "detentions__charges__provision",
    "detentions__charges__status_changes",
    "detentions__sentences__judges",
    "detentions__release",
)


def _by_age(rows: Any, *dates: str) -> list[Any]:
    """In order of time; what has no date comes last, in the order in which it was entered."""

    def key(row: Any) -> tuple[str, Any, str]:
        known = [str(getattr(row, date)) for date in dates if getattr(row, date)]
        return (known[0] if known else "9999", row.created_at, row.pk)

    return sorted(rows.all(), key=key)


def render_detention(episode: Detention, *, last_confirmed: str | None) -> dict[str, Any]:
    return {
        "id": episode.pk,
        "detained": episode.detained or None,
        "ended": episode.ended or None,
        "outcome": episode.outcome,
        "days_held": read_episode(episode).days_held,
        "place": episode.place,
        "authority": episode.authority or None,
        "certainty": episode.certainty,
        "last_confirmed": last_confirmed,
        "placements": [_placement(row) for row in placements_in_order(episode)],
        "charges": [_charge(row) for row in charges(episode)],
        "sentences": [_sentence(row) for row in sentences(episode)],
        "release": _release(released) if (released := release_or_none(episode)) else None,
    }


def charges(episode: Detention) -> list[Charge]:
    return sorted(episode.charges.all(), key=lambda row: (row.created_at, row.pk))


def sentences(episode: Detention) -> list[Sentence]:
    return _by_age(episode.sentences, "on_earliest")


def release_or_none(episode: Detention) -> Release | None:
    return getattr(episode, "release", None)


def places(episode: Detention, path: str) -> Iterator[Place]:
    """The parts of a detention that sources may support, by where its document tells of them."""
    yield Place(path, episode)
    yield from entries(f"{path}.placements", placements_in_order(episode))
    for position, charge in enumerate(charges(episode)):
        yield Place(f"{path}.charges.{position}", charge)
        changes = _status_changes(charge)
        # The document tells how the charge stands; what it was before supports the charge as a whole.
        for change in changes:
            yield Place(f"{path}.charges.{position}", change, is_whole=change != changes[-1])
    yield from entries(f"{path}.sentences", sentences(episode))
    if released := release_or_none(episode):
        yield Place(f"{path}.release", released)


def _placement(placement: Placement) -> dict[str, Any]:
    facility = placement.facility_id
    return {
        "id": placement.pk,
        "facility": Reference(Kind.FACILITY, facility) if facility else None,
        "regime": placement.regime or None,
        "incommunicado": placement.incommunicado,
        "from": placement.since or None,
        "to": placement.until or None,
    }


def _status_changes(charge: Charge) -> list[ChargeStatusChange]:
    return _by_age(charge.status_changes, "on_earliest")


def _charge(charge: Charge) -> dict[str, Any]:
    changes = _status_changes(charge)
    return {
        "id": charge.pk,
        "provision": Reference(Kind.LEGAL_PROVISION, charge.provision_id),
        "part": charge.part,
        "status": changes[-1].status if changes else ChargeStatus.CHARGED.value,
        "on": (changes[-1].on or None) if changes else None,
        "certainty": charge.certainty,
    }


def _sentence(sentence: Sentence) -> dict[str, Any]:
    appeal = {"on": sentence.appeal_on or None, "outcome": sentence.appeal_outcome}
    return {
        "id": sentence.pk,
        "on": sentence.on or None,
        "court": sentence.court,
        # An official is named only with a document and two reviewers.
        "judges": [judge.name for judge in sentence.judges.all() if judge.may_be_named],
        "kind": sentence.kind,
        "term": sentence.term or None,
        "in_absentia": sentence.in_absentia,
        "appeal": appeal if sentence.appeal_outcome else None,
        "replaces": sentence.replaces_id,
        "term_ends_on": sentence.term_ends_on.isoformat() if sentence.term_ends_on else None,
        "term_rule": sentence.term_rule,
    }


def _release(release: Release) -> dict[str, Any]:
    event = release.event_id
    return {
        "id": release.pk,
        "on": release.detention.ended or None,
        "kind": release.kind,
        "conditions": list(release.conditions),
        "destination": release.destination or None,
        "event": Reference(Kind.RELEASE_EVENT, event) if event else None,
        "certainty": release.certainty,
    }

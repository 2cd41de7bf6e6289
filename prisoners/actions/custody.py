"""What happens to people in custody: detained, charged, sentenced, placed, freed; and what else may end it."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from prisoners.models import (
    Charge,
    ChargeStatusChange,
    Detainee,
    Detention,
    LegalProvision,
    Placement,
    Release,
    ReleaseEvent,
    Sentence,
)
from prisoners.saving import save
from public.vocabulary.custody import ChargeStatus, Outcome


def detain(detainee: Detainee, *, by: AbstractUser, **facts: Any) -> Detention:
    """Open an episode of custody. Raises ValidationError if another one covers its days."""
    return save(Detention(detainee=detainee, **facts), by=by, within=detainee)


def place(detention: Detention, *, by: AbstractUser, **facts: Any) -> Placement:
    """Say where, and under which regime, the person is held."""
    return save(Placement(detention=detention, **facts), by=by, within=detention.detainee)


@transaction.atomic
def charge(
    detention: Detention,
    provision: LegalProvision,
    *,
    by: AbstractUser,
    status: ChargeStatus = ChargeStatus.CHARGED,
    on: str = "",
    **facts: Any,
) -> Charge:
    """Accuse under an article, with what became of it so far."""
    made = save(Charge(detention=detention, provision=provision, **facts), by=by, within=detention.detainee)
    save(ChargeStatusChange(charge=made, status=status, on=on), by=by)
    return made


def sentence(detention: Detention, *, by: AbstractUser, **facts: Any) -> Sentence:
    """Write down what a court decided."""
    return save(Sentence(detention=detention, **facts), by=by, within=detention.detainee)


@transaction.atomic
def free(
    detention: Detention,
    *,
    by: AbstractUser,
    on: str,
    kind: str,
    event: ReleaseEvent | None = None,
    conditions: Iterable[str] = (),
    **facts: Any,
) -> Release:
    """End a detention by freeing; `on` is empty while the day is not known."""
    _end(detention, by=by, outcome=Outcome.RELEASED, on=on)
    release = Release(detention=detention, kind=kind, event=event, conditions=list(conditions), **facts)
    return save(release, by=by, within=detention.detainee)


@transaction.atomic
def record_death(detention: Detention, *, by: AbstractUser, on: str) -> Detention:
    """End a detention by the death of the person."""
    detainee = detention.detainee
    detainee.died = on
    save(detainee, by=by)
    return _end(detention, by=by, outcome=Outcome.DIED, on=on)


def lose_trace(detention: Detention, *, by: AbstractUser) -> Detention:
    """It is no longer known whether the detention goes on."""
    return _end(detention, by=by, outcome=Outcome.UNKNOWN, on="")


def _end(detention: Detention, *, by: AbstractUser, outcome: Outcome, on: str) -> Detention:
    detention.outcome, detention.ended = outcome, on
    return save(detention, by=by, within=detention.detainee)

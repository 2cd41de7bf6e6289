"""What researchers do with people: enter them, add spellings, write down who recognises them."""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from prisoners.models import Confirmation, Detainee, Name
from prisoners.saving import save


@transaction.atomic
def enter(names: Sequence[Name], *, by: AbstractUser, **facts: Any) -> Detainee:
    """Enter a person with their spellings, the one to show first. Raises ValidationError."""
    detainee = save(Detainee(**facts), by=by)
    for position, name in enumerate(names):
        name.detainee = detainee
        name.is_preferred = position == 0
        save(name, by=by)
    return detainee


def confirm_custody(detainee: Detainee, *, by: AbstractUser, on: str, means: str) -> Confirmation:
    """Write down that somebody made sure, on a day, that the person is still held."""
    return save(Confirmation(detainee=detainee, on=on, means=means), by=by, within=detainee)

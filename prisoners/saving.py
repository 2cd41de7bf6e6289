"""Saves one record: validated, and with the person who changed it."""

from typing import TypeVar

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction

from prisoners.models import PublishableRecord, Record

_Record = TypeVar("_Record", bound=Record)


def save(record: _Record, *, by: AbstractUser, within: PublishableRecord | None = None) -> _Record:
    """Check and save a record, new or changed. `within` is the publishable record that it is a part of.

    Signing that one too is what lets four eyes see who wrote last. Raises ValidationError.
    """
    with transaction.atomic(), pghistory.context(user=by.pk):
        if record._state.adding:
            record.created_by_id = by.pk
        record.changed_by_id = by.pk
        record.full_clean()
        record.save()
        if within is not None:
            touch(within, by=by)
    return record


def touch(record: PublishableRecord, *, by: AbstractUser) -> None:
    """Note who changed a record last, and when, also when only its parts were changed: an open page asks for that."""
    record.changed_by_id = by.pk
    record.save(update_fields=["changed_by", "updated_at"])

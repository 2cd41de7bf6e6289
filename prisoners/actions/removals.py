"""Takes a record off the site: withdraws it, or redacts all that was ever published of it."""

from datetime import datetime
from typing import Any

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.actions.refusals import in_words, require
from prisoners.documents.differences import published
from prisoners.models import PublishableRecord, Removal, Submission, SubmissionStage
from prisoners.queries.merges import to_redirect
from public import publishing
from public.models import Edition
from public.vocabulary.editions import VersionAction, WithdrawalReason


def withdraw(
    record: PublishableRecord,
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    note: str = "",
    why: str = "",
    at: datetime | None = None,
) -> Edition:
    """Take a record off the site at once. One chief suffices: what endangers somebody cannot wait for two.

    `note` is public, `why` stays at the desk.
    """
    require(by, "withdraw_submission", to=gettext("withdraw records"))
    told = {"reason": reason, "note": note, "at": at or timezone.now()}
    return _taken_off(record, VersionAction.WITHDRAWN, by=by, why=why, **told)


def redact(
    record: PublishableRecord,
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    note: str = "",
    why: str = "",
    at: datetime | None = None,
) -> Edition:
    """Take a record off the site and erase all that was published of it. It cannot be undone."""
    require(by, "redact_submission", to=gettext("redact records"))
    told = {"reason": reason, "note": note, "at": at or timezone.now()}
    return _taken_off(record, VersionAction.REDACTED, by=by, why=why, **told)


_REMOVE = {VersionAction.WITHDRAWN: publishing.withdraw, VersionAction.REDACTED: publishing.redact}


def _taken_off(record: PublishableRecord, action: VersionAction, *, by: AbstractUser, why: str, **told: Any) -> Edition:
    """Take off a record, and those merged into it that the world still reads: they are no longer at the desk."""
    with in_words(), transaction.atomic(), pghistory.context(user=by.pk):
        merged = sorted(to_redirect([record.pk]))
        own = [record.pk] if not merged or published([record.pk]) else []
        edition = _REMOVE[action]([*merged, *own], **told)
        _kept_out(record, action, edition, by=by, reason=told["reason"], why=why)
        return edition


def _kept_out(
    record: PublishableRecord,
    action: VersionAction,
    edition: Edition,
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    why: str,
) -> None:
    """Keep who did it and why, and send back what waits, lest a reviewer put the record back unawares."""
    for waiting in Submission.objects.waiting().select_for_update().filter(record_id=record.pk):
        told = gettext(
            "The record was taken off the site in edition %(number)s. Hand it in again only if it may return."
        )
        waiting.decide(SubmissionStage.SENT_BACK, by=by, at=timezone.now(), reason=told % {"number": edition.number})
    Removal.objects.create(
        kind=record.kind,
        record_id=record.pk,
        action=action,
        reason=reason,
        why=why,
        edition=edition.number,
        created_by=by,
        changed_by=by,
    )

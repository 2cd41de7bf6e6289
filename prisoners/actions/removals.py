"""Takes a record off the site: withdraws it, or redacts all that was ever published of it."""

from datetime import datetime
from typing import Any

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.exceptions import require_permission, translated_errors
from prisoners.models import PublishableRecord, Removal, Submission, SubmissionStage
from prisoners.queries.merges import to_redirect
from prisoners.review.differences import published_documents
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
    require_permission(by, "withdraw_submission", to=gettext("withdraw records"))
    options = {"reason": reason, "note": note, "at": at or timezone.now()}
    return _remove(record, VersionAction.WITHDRAWN, by=by, why=why, **options)


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
    require_permission(by, "redact_submission", to=gettext("redact records"))
    options = {"reason": reason, "note": note, "at": at or timezone.now()}
    return _remove(record, VersionAction.REDACTED, by=by, why=why, **options)


_PUBLIC_REMOVALS = {VersionAction.WITHDRAWN: publishing.withdraw, VersionAction.REDACTED: publishing.redact}


def _remove(record: PublishableRecord, action: VersionAction, *, by: AbstractUser, why: str, **options: Any) -> Edition:
    """Take off a record, and those merged into it that the world still reads: they are no longer at the desk."""
    with translated_errors(), transaction.atomic(), pghistory.context(user=by.pk):
        merged = sorted(to_redirect([record.pk]))
        own = [record.pk] if not merged or published_documents([record.pk]) else []
        edition = _PUBLIC_REMOVALS[action]([*merged, *own], **options)
        _record_removal(record, action, edition, by=by, reason=options["reason"], why=why)
        return edition


def _record_removal(
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
        message = gettext(
            "The record was taken off the site in edition %(number)s. Hand it in again only if it may return."
        )
        waiting.decide(SubmissionStage.SENT_BACK, by=by, at=timezone.now(), reason=message % {"number": edition.number})
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

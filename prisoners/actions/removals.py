"""Takes records off the site: withdraws them, or redacts all that was ever published of one."""

from collections.abc import Iterable
from datetime import datetime

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.exceptions import require_permission, translated_errors
from prisoners.models import Detainee, PublishableRecord, Removal, Submission, SubmissionStage
from prisoners.queries.merges import published_ids, to_redirect
from public import publishing
from public.models import Edition
from public.vocabulary.editions import VersionAction, WithdrawalReason


def withdraw(
    records: Iterable[PublishableRecord],
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    note: str = "",
    why: str = "",
    at: datetime | None = None,
) -> Edition:
    """Take records off the site at once, in one edition. One chief suffices: what endangers somebody cannot wait.

    So are those merged into them that the world still reads: they are no longer at the desk. `note` is public, `why`
    stays at the desk.
    """
    require_permission(by, "withdraw_submission", to=gettext("withdraw records"))
    given = list(records)
    merged = sorted(to_redirect([record.pk for record in given]))
    with translated_errors(), transaction.atomic(), pghistory.context(user=by.pk):
        public_ids = _unless_merged([record.public_id for record in given], merged)
        edition = publishing.withdraw(public_ids, reason=reason, note=note, at=at or timezone.now())
        _record_removals(given, VersionAction.WITHDRAWN, edition, by=by, reason=reason, why=why)
        return edition


def redact(
    record: PublishableRecord,
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    note: str = "",
    why: str = "",
    at: datetime | None = None,
) -> Edition:
    """Take a record off the site and erase all that was published of it, under every identifier that it ever had.

    It cannot be undone.
    """
    require_permission(by, "redact_submission", to=gettext("redact records"))
    merged = sorted(to_redirect([record.pk]))
    former = record.former_public_ids if isinstance(record, Detainee) else []
    with translated_errors(), transaction.atomic(), pghistory.context(user=by.pk):
        public_ids = [*_unless_merged([record.public_id], merged), *former]
        edition = publishing.redact(public_ids, reason=reason, note=note, at=at or timezone.now())
        _record_removals([record], VersionAction.REDACTED, edition, by=by, reason=reason, why=why)
        return edition


def _unless_merged(public_ids: list[str], merged: list[str]) -> list[str]:
    """The identifiers to take off: a record that was merged into one that is not public yet stands for both."""
    return [*merged, *(published_ids(public_ids) if merged else public_ids)]


def _record_removals(
    records: Iterable[PublishableRecord],
    action: VersionAction,
    edition: Edition,
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    why: str,
) -> None:
    """Keep who did it and why, and send back what waits, lest a reviewer put a record back unawares."""
    given = list(records)
    waiting = list(
        Submission.objects.waiting().select_for_update().filter(record_id__in=[record.pk for record in given])
    )
    message = gettext(
        "The record was taken off the site in edition %(number)s. Hand it in again only if it may return."
    ) % {"number": edition.number}
    for submission in waiting:
        submission.decide(SubmissionStage.SENT_BACK, by=by, at=timezone.now(), reason=message)
    Submission.objects.save_decisions(waiting)
    Removal.objects.bulk_create(
        Removal(
            kind=record.kind,
            record_id=record.pk,
            action=action,
            reason=reason,
            why=why,
            edition=edition.number,
            created_by=by,
            changed_by=by,
        )
        for record in given
    )

"""Takes records off the site: withdraws them, or redacts all that was ever published of one."""

from collections.abc import Collection, Iterable
from datetime import datetime

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.exceptions import require_permission, translated_errors
from prisoners.models import Detainee, PublishableRecord, Removal, Submission, SubmissionStage
from prisoners.queries.merges import to_redirect
from prisoners.queries.published import published_ids
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
    with translated_errors(), transaction.atomic(), pghistory.context(user=by.pk):
        edition = publishing.withdraw(_readable_ids(given), reason=reason, note=note, at=at or timezone.now())
        _record_removals(given, VersionAction.WITHDRAWN, edition, by=by, reason=reason, why=why)
        return edition


def redact(
    records: Iterable[PublishableRecord],
    *,
    by: AbstractUser,
    reason: WithdrawalReason,
    note: str = "",
    why: str = "",
    at: datetime | None = None,
) -> Edition:
    """Take records off the site and erase all that was published of them, under every identifier that they ever had.

    It cannot be undone.
    """
    require_permission(by, "redact_submission", to=gettext("redact records"))
    given = list(records)
    former = [public_id for record in given if isinstance(record, Detainee) for public_id in record.former_public_ids]
    with translated_errors(), transaction.atomic(), pghistory.context(user=by.pk):
        edition = publishing.redact([*_readable_ids(given), *former], reason=reason, note=note, at=at or timezone.now())
        _record_removals(given, VersionAction.REDACTED, edition, by=by, reason=reason, why=why)
        return edition


def _readable_ids(records: Collection[PublishableRecord]) -> list[str]:
    """The identifiers to take off; a record that was merged into one that is not public yet stands for both."""
    merged = sorted(to_redirect([record.pk for record in records]))
    own = [record.public_id for record in records]
    return [*merged, *(published_ids(own) if merged else own)]


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

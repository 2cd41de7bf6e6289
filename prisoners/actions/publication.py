"""From draft to public record: submit, send back, publish with four eyes, withdraw, redact."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from rest_framework.exceptions import ValidationError

from prisoners.actions import photos
from prisoners.actions.refusals import Refused, require
from prisoners.documents import contents
from prisoners.documents.differences import unchanged
from prisoners.documents.digests import digest
from prisoners.documents.holds import holds
from prisoners.documents.neighbours import prerequisites
from prisoners.models import PUBLISHABLE, PublishableRecord, Submission, SubmissionStage
from public import publishing
from public.documents.references import UnpublishedReference
from public.models import Edition
from public.publishing import Content, PublishingError
from public.vocabulary.editions import WithdrawalReason


def submit(
    records: Iterable[PublishableRecord], *, by: AbstractUser, note: str = "", at: datetime | None = None
) -> list[Submission]:
    """Hand records in for review, together with the unpublished records that they mention.

    A record that waits already is handed in anew. Refuses what could not be published, or says nothing new.
    """
    require(by, "add_submission", to="hand in records for review")
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        asked = list(records)
        together = asked + prerequisites(asked, on=at.date())
        rendered = contents(together, on=at.date())
        if same := unchanged(_checked(together, rendered, at=at)):
            raise Refused(f"Nothing has changed since it was published: {_named(together, same)}.")
        Submission.objects.waiting().filter(record_id__in=[record.pk for record in together]).update(
            stage=SubmissionStage.REPLACED, decided_at=at
        )
        return [_handed_in(content, by=by, note=note, at=at) for content in rendered]


def _handed_in(content: Content, *, by: AbstractUser, note: str, at: datetime) -> Submission:
    return Submission.objects.create(
        kind=content.kind,
        record_id=content.record_id,
        digest=digest(content.fields),
        note=note,
        submitted_by=by,
        submitted_at=at,
        created_by=by,
        changed_by=by,
    )


def send_back(submissions: Iterable[Submission], *, by: AbstractUser, reason: str) -> None:
    """Return submissions to those who handed them in, with the reason."""
    require(by, "publish_submission", to="decide about submissions")
    if not reason.strip():
        raise Refused("Say why you send it back, so that it can be mended.")
    with transaction.atomic(), pghistory.context(user=by.pk):
        for submission in _locked(submissions):
            submission.decide(SubmissionStage.SENT_BACK, by=by, at=timezone.now(), reason=reason)


def publish(
    submissions: Iterable[Submission], *, by: AbstractUser, note: str = "", at: datetime | None = None
) -> Edition:
    """Publish submissions as one edition: all of them, or none.

    Nobody publishes what they handed in or edited last (setting FOUR_EYES); what was edited after it
    was handed in is refused. The note is public.
    """
    require(by, "publish_submission", to="publish")
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = _locked(submissions)
        records = _records(locked)
        if settings.FOUR_EYES:
            _refuse_own_work(locked, records, by=by)
        rendered = contents(records, on=at.date())
        handed_in = {submission.record_id: submission.digest for submission in locked}
        changed = [content.record_id for content in rendered if digest(content.fields) != handed_in[content.record_id]]
        if changed:
            raise Refused(f"Changed since it was handed in: {_named(records, changed)}. It has to be handed in again.")
        _refuse_held(records, at=at)
        with _refusing():
            edition = publishing.publish(rendered, at=at, note=note, pictures=photos.bytes_for(rendered))
        for submission in locked:
            submission.decide(SubmissionStage.PUBLISHED, by=by, at=at, edition=edition.number)
        return edition


def withdraw(
    record: PublishableRecord, *, by: AbstractUser, reason: WithdrawalReason, note: str = "", at: datetime | None = None
) -> Edition:
    """Take a record off the site at once. One chief suffices: what endangers somebody cannot wait for two."""
    require(by, "withdraw_submission", to="withdraw records")
    with _refusing():
        return publishing.withdraw(record.pk, reason=reason, at=at or timezone.now(), note=note)


def redact(
    record: PublishableRecord, *, by: AbstractUser, reason: WithdrawalReason, note: str = "", at: datetime | None = None
) -> Edition:
    """Take a record off the site and erase all that was published of it. It cannot be undone."""
    require(by, "redact_submission", to="redact records")
    with _refusing():
        return publishing.redact(record.pk, reason=reason, at=at or timezone.now(), note=note)


def _locked(submissions: Iterable[Submission]) -> list[Submission]:
    """The submissions, held against other reviewers until this is done. Refuses those decided already."""
    keys = [submission.pk for submission in submissions]
    locked = list(Submission.objects.select_for_update().filter(pk__in=keys).order_by("submitted_at", "pk"))
    if not locked:
        raise Refused("Choose at least one submission.")
    if any(submission.stage != SubmissionStage.WAITING for submission in locked):
        raise Refused("Somebody has decided about one of these submissions meanwhile. Load the list again.")
    return locked


def _records(submissions: Sequence[Submission]) -> list[PublishableRecord]:
    found: dict[str, PublishableRecord] = {}
    for kind in {submission.kind for submission in submissions}:
        keys = [submission.record_id for submission in submissions if submission.kind == kind]
        found |= PUBLISHABLE[kind].objects.in_bulk(keys)
    if missing := [submission.record_id for submission in submissions if submission.record_id not in found]:
        raise Refused(f"No longer at the desk: {', '.join(missing)}. Send the submission back.")
    return [found[submission.record_id] for submission in submissions]


def _refuse_own_work(
    submissions: Sequence[Submission], records: Sequence[PublishableRecord], *, by: AbstractUser
) -> None:
    own = [
        record.pk
        for submission, record in zip(submissions, records, strict=True)
        if by.pk in (submission.submitted_by_id, record.changed_by_id)
    ]
    if own:
        raise Refused(f"Somebody else has to publish what you wrote yourself: {_named(records, own)}.")


def _checked(
    records: Sequence[PublishableRecord], rendered: Sequence[Content], *, at: datetime
) -> list[dict[str, Any]]:
    """The documents as they would be published. Refuses at the door what publishing would refuse later."""
    _refuse_held(records, at=at)
    with _refusing():
        return publishing.preview(rendered, at=at)


def _refuse_held(records: Iterable[PublishableRecord], *, at: datetime) -> None:
    if found := [hold for record in records for hold in holds(record, on=at.date())]:
        raise Refused(" ".join(found))


@contextmanager
def _refusing() -> Iterator[None]:
    """What the public record will not take becomes a refusal in words for the desk."""
    try:
        yield
    except ValidationError as error:
        raise Refused(f"The document is not in order: {error.detail}") from error
    except (PublishingError, UnpublishedReference) as error:
        raise Refused(str(error)) from error


def _named(records: Iterable[PublishableRecord], keys: Iterable[str]) -> str:
    wanted = set(keys)
    return ", ".join(str(record) for record in records if record.pk in wanted)

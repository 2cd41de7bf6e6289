"""From draft to public record: submit, send back, publish with four eyes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser, User
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

from prisoners.actions import photos
from prisoners.catalog import publication_blockers, render_records
from prisoners.exceptions import ActionRefused, require_permission, translated_errors
from prisoners.history.timeline import newest_change_since
from prisoners.models import PublishableRecord, Risk, Submission, SubmissionStage
from prisoners.queries.merges import to_redirect
from prisoners.queries.submissions import submitted_records
from prisoners.review.dependencies import unpublished
from prisoners.review.differences import published_documents, unchanged_ids
from prisoners.review.fingerprints import fingerprint
from prisoners.review.risks import risks
from public import publishing
from public.models import Edition
from public.publishing import Content


def submit(
    records: Iterable[PublishableRecord], *, by: AbstractUser, note: str = "", at: datetime | None = None
) -> list[Submission]:
    """Hand records in for review, together with the unpublished records that they mention.

    A record that waits already is handed in anew. Refuses what could not be published, or says nothing new.
    """
    require_permission(by, "add_submission", to=gettext("hand in records for review"))
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        asked = list(records)
        together = asked + unpublished(asked, on=at.date())
        rendered = render_records(together, on=at.date())
        documents = _validated_documents(together, rendered, at=at)
        leading = set(to_redirect(content.record_id for content in rendered).values())
        if same := [key for key in unchanged_ids(documents) if key not in leading]:
            raise ActionRefused(
                gettext("Nothing has changed since it was published: %(names)s.") % {"names": _names_of(together, same)}
            )
        found = _risks_by_id(documents, at=at)
        Submission.objects.waiting().filter(record_id__in=[record.pk for record in together]).update(
            stage=SubmissionStage.REPLACED, decided_at=at
        )
        return [_create_submission(content, found[content.record_id], by=by, note=note, at=at) for content in rendered]


def _create_submission(content: Content, found: list[Risk], *, by: AbstractUser, note: str, at: datetime) -> Submission:
    return Submission.objects.create(
        kind=content.kind,
        record_id=content.record_id,
        digest=fingerprint(content.fields),
        note=note,
        risks=found,
        submitted_by=by,
        submitted_at=at,
        created_by=by,
        changed_by=by,
    )


def _risks_by_id(documents: Iterable[Mapping[str, Any]], *, at: datetime) -> dict[str, list[Risk]]:
    """Why each of these documents would need two people, against what the world reads now."""
    given = list(documents)
    readable = published_documents(document["id"] for document in given)
    return {document["id"]: risks(readable.get(document["id"], {}), document, on=at.date()) for document in given}


def send_back(submissions: Iterable[Submission], *, by: AbstractUser, reason: str) -> None:
    """Return submissions to those who handed them in, with the reason."""
    require_permission(by, "publish_submission", to=gettext("decide about submissions"))
    if not reason.strip():
        raise ActionRefused(gettext("Say why you send it back, so that it can be mended."))
    with transaction.atomic(), pghistory.context(user=by.pk):
        for submission in _locked(submissions):
            submission.decide(SubmissionStage.SENT_BACK, by=by, at=timezone.now(), reason=reason)


def publish(
    submissions: Iterable[Submission], *, by: AbstractUser, note: str = "", at: datetime | None = None
) -> Edition:
    """Publish submissions as one edition: all of them, or none.

    Nobody publishes what they handed in or edited last. Where the setting FOUR_EYES is off they may, unless the
    change bears a risk, and the submission keeps that it was so. What was edited after it was handed in is refused.
    The note is public.
    """
    require_permission(by, "publish_submission", to=gettext("publish"))
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = _locked(submissions)
        records = _submitted_records(locked)
        rendered = render_records(records, on=at.date())
        _refuse_changed(locked, records, rendered)
        found = _risks_by_id(_validated_documents(records, rendered, at=at), at=at)
        own = _own_work(locked, records, by=by)
        _refuse_own_work([record for record in records if record.pk in own], found)
        with translated_errors():
            edition = _append_edition(rendered, at=at, note=note)
        for submission in locked:
            submission.risks = [risk.value for risk in found[submission.record_id]]
            submission.decide(
                SubmissionStage.PUBLISHED,
                by=by,
                at=at,
                edition=edition.number,
                by_one_person=submission.record_id in own,
            )
        return edition


def _append_edition(rendered: Sequence[Content], *, at: datetime, note: str) -> Edition:
    """Append the edition; the addresses of records merged into these begin to lead to them."""
    merged = to_redirect(content.record_id for content in rendered)
    return publishing.publish(rendered, at=at, note=note, merged=merged, pictures=photos.picture_bytes(rendered))


def _locked(submissions: Iterable[Submission]) -> list[Submission]:
    """The submissions, held against other reviewers until this is done. Refuses those decided already."""
    keys = [submission.pk for submission in submissions]
    locked = list(Submission.objects.select_for_update().filter(pk__in=keys).order_by("submitted_at", "pk"))
    if not locked:
        raise ActionRefused(gettext("Choose at least one submission."))
    if any(submission.stage != SubmissionStage.WAITING for submission in locked):
        raise ActionRefused(
            gettext("Somebody has decided about one of these submissions meanwhile. Load the list again.")
        )
    return locked


def _submitted_records(submissions: Sequence[Submission]) -> list[PublishableRecord]:
    found = submitted_records(submissions)
    if missing := [submission.record_id for submission in submissions if submission.record_id not in found]:
        raise ActionRefused(
            gettext("No longer at the desk: %(names)s. Send the submission back.") % {"names": ", ".join(missing)}
        )
    return [found[submission.record_id] for submission in submissions]


def _refuse_changed(
    submissions: Sequence[Submission], records: Sequence[PublishableRecord], rendered: Sequence[Content]
) -> None:
    changed = [
        (record, submission)
        for submission, record, content in zip(submissions, records, rendered, strict=True)
        if fingerprint(content.fields) != submission.digest
    ]
    if changed:
        names = ", ".join(f"{record} ({describe_edit(record, submission)})" for record, submission in changed)
        raise ActionRefused(
            gettext("Changed since it was handed in: %(names)s. It has to be handed in again.") % {"names": names},
            records=[record for record, _submission in changed],
        )


def describe_edit(record: PublishableRecord, submission: Submission) -> str:
    """Who edited a record after it was handed in, and when."""
    edit = newest_change_since(record, submission.submitted_at)
    if edit is None:
        return gettext("a source or a record that it cites was edited, or a day has passed that matters")
    who = User.objects.filter(pk=edit.user_id).first() if edit.user_id else None
    return gettext("edited by %(who)s on %(when)s") % {
        "who": who.get_username() if who else gettext("SQL or a command"),
        "when": date_format(timezone.localtime(edit.at), "j E Y, H:i"),
    }


def _own_work(submissions: Sequence[Submission], records: Sequence[PublishableRecord], *, by: AbstractUser) -> set[str]:
    """The records that somebody handed in or edited last."""
    return {
        record.pk
        for submission, record in zip(submissions, records, strict=True)
        if by.pk in (submission.submitted_by_id, record.changed_by_id)
    }


def _refuse_own_work(own: Sequence[PublishableRecord], found: dict[str, list[Risk]]) -> None:
    if settings.FOUR_EYES and own:
        raise ActionRefused(
            gettext("Somebody else has to publish what you wrote yourself: %(names)s.")
            % {"names": ", ".join(map(str, own))}
        )
    grave = [
        f"{record} ({', '.join(str(risk.label) for risk in found[record.pk])})" for record in own if found[record.pk]
    ]
    if grave:
        raise ActionRefused(
            gettext("These changes always need two people. Somebody else has to publish: %(names)s.")
            % {"names": ", ".join(grave)}
        )


def _validated_documents(
    records: Sequence[PublishableRecord], rendered: Sequence[Content], *, at: datetime
) -> list[Mapping[str, Any]]:
    """The documents as they would be published. Refuses now what publishing would refuse later."""
    _refuse_blocked(records, at=at)
    with translated_errors():
        return publishing.prepare(rendered, at=at).documents


def _refuse_blocked(records: Iterable[PublishableRecord], *, at: datetime) -> None:
    if found := [hold for record in records for hold in publication_blockers(record, on=at.date())]:
        raise ActionRefused(" ".join(found))


def _names_of(records: Iterable[PublishableRecord], keys: Iterable[str]) -> str:
    wanted = set(keys)
    return ", ".join(str(record) for record in records if record.pk in wanted)

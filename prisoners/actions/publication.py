"""From draft to public record: submit, send back, publish with four eyes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser, User
from django.db import transaction
from django.db.models import F, Func, Value
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

from prisoners.actions import photos
from prisoners.catalog import publication_blockers, render_records
from prisoners.exceptions import ActionRefused, require_permission, translated_errors
from prisoners.history.timeline import newest_change_since
from prisoners.models import Detainee, PublishableRecord, Risk, Submission, SubmissionStage
from prisoners.queries.merges import to_redirect
from prisoners.queries.submissions import submitted_records
from prisoners.review.dependencies import render_with_unpublished
from prisoners.review.differences import published_documents, unchanged_ids
from prisoners.review.fingerprints import fingerprint
from prisoners.review.risks import risks
from public import publishing
from public.models import Edition
from public.publishing import Content, Draft


def submit(
    records: Iterable[PublishableRecord], *, by: AbstractUser, note: str = "", at: datetime | None = None
) -> list[Submission]:
    """Hand records in for review, together with the unpublished records that they mention.

    A record that waits already is handed in anew. Refuses what could not be published, or says nothing new.
    """
    require_permission(by, "add_submission", to=gettext("hand in records for review"))
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        together, rendered = render_with_unpublished(records, on=at.date())
        documents = _prepared(together, rendered, at=at).documents
        _refuse_unchanged(together, documents)
        found = _risks(documents, rendered, at=at)
        waiting = Submission.objects.waiting().filter(record_id__in=[record.pk for record in together])
        waiting.update(stage=SubmissionStage.REPLACED, decided_at=at)
        return Submission.objects.bulk_create(
            Submission(
                kind=content.kind,
                record_id=record.pk,
                fingerprint=fingerprint(content.fields),
                note=note,
                risks=risks,
                submitted_by=by,
                submitted_at=at,
                created_by=by,
                changed_by=by,
            )
            for record, content, risks in zip(together, rendered, found, strict=True)
        )


def _refuse_unchanged(records: Sequence[PublishableRecord], documents: Sequence[Mapping[str, object]]) -> None:
    """Refuse what says nothing new; a record into which another was merged has the address of that one to tell."""
    same, leading = unchanged_ids(documents), set(to_redirect(record.pk for record in records).values())
    unchanged = [
        record
        for record, document in zip(records, documents, strict=True)
        if document["id"] in same and record.pk not in leading
    ]
    if unchanged:
        raise ActionRefused(
            gettext("Nothing has changed since it was published: %(names)s.")
            % {"names": ", ".join(map(str, unchanged))}
        )


def _risks(documents: Sequence[Mapping[str, object]], rendered: Sequence[Content], *, at: datetime) -> list[list[Risk]]:
    """Why each of these documents would need two people, against what the world reads now."""
    before = [content.replaces or content.record_id for content in rendered]
    readable = published_documents(before)
    return [
        risks(readable.get(public_id, {}), document, on=at.date())
        for public_id, document in zip(before, documents, strict=True)
    ]


def send_back(submissions: Iterable[Submission], *, by: AbstractUser, reason: str) -> None:
    """Return submissions to those who handed them in, with the reason."""
    require_permission(by, "publish_submission", to=gettext("decide about submissions"))
    if not reason.strip():
        raise ActionRefused(gettext("Say why you send it back, so that it can be mended."))
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked, now = _locked(submissions), timezone.now()
        for submission in locked:
            submission.decide(SubmissionStage.SENT_BACK, by=by, at=now, reason=reason)
        Submission.objects.save_decisions(locked)


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
        draft = _prepared(records, rendered, at=at)
        found = _risks(draft.documents, rendered, at=at)
        own = _own_work(locked, records, by=by)
        _refuse_own_work([(record, risk) for record, risk in zip(records, found, strict=True) if record.pk in own])
        edition = _append(draft, records, note=note)
        for submission, risk in zip(locked, found, strict=True):
            submission.risks = [one.value for one in risk]
            submission.decide(
                SubmissionStage.PUBLISHED,
                by=by,
                at=at,
                edition=edition.number,
                by_one_person=submission.record_id in own,
            )
        Submission.objects.save_decisions(locked)
        return edition


def _append(draft: Draft, records: Sequence[PublishableRecord], *, note: str) -> Edition:
    """Append the edition; the addresses of records merged into these begin to lead to them."""
    public_ids = {record.pk: content.record_id for record, content in zip(records, draft.contents, strict=True)}
    merged = {gone: public_ids[kept] for gone, kept in to_redirect(public_ids).items()}
    pictures = photos.picture_bytes(draft.contents)
    with translated_errors():
        edition = publishing.append(draft, note=note, merged=merged, pictures=pictures)
    _keep_public_ids(records, draft.contents)
    return edition


def _keep_public_ids(records: Sequence[PublishableRecord], published: Sequence[Content]) -> None:
    """Save the new identifiers under which people were published, and remember those that they had."""
    for record, content in zip(records, published, strict=True):
        if content.replaces:
            former = Func(F("former_public_ids"), Value(content.replaces), function="array_append")
            people = Detainee.objects.filter(pk=record.pk)
            people.update(readdressed_as=content.record_id, former_public_ids=former)


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
        if fingerprint(content.fields) != submission.fingerprint
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


def _refuse_own_work(own: Sequence[tuple[PublishableRecord, list[Risk]]]) -> None:
    if settings.FOUR_EYES and own:
        raise ActionRefused(
            gettext("Somebody else has to publish what you wrote yourself: %(names)s.")
            % {"names": ", ".join(str(record) for record, _found in own)}
        )
    grave = [f"{record} ({', '.join(str(risk.label) for risk in found)})" for record, found in own if found]
    if grave:
        raise ActionRefused(
            gettext("These changes always need two people. Somebody else has to publish: %(names)s.")
            % {"names": ", ".join(grave)}
        )


def _prepared(records: Sequence[PublishableRecord], rendered: Sequence[Content], *, at: datetime) -> Draft:
    """The edition as it would be published. Refuses now what publishing would refuse later."""
    if blocked := publication_blockers(records, on=at.date()):
        raise ActionRefused(" ".join(reason for reasons in blocked.values() for reason in reasons))
    with translated_errors():
        return publishing.prepare(rendered, at=at)

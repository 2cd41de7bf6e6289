"""Submissions: those that wait, those of one person, and the records that they are about."""

from collections import defaultdict
from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Exists, OuterRef, Q

from prisoners.models import PUBLISHABLE, PublishableRecord, Submission, SubmissionStage
from prisoners.models.review.submissions import SubmissionQuerySet


def records_by_id(keys: Iterable[tuple[str, str]]) -> dict[str, PublishableRecord]:
    """The desk records of (kind, identifier) pairs, by identifier, in at most two queries for each kind."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for kind, key in keys:
        by_kind[kind].append(key)
    found: dict[str, PublishableRecord] = {}
    for kind, wanted in by_kind.items():
        model = PUBLISHABLE[kind]
        rows = model.objects.prefetch_related(*model.str_prefetch).filter(pk__in=wanted)
        found |= {row.pk: row for row in rows}
    return found


def submitted_records(submissions: Iterable[Submission]) -> dict[str, PublishableRecord]:
    return records_by_id((submission.kind, submission.record_id) for submission in submissions)


def to_decide(user: AbstractBaseUser) -> SubmissionQuerySet:
    """Waiting submissions that somebody may decide: neither handed in nor edited last by them."""
    waiting = Submission.objects.waiting()
    own = Q(submitted_by=user.pk)
    for model in PUBLISHABLE.values():
        own |= Q(record_id__in=model.objects.filter(changed_by=user.pk).values("pk"))
    return waiting.exclude(own)


def newest_submission(record: PublishableRecord) -> Submission | None:
    """The last time that a record was handed in."""
    return Submission.objects.filter(record_id=record.pk).select_related("submitted_by", "reviewer").first()


def sent_back_to(user: AbstractBaseUser) -> SubmissionQuerySet:
    """What somebody handed in and got back, and did not hand in again."""
    later = Submission.objects.filter(record_id=OuterRef("record_id"), submitted_at__gt=OuterRef("submitted_at"))
    return Submission.objects.filter(~Exists(later), submitted_by=user.pk, stage=SubmissionStage.SENT_BACK)


def waiting_for(wanted: Iterable[PublishableRecord]) -> list[Submission]:
    """The submissions of these records that wait, each with its record."""
    known = {record.pk: record for record in wanted}
    found = list(Submission.objects.waiting().filter(record_id__in=known))
    for submission in found:
        submission.record = known[submission.record_id]
    return found

"""Many freed at once: their releases are recorded together, changed, and taken back while nothing is published."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

import pghistory
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from prisoners.actions import custody, publication, sources
from prisoners.catalog import publication_blockers, render_records
from prisoners.exceptions import ActionRefused, require_permission
from prisoners.models import (
    Detainee,
    PublishableRecord,
    Release,
    ReleaseEvent,
    Source,
    Submission,
    SubmissionStage,
)
from prisoners.queries.release_progress import Obstacle, Ready, ReleaseProgress, release_progress
from prisoners.review.differences import unchanged_ids
from prisoners.saving import save
from public import publishing
from public.vocabulary.custody import Outcome
from public.vocabulary.sources import Certainty

# The field of an event that its announcement supports.
_ANNOUNCED_NAMES = "announced_names"


@dataclass(frozen=True, slots=True)
class ReleaseTerms:
    """How somebody was freed. `on` is EDTF, empty while the day is not known; `destination` a country, or empty."""

    kind: str
    on: str
    certainty: str
    destination: str = ""
    conditions: tuple[str, ...] = ()


def progress_with_blockers(event: ReleaseEvent, *, on: date) -> ReleaseProgress:
    """How the releases of an event stand; people whom an embargo or a consent holds back on a day are obstacles too."""
    stands = release_progress(event)
    blocked = publication_blockers([row.detainee for row in stands.ready], on=on)
    held = {key: " ".join(found) for key, found in blocked.items()}
    kept = tuple(row for row in stands.ready if row.detainee.pk not in held)
    back = tuple(Obstacle(row.detainee, row.names, held[row.detainee.pk]) for row in stands.ready if row not in kept)
    return replace(stands, ready=kept, obstacles=stands.obstacles + back)


def record_releases(
    event: ReleaseEvent,
    people: Mapping[str, ReleaseTerms],
    *,
    by: AbstractUser,
    source: Source,
    note: str = "",
) -> ReleaseProgress:
    """Record the releases of confirmed people, and hand them and the event in for review together.

    `people` says for each, by identifier, how they were freed; all cite the source. All or nothing. Returns the
    people whose release was recorded, and those who were left out and why: nobody is dropped silently.
    """
    require_permission(by, "add_release", to=_("record releases"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = ReleaseEvent.objects.select_for_update().get(pk=event.pk)
        stands = progress_with_blockers(locked, on=timezone.now().date())
        ready = tuple(row for row in stands.ready if row.detainee.pk in people)
        if not ready:
            raise ActionRefused(
                _("There is nobody whose release can be recorded. Confirm names first, and choose people.")
            )
        if locked.announcement_id != source.pk or source._state.adding:
            locked.announcement = sources.save_if_new(source, by=by)
            save(locked, by=by)
        for row in ready:
            _record(locked, row, people[row.detainee.pk], source=source, by=by)
        if not locked.citations.filter(source=source, fields__contains=[_ANNOUNCED_NAMES]).exists():
            sources.cite(locked, source, by=by, certainty=Certainty.CONFIRMED, fields=[_ANNOUNCED_NAMES])
        publication.submit([*(row.detainee for row in ready), *_with_changes([locked])], by=by, note=note)
        return replace(stands, ready=ready)


def change_releases(event: ReleaseEvent, changes: Mapping[str, ReleaseTerms], *, by: AbstractUser) -> list[Release]:
    """Write other terms into recorded releases, by the person's identifier, and hand these people in anew."""
    require_permission(by, "change_release", to=_("change releases"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        rows = Release.objects.filter(event=event, detention__detainee__in=changes).select_related(
            "detention__detainee"
        )
        changed = [release for release in rows if _terms_of(release) != changes[release.detention.detainee_id]]
        for release in changed:
            with _refused_for(release.detention.detainee):
                _rewrite(release, changes[release.detention.detainee_id], by=by)
        if changed:
            publication.submit([release.detention.detainee for release in changed], by=by)
        return changed


def take_back(event: ReleaseEvent, *, by: AbstractUser) -> int:
    """Undo `record_releases` while nobody has published it: people are in custody again, and nothing waits for review.

    Returns the number of releases taken back. Published ones stay, and those written on a person's own page.
    """
    require_permission(by, "delete_release", to=_("take releases back"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = ReleaseEvent.objects.select_for_update().get(pk=event.pk)
        recorded = list(Release.objects.filter(pk__in=locked.announced_names.values("release")).order_by("pk"))
        if not recorded:
            raise ActionRefused(_("No release was recorded from this list."))
        handed_in = _submissions_by_person(recorded)
        releases = [release for release in recorded if not _is_published(release, handed_in)]
        if not releases:
            raise ActionRefused(_("These releases are published. Change them, or ask a chief to withdraw the records."))
        _withdraw_submissions(releases, handed_in, by=by)
        for release in releases:
            with _refused_for(release.detention.detainee):
                _undo_release(release, by=by)
        return len(releases)


def _submissions_by_person(releases: list[Release]) -> dict[str, list[Submission]]:
    """What was handed in of the released, by person; held against reviewers, so that nobody publishes it meanwhile."""
    people = [release.detention.detainee_id for release in releases]
    found: dict[str, list[Submission]] = {person: [] for person in people}
    for submission in (
        Submission.objects.select_for_update().filter(record_id__in=people).order_by("submitted_at", "pk")
    ):
        found[submission.record_id].append(submission)
    return found


def _is_published(release: Release, handed_in: Mapping[str, list[Submission]]) -> bool:
    """What was handed in after the release was written tells of it."""
    return any(
        submission.stage == SubmissionStage.PUBLISHED and submission.submitted_at >= release.created_at
        for submission in handed_in[release.detention.detainee_id]
    )


def _withdraw_submissions(
    releases: list[Release], handed_in: Mapping[str, list[Submission]], *, by: AbstractUser
) -> None:
    """Take back what waits of these people, with everything that was handed in along."""
    people = [release.detention.detainee_id for release in releases]
    batches = {
        submission.submitted_at
        for person in people
        for submission in handed_in[person]
        if submission.stage == SubmissionStage.WAITING
    }
    waiting = list(Submission.objects.waiting().filter(submitted_at__in=batches).select_for_update())
    for submission in waiting:
        submission.decide(SubmissionStage.TAKEN_BACK, by=by, at=timezone.now())
    Submission.objects.save_decisions(waiting)


def _record(event: ReleaseEvent, row: Ready, terms: ReleaseTerms, *, source: Source, by: AbstractUser) -> None:
    with _refused_for(row.detainee):
        release = custody.free(
            row.detention,
            by=by,
            on=terms.on,
            kind=terms.kind,
            event=event,
            conditions=terms.conditions,
            destination=terms.destination,
            certainty=terms.certainty,
        )
        sources.cite(release, source, by=by, certainty=terms.certainty, quotation=row.names[0].text)
    for name in row.names:
        name.release = release
        save(name, by=by)


def _rewrite(release: Release, terms: ReleaseTerms, *, by: AbstractUser) -> None:
    release.kind, release.destination, release.certainty = terms.kind, terms.destination, terms.certainty
    release.conditions = list(terms.conditions)
    release.detention.ended = terms.on
    save(release.detention, by=by, within=release.detention.detainee)
    save(release, by=by)


def _terms_of(release: Release) -> ReleaseTerms:
    ended, conditions = release.detention.ended, tuple(release.conditions)
    return ReleaseTerms(release.kind, ended, release.certainty, release.destination, conditions)


def _undo_release(release: Release, *, by: AbstractUser) -> None:
    """The detention goes on again; what only the announcement supported loses its citation."""
    detention, event = release.detention, release.event
    cited = [citation.source_id for citation in release.citations.all()]
    release.delete()
    detention.outcome, detention.ended = Outcome.ONGOING, ""
    save(detention, by=by, within=detention.detainee)
    if event is not None:
        event.citations.filter(source__in=cited, fields=[_ANNOUNCED_NAMES]).delete()


def _with_changes(records: list[PublishableRecord]) -> list[PublishableRecord]:
    """Those records of which something new would be published."""
    now = timezone.now()
    documents = publishing.prepare(render_records(records, on=now.date()), at=now).documents
    same = unchanged_ids(documents)
    return [record for record, document in zip(records, documents, strict=True) if document["id"] not in same]


@contextmanager
def _refused_for(detainee: Detainee) -> Iterator[None]:
    """What the rules of custody refuse becomes a refusal that says for whom."""
    try:
        yield
    except ValidationError as error:
        raise ActionRefused(f"{detainee}: {' '.join(error.messages)}") from error

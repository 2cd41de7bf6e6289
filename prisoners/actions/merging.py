"""Makes one record of two that tell of one person, and takes that back."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import IntegrityError, connection, transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext

from prisoners.actions import duplicates
from prisoners.actions.merged_fields import merged_fields
from prisoners.exceptions import ActionRefused, require_permission
from prisoners.history.row_merge import RowMerger, undo_row_merge
from prisoners.models import Detainee, Detention, Merge, Submission, SubmissionStage
from prisoners.queries.custody import overlapping
from prisoners.rendering.blockers import exposed_name
from prisoners.saving import touch


def merge(
    kept: Detainee,
    gone: Detainee,
    *,
    by: AbstractUser,
    same_episodes: Mapping[str, str] | None = None,
    at: datetime | None = None,
) -> Merge:
    """Give everything of `gone` to `kept`, and take `gone` off the desk. Equal rows become one.

    `same_episodes` says which detention of `gone` is which of `kept`; without it, two that overlap are refused.
    If `gone` is public, its address leads to `kept` from the edition on in which somebody else publishes that.
    """
    require_permission(by, "merge_detainee", to=gettext("merge records"))
    at = at or timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        kept, gone = _locked_people(kept.pk, gone.pk)
        same = dict(same_episodes or {})
        _refuse_overlaps(kept, gone, same)
        name, public_id, merger = str(gone), gone.public_id, RowMerger(same)
        with _refused_contradictions():
            _fill(merger, kept, gone)
            _fill_episodes(merger)
            merger.merge(gone, kept)
        made = Merge.objects.create(
            kept_id=kept.pk,
            # Deleting a row takes its identifier off the object.
            gone_id=merger.changes[-1]["gone"]["pk"],
            gone_public_id=public_id,
            gone_name=name[:300],
            changes=merger.changes,
            merged_by=by,
            merged_at=at,
            created_by=by,
            changed_by=by,
        )
        if message := exposed_name(kept, on=at.date()):
            raise ActionRefused(message)
        _replace_submissions([made.kept_id, made.gone_id], by=by)
    return made


def undo(made: Merge, *, by: AbstractUser, at: datetime | None = None) -> Detainee:
    """Give back what a merge moved, and return the person who was gone.

    A public redirect ends in the edition in which that person is published again.
    """
    require_permission(by, "merge_detainee", to=gettext("undo a merge"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        made = Merge.objects.select_for_update().get(pk=made.pk)
        _refuse_undoing(made)
        with _refused_contradictions():
            undo_row_merge(made.changes)
        made.undone_by_id = made.changed_by_id = by.pk
        made.undone_at = at or timezone.now()
        made.save()
        _replace_submissions([made.kept_id, made.gone_id], by=by)
        person: Detainee = Detainee.objects.get(pk=made.gone_id)
    return person


def _locked_people(kept: str, gone: str) -> tuple[Detainee, Detainee]:
    if kept == gone:
        raise ActionRefused(gettext("Choose two records: this is one."))
    locked = Detainee.objects.select_for_update().filter(pk__in=[kept, gone]).order_by("pk")
    found = {person.pk: person for person in locked}
    if len(found) < 2:
        raise ActionRefused(gettext("One of the two is no longer at the desk. Load the list again."))
    return found[kept], found[gone]


def _refuse_overlaps(kept: Detainee, gone: Detainee, same: Mapping[str, str]) -> None:
    """Two episodes that cover the same days are one episode or a mistake; which of the two, somebody has to say."""
    ours, theirs = (set(person.detentions.values_list("pk", flat=True)) for person in (kept, gone))
    if not (set(same) <= theirs and set(same.values()) <= ours and len(set(same.values())) == len(same)):
        raise ActionRefused(gettext("The episodes were changed meanwhile. Load the page again."))
    clashes = [(one, other) for one, other in overlapping(kept, gone) if same.get(other.pk) != one.pk]
    if clashes:
        message = gettext(
            "These detentions cover the same days: %(pairs)s. Say that they are one, or put a date right."
        )
        raise ActionRefused(message % {"pairs": "; ".join(f"“{one}”, “{other}”" for one, other in clashes)})


def _fill(merger: RowMerger, kept: Model, gone: Model) -> None:
    for column, value in merged_fields(kept, gone):
        merger.set_column(kept, column, value)


def _fill_episodes(merger: RowMerger) -> None:
    episodes = Detention.objects.in_bulk([*merger.same, *merger.same.values()])
    for theirs, ours in merger.same.items():
        _fill(merger, episodes[ours], episodes[theirs])


@contextmanager
def _refused_contradictions() -> Iterator[None]:
    """Rules that wait for the end of a transaction are asked at once, so that a contradiction is explained."""
    try:
        with transaction.atomic():
            yield
            connection.check_constraints()
    except IntegrityError as error:
        message = gettext("The two contradict each other: %(why)s. Put one of them right first.")
        raise ActionRefused(message % {"why": str(error).splitlines()[0]}) from error


def _replace_submissions(people: Collection[str], *, by: AbstractUser) -> None:
    """What was handed in says no longer what would be published; and the four eyes need to know who wrote last."""
    waiting = Submission.objects.waiting().filter(record_id__in=people)
    waiting.update(stage=SubmissionStage.REPLACED, decided_at=timezone.now())
    for person in Detainee.objects.filter(pk__in=people):
        touch(person, by=by)
    duplicates.refresh(people)


def _refuse_undoing(made: Merge) -> None:
    if made.undone_at:
        raise ActionRefused(gettext("This merge was undone already."))
    if later := Merge.objects.not_undone().filter(gone_id=made.kept_id).first():
        raise ActionRefused(gettext("Undo the later merge first: %(merge)s.") % {"merge": later})

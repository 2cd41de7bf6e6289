"""Publishes a record into which others were merged: in the same edition their addresses begin to lead to it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from django.db import transaction
from django.utils.translation import gettext

from public.models import Edition
from public.publishing.editions import (
    Content,
    append,
    current_versions,
    next_number,
    own_labels,
    prepare,
    refreshed,
)
from public.publishing.photos import keep_mentioned
from public.publishing.removal import tombstone, unlist
from public.publishing.writing import WRITER, PublishingError
from public.vocabulary.editions import VersionAction


def publish_merged(
    contents: Sequence[Content],
    *,
    merged: Mapping[str, str],
    at: datetime,
    note: str = "",
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> Edition:
    """Publish records in one new edition, all or none; `merged` says for each record that is gone which one it is now.

    Where other documents mention one that is gone, they are published again with the one that was kept. Raises what
    `publish` raises, and PublishingError for a record that is not public, or not merged into one of the contents.
    """
    with transaction.atomic(using=WRITER):
        number = next_number()
        finished = prepare(contents, number=number, at=at)
        labels = own_labels(contents)
        gone = current_versions(merged)
        for record_id, kept in merged.items():
            if kept not in labels or record_id in labels:
                raise PublishingError(
                    gettext("%(record)s can only be merged into a record of the same edition.") % {"record": record_id}
                )
            if record_id not in gone or gone[record_id].is_tombstone:
                raise PublishingError(
                    gettext("%(record)s is not public, so that its address leads nowhere.") % {"record": record_id}
                )
            finished.append(tombstone(gone[record_id], VersionAction.MERGED, number=number, at=at, merged_into=kept))
        leading = labels | {record_id: labels[kept] for record_id, kept in merged.items()}
        finished += refreshed(leading, number=number, at=at)
        edition = append(finished, number=number, at=at, note=note)
        keep_mentioned(pictures, of=[content.record_id for content in contents])
        # What is gone is read at no edition, as after a withdrawal: else it would outlive a withdrawal of the one kept.
        unlist(list(merged))
        return edition

"""Appends editions: the given records, the documents whose mentions of them are out of date, and the chain."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from django.db import transaction
from django.utils.translation import gettext

from public.documents import hashing
from public.documents.hashing import moment
from public.documents.references import Label
from public.documents.upgrades import stored_text
from public.models import DocumentVersion, Edition
from public.publishing import search_rows
from public.publishing.database import DATABASE, PublishingError, current_versions, locked_number
from public.publishing.drafts import Content, Draft, NewVersion, prepare, tombstone
from public.publishing.mentions import mask_mentions, republished_mentions
from public.publishing.photos import drop_unmentioned, keep_mentioned
from public.vocabulary.editions import VersionAction, WithdrawalReason


def publish(
    contents: Iterable[Content],
    *,
    at: datetime,
    note: str = "",
    merged: Mapping[str, str] = MappingProxyType({}),
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> Edition:
    """Publish the given records in one new edition, all or none. Raises what `prepare` and `append` raise."""
    with transaction.atomic(using=DATABASE):
        return append(prepare(contents, at=at), note=note, merged=merged, pictures=pictures)


def append(
    draft: Draft,
    *,
    note: str = "",
    merged: Mapping[str, str] = MappingProxyType({}),
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> Edition:
    """Publish a draft as the next edition, all or nothing.

    Documents that mention its records are published again in the same edition with the new labels; where they may not
    mention one any more, their earlier versions are masked. `merged` says of each record that is gone into which record
    of the draft it was merged: its address begins to lead there. `pictures` holds, by SHA-256, the bytes of the photos
    that the documents show. Raises PublishingError.
    """
    with transaction.atomic(using=DATABASE):
        number = locked_number()
        if number != draft.number:
            # Somebody published meanwhile, and what the draft mentions may be called otherwise now.
            draft = prepare(draft.contents, at=draft.at)
        gone = [*_merged(draft, merged), *_replaced(draft)]
        labels = _labels(draft, merged)
        versions = [*draft.versions, *gone, *republished_mentions(labels, number=number, at=draft.at)]
        edition = store(versions, number=number, at=draft.at, note=note)
        keep_mentioned(pictures, of=[content.record_id for content in draft.contents])
        # What is gone is read at no edition, as after a withdrawal: else it would outlive a withdrawal of the one kept.
        search_rows.remove([version.record_id for version in gone])
        mask_mentions([record_id for record_id, label in labels.items() if label is None], number=number)
        return edition


def _labels(draft: Draft, merged: Mapping[str, str]) -> dict[str, Label | None]:
    """What other documents are to call the records of the draft, and those that are gone."""
    leading = {record_id: draft.labels[kept] for record_id, kept in merged.items()}
    return dict(draft.labels) | leading


def _merged(draft: Draft, merged: Mapping[str, str]) -> list[NewVersion]:
    public = current_versions(merged)
    for record_id, kept in merged.items():
        if kept not in draft.labels or record_id in draft.labels:
            raise PublishingError(
                gettext("%(record)s can only be merged into a record of the same edition.") % {"record": record_id}
            )
        if record_id not in public or public[record_id].is_tombstone:
            raise PublishingError(
                gettext("%(record)s is not public, so that its address leads nowhere.") % {"record": record_id}
            )
    return [
        tombstone(public[record_id], VersionAction.MERGED, number=draft.number, at=draft.at, merged_into=kept)
        for record_id, kept in merged.items()
    ]


def _replaced(draft: Draft) -> list[NewVersion]:
    """Tombstones of the identifiers under which records stood before; they do not tell where the record goes on."""
    public = current_versions(draft.replaced)
    if missing := [record_id for record_id in draft.replaced if record_id not in public]:
        raise PublishingError(gettext("%(record)s was never published.") % {"record": ", ".join(missing)})
    return [
        tombstone(version, VersionAction.WITHDRAWN, number=draft.number, at=draft.at, reason=WithdrawalReason.SAFETY)
        for version in public.values()
        if not version.is_tombstone
    ]


def store(versions: Sequence[NewVersion], *, number: int, at: datetime, note: str) -> Edition:
    """Store the edition, its versions and their search columns, and close the versions they supersede."""
    rows = [_row(version, number) for version in versions]
    record_ids = [row.record_id for row in rows]
    edition = _edition(rows, number=number, at=at.replace(microsecond=0), note=note)
    edition.save(using=DATABASE, force_insert=True)
    DocumentVersion.objects.using(DATABASE).current().filter(record_id__in=record_ids).update(edition_to=number)
    search_rows.supersede(record_ids, kinds={row.kind for row in rows}, number=number)
    DocumentVersion.objects.using(DATABASE).bulk_create(rows, batch_size=search_rows.BATCH)
    search_rows.add(
        (row, version.document) for row, version in zip(rows, versions, strict=True) if not row.is_tombstone
    )
    drop_unmentioned(of=record_ids)
    return edition


def _edition(rows: Sequence[DocumentVersion], *, number: int, at: datetime, note: str) -> Edition:
    previous = Edition.objects.using(DATABASE).filter(number=number - 1).first()
    if previous and at < previous.published_at:
        raise PublishingError(
            gettext("Edition %(number)s is dated %(at)s; the next one cannot be earlier.")
            % {"number": previous.number, "at": moment(previous.published_at)}
        )
    previous_hash = previous.hash if previous else hashing.GENESIS
    digest = hashing.edition_hash(
        number=number,
        published_at=moment(at),
        note=note,
        previous=previous_hash,
        documents=[(row.kind, row.record_id, row.action, row.hash) for row in rows],
    )
    return Edition(number=number, published_at=at, note=note, previous_hash=previous_hash, hash=digest)


def _row(version: NewVersion, number: int) -> DocumentVersion:
    nonce = hashing.new_nonce()
    return DocumentVersion(
        edition_id=number,
        kind=version.kind,
        record_id=version.record_id,
        action=version.action,
        first_edition=version.first_edition,
        schema=version.document.get("schema", 0),
        mentions=version.mentions,
        nonce=nonce,
        body=stored_text(version.document),
        hash=hashing.document_hash(version.document, nonce=nonce),
    )

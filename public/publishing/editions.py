"""Appends editions: resolves references, refreshes the documents that mention what changed, hashes, stores."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

import orjson
from django.db import connections, transaction
from django.utils.translation import gettext

from public.catalog import DOCUMENTS, PUBLISHED
from public.documents import hashing
from public.documents.hashing import moment
from public.documents.references import Label, references
from public.models import DocumentVersion, Edition
from public.publishing.photos import drop_unmentioned, keep_mentioned
from public.publishing.writing import WRITER, PublishingError
from public.vocabulary.editions import VersionAction

# Any constant will do; it spells "edit" in ASCII.
_EDITION_LOCK = 0x65646974


@dataclass(frozen=True, slots=True)
class Content:
    """What a record is to say from now on: its document without the envelope, references unresolved."""

    kind: str
    record_id: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Finished:
    """A version ready to be stored: a document or a tombstone, and the records that it mentions."""

    kind: str
    record_id: str
    action: VersionAction
    first_edition: int
    document: Mapping[str, Any]
    mentions: list[str]


def publish(
    contents: Sequence[Content], *, at: datetime, note: str = "", pictures: Mapping[str, bytes] = MappingProxyType({})
) -> Edition:
    """Publish the given records in one new edition, all or none.

    Documents that mention them are published again, in the same edition, with the new labels.
    `pictures` holds, by SHA-256, the bytes of the photos that the contents mention.
    Raises PublishingError, UnpublishedReference, and DRF's ValidationError for a document out of shape.
    """
    with transaction.atomic(using=WRITER):
        number = next_number()
        finished = prepare(contents, number=number, at=at)
        finished += refreshed(own_labels(contents), number=number, at=at)
        edition = append(finished, number=number, at=at, note=note)
        keep_mentioned(pictures, of=[content.record_id for content in contents])
        return edition


def preview(contents: Sequence[Content], *, at: datetime) -> list[dict[str, Any]]:
    """The documents that publishing these records now would store, with nothing written.

    Raises what `publish` raises for content that cannot be published.
    """
    return [dict(entry.document) for entry in prepare(contents, number=_after_newest(), at=at)]


def prepare(contents: Sequence[Content], *, number: int, at: datetime) -> list[Finished]:
    """The given records as documents of that edition, with the labels of those they mention."""
    if not contents:
        raise PublishingError("An edition needs at least one record.")
    if len({content.record_id for content in contents}) < len(contents):
        raise PublishingError("A record stands in an edition once; it was given twice.")
    earlier = current_versions(content.record_id for content in contents)
    labels = own_labels(contents)
    known = labels | _published_labels(contents, known=labels)
    return [
        _finish(content, known, number=number, at=at, earlier=earlier.get(content.record_id)) for content in contents
    ]


def next_number() -> int:
    """Take the lock that keeps numbers gapless until this transaction ends, and return the next one."""
    with connections[WRITER].cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_EDITION_LOCK])
    return _after_newest()


def _after_newest() -> int:
    newest = Edition.objects.using(WRITER).order_by("-number").values_list("number", flat=True).first()
    return (newest or 0) + 1


def current_versions(record_ids: Iterable[str]) -> dict[str, DocumentVersion]:
    versions = DocumentVersion.objects.using(WRITER).current().filter(record_id__in=list(record_ids))
    return {version.record_id: version for version in versions}


def own_labels(contents: Iterable[Content]) -> dict[str, Label | None]:
    return {
        content.record_id: DOCUMENTS[content.kind].reference_of({"id": content.record_id, **content.fields})
        for content in contents
    }


def _published_labels(contents: Iterable[Content], *, known: Mapping[str, Any]) -> dict[str, Label | None]:
    """Labels of the mentioned records that are public already and not part of this edition."""
    wanted = {found.record_id for content in contents for found in references(dict(content.fields))} - set(known)
    return {record_id: label_of(version) for record_id, version in current_versions(wanted).items()}


def label_of(version: DocumentVersion) -> Label | None:
    return None if version.is_tombstone else DOCUMENTS[version.kind].reference_of(orjson.loads(version.body))


def _finish(
    content: Content, labels: Mapping[str, Label | None], *, number: int, at: datetime, earlier: DocumentVersion | None
) -> Finished:
    fields, mentions = DOCUMENTS[content.kind].resolved(content.fields, labels)
    first_edition = earlier.first_edition if earlier else number
    document = DOCUMENTS[content.kind].enveloped(
        fields, record_id=content.record_id, edition=number, first_edition=first_edition, updated_at=moment(at)
    )
    return Finished(content.kind, content.record_id, VersionAction.PUBLISHED, first_edition, document, mentions)


def refreshed(labels: Mapping[str, Label | None], *, number: int, at: datetime) -> list[Finished]:
    """The published documents whose words for the given records are out of date, brought up to date.

    They are made from what is published, never from the desk: a neighbour's draft stays a draft.
    """
    neighbours = (
        DocumentVersion.objects.using(WRITER).current().with_text().filter(mentions__overlap=list(labels))
    ).exclude(record_id__in=list(labels))
    stale = []
    for version in neighbours:
        old = orjson.loads(version.body)
        new = DOCUMENTS[version.kind].refreshed(old, labels)
        if new == old:
            continue
        envelope = {"edition": number, "updated_at": moment(at)}
        DOCUMENTS[version.kind](data=new | envelope).is_valid(raise_exception=True)
        mentions = sorted({_now(record_id, labels) for record_id in version.mentions} - {""})
        stale.append(
            Finished(
                version.kind,
                version.record_id,
                VersionAction.PUBLISHED,
                version.first_edition,
                new | envelope,
                mentions,
            )
        )
    return stale


def _now(record_id: str, labels: Mapping[str, Label | None]) -> str:
    """Which record stands where this one was mentioned; a label may be that of the record it was merged into."""
    label = labels.get(record_id, {"id": record_id})
    return str(label["id"]) if label else ""


def append(finished: Sequence[Finished], *, number: int, at: datetime, note: str) -> Edition:
    """Store the edition, its versions and their search columns, and close the versions they supersede."""
    previous = Edition.objects.using(WRITER).filter(number=number - 1).first()
    at = at.replace(microsecond=0)
    if previous and at < previous.published_at:
        raise PublishingError(
            gettext("Edition %(number)s is dated %(at)s; the next one cannot be earlier.")
            % {"number": previous.number, "at": moment(previous.published_at)}
        )
    versions = [_version(entry, number) for entry in finished]
    previous_hash = previous.hash if previous else hashing.GENESIS
    edition = Edition(
        number=number,
        published_at=at,
        note=note,
        previous_hash=previous_hash,
        hash=hashing.edition_hash(
            number=number,
            published_at=moment(at),
            note=note,
            previous=previous_hash,
            documents=[(version.kind, version.record_id, version.action, version.hash) for version in versions],
        ),
    )
    edition.save(using=WRITER, force_insert=True)
    _supersede([version.record_id for version in versions], number)
    DocumentVersion.objects.using(WRITER).bulk_create(versions, batch_size=500)
    _index(finished, versions)
    drop_unmentioned(of=[version.record_id for version in versions])
    return edition


def _version(entry: Finished, number: int) -> DocumentVersion:
    nonce = hashing.new_nonce()
    return DocumentVersion(
        edition_id=number,
        kind=entry.kind,
        record_id=entry.record_id,
        action=entry.action,
        first_edition=entry.first_edition,
        mentions=entry.mentions,
        nonce=nonce,
        body=json.dumps(entry.document, ensure_ascii=False, separators=(",", ":")),
        hash=hashing.document_hash(entry.document, nonce=nonce),
    )


def _supersede(record_ids: list[str], number: int) -> None:
    DocumentVersion.objects.using(WRITER).current().filter(record_id__in=record_ids).update(edition_to=number)
    for model in PUBLISHED.values():
        model.objects.using(WRITER).current().filter(record_id__in=record_ids).update(edition_to=number)


def _index(finished: Sequence[Finished], versions: Sequence[DocumentVersion]) -> None:
    for kind, model in PUBLISHED.items():
        rows = [
            model.from_document(entry.document, version)
            for entry, version in zip(finished, versions, strict=True)
            if entry.kind == kind and entry.action == VersionAction.PUBLISHED
        ]
        model.objects.using(WRITER).bulk_create(rows, batch_size=500)
        published = [row.record_id for row in rows]
        model.objects.using(WRITER).filter(record_id__in=published).with_outdated_display().delete()

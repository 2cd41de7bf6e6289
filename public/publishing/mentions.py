"""What other documents say of records that change: brought up to date in the new edition, masked in earlier ones."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from public.catalog import DOCUMENTS
from public.documents import read
from public.documents.hashing import moment
from public.documents.references import Label
from public.documents.upgrades import current_schema, stored_text
from public.models import DocumentVersion
from public.models.editions import DocumentVersionQuerySet
from public.publishing.database import DATABASE
from public.publishing.drafts import NewVersion
from public.publishing.search_rows import BATCH, index
from public.vocabulary.editions import VersionAction


def republished_mentions(labels: Mapping[str, Label | None], *, number: int, at: datetime) -> list[NewVersion]:
    """The published documents whose words for the given records are out of date, brought up to date.

    They are made from what is published, never from the desk: a neighbour's draft stays a draft.
    """
    stale = []
    for version in _mentioning(labels).current():
        published = read(version.body, version.kind)
        renewed = DOCUMENTS[version.kind].refreshed(published, labels)
        if renewed == published:
            continue
        document = {**renewed, "edition": number, "updated_at": moment(at)}
        document.pop("masked_in", None)
        DOCUMENTS[version.kind].validate(document)
        mentions = sorted({successor_id(record_id, labels) for record_id in version.mentions} - {""})
        stale.append(
            NewVersion(
                version.kind,
                version.record_id,
                VersionAction.PUBLISHED,
                version.first_edition,
                document,
                mentions,
            )
        )
    return stale


def successor_id(record_id: str, labels: Mapping[str, Label | None]) -> str:
    """Which record stands where this one was mentioned: itself, the one it was merged into, or none."""
    label = labels.get(record_id, {"id": record_id})
    return str(label["id"]) if label else ""


def mask_mentions(record_ids: Collection[str], *, number: int) -> None:
    """Take these records out of every earlier version of other documents that mentions them.

    A masked version loses the name, the identifier and the announced text, and its nonce, without which nobody can test
    a guess at what stood there. The rest stays readable as of its edition; its original hash stays in the chain.
    """
    hidden: dict[str, Label | None] = dict.fromkeys(record_ids)
    for versions in _batches(_mentioning(hidden).filter(edition__lt=number)):
        documents = [_mask(version, hidden, number=number) for version in versions]
        DocumentVersion.objects.using(DATABASE).bulk_update(
            versions, ["body", "nonce", "mentions", "masked_in", "schema"]
        )
        index(list(zip(versions, documents, strict=True)))


def _mask(version: DocumentVersion, hidden: Mapping[str, Label | None], *, number: int) -> Mapping[str, object]:
    """Mask a version in memory; return its document as it may be read from now on."""
    document = {**DOCUMENTS[version.kind].refreshed(read(version.body, version.kind), hidden), "masked_in": number}
    version.body, version.nonce, version.masked_in = stored_text(document), "", number
    version.schema = current_schema(version.kind)
    version.mentions = [mentioned for mentioned in version.mentions if mentioned not in hidden]
    return document


def _mentioning(record_ids: Collection[str]) -> DocumentVersionQuerySet:
    """The documents of other records in which one of these is mentioned."""
    versions = DocumentVersion.objects.using(DATABASE).with_text()
    return versions.filter(mentions__overlap=list(record_ids)).exclude(record_id__in=list(record_ids))


def _batches(versions: DocumentVersionQuerySet) -> Iterator[list[DocumentVersion]]:
    """A few hundred at a time, each read once; what was masked is found no more."""
    while batch := list(versions.order_by("pk")[:BATCH]):
        yield batch

"""Verifies the chain of editions: every hash is computed again from what is stored."""

from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from public.documents import hashing
from public.models import DocumentVersion, Edition


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the record does not agree with its hashes."""

    edition: int
    message: str


def faults() -> Iterator[Fault]:
    """Walk all editions from the first; yield what does not fit. An intact record yields nothing."""
    previous, expected_number = hashing.GENESIS, 1
    for edition in Edition.objects.order_by("number").iterator():
        if edition.number != expected_number:
            yield Fault(edition.number, f"edition {expected_number} is missing")
        if edition.previous_hash != previous:
            yield Fault(edition.number, "does not continue the edition before it")
        versions = list(DocumentVersion.objects.filter(edition=edition))
        yield from (Fault(edition.number, message) for version in versions if (message := _fault(version)))
        if edition.hash != _hash(edition, versions):
            yield Fault(edition.number, "its hash does not cover what it holds")
        previous, expected_number = edition.hash, edition.number + 1


def _fault(version: DocumentVersion) -> str | None:
    """What is erased or masked keeps its hash, which the edition covers; its content is no longer what was hashed."""
    if not version.nonce:
        return None
    if version.hash == hashing.document_hash(orjson.loads(version.body), nonce=version.nonce):
        return None
    return f"{version.kind} {version.record_id} was altered"


def _hash(edition: Edition, versions: list[DocumentVersion]) -> str:
    return hashing.edition_hash(
        number=edition.number,
        published_at=hashing.moment(edition.published_at),
        note=edition.note,
        previous=edition.previous_hash,
        documents=[(version.kind, version.record_id, version.action, version.hash) for version in versions],
    )

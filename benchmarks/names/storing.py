"""Puts people into the search table in bulk: one edition and one version each, as publishing would leave them."""

import json
import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from django.db import connection
from django.db.models import Model

from benchmarks.names.population import SEED
from public.models import DocumentVersion, Edition, PublishedDetainee
from public.vocabulary.editions import VersionAction
from public.vocabulary.kinds import Kind

EDITION = 1
_AT_ONCE = 2_000
_NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
_NO_HASH = "0" * 64

Spelled = list[tuple[str, str]]


def store(everybody: Iterable[Spelled]) -> list[str]:
    """Record each under all its spellings, and nobody else; returns identifiers, which tell nothing of the order."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE public_edition CASCADE")
    edition = Edition.objects.create(number=EDITION, published_at=_NOON, previous_hash=_NO_HASH, hash=_NO_HASH)
    dice, stored, waiting = random.Random(SEED), [], iter(everybody)
    with _indexed_afterwards(PublishedDetainee):
        while chunk := list(islice(waiting, _AT_ONCE)):
            stored += _store(edition, chunk, dice)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return stored


@contextmanager
def _indexed_afterwards(model: type[Model]) -> Iterator[None]:
    """An index is made of many rows sooner than it takes them in one by one."""
    with connection.schema_editor() as editor:
        for index in model._meta.indexes:
            editor.remove_index(model, index)
    yield
    with connection.schema_editor() as editor:
        for index in model._meta.indexes:
            editor.add_index(model, index)


def _store(edition: Edition, chunk: list[Spelled], dice: random.Random) -> list[str]:
    documents = [_document(spelled, f"{dice.getrandbits(96):024x}") for spelled in chunk]
    versions = DocumentVersion.objects.bulk_create(_versions(edition, documents))
    PublishedDetainee.objects.bulk_create(map(PublishedDetainee.from_document, documents, versions))
    return [document["id"] for document in documents]


def _versions(edition: Edition, documents: list[dict[str, Any]]) -> Iterator[DocumentVersion]:
    for document in documents:
        yield DocumentVersion(
            edition=edition,
            kind=Kind.DETAINEE,
            record_id=document["id"],
            action=VersionAction.PUBLISHED,
            first_edition=EDITION,
            nonce=_NO_HASH,
            body=json.dumps(document, ensure_ascii=False),
            hash=_NO_HASH,
        )


def _document(spelled: Spelled, identifier: str) -> dict[str, Any]:
    """What the search table reads of a document."""
    return {
        "id": identifier,
        "updated_at": _NOON.isoformat(),
        "display": "named",
        "name": spelled[0][0],
        "names": [{"text": text, "language": language} for text, language in spelled],
        "gender": None,
        "born": None,
        "country": "BY",
        "categories": [],
        "prominent": False,
        "photo": None,
        "status": {"value": "held", "since": None},
        "recognitions": [],
        "detentions": [],
    }

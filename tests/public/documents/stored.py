"""Documents stored as they were published, each kind in every shape that it ever had."""

import json
from pathlib import Path
from typing import Any

from public.documents import hashing
from public.models import DocumentVersion, Edition
from public.publishing.rebuilding import rebuild
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON

FOLDER = Path(__file__).parent / "examples"


def example(kind: Kind, schema: int) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((FOLDER / f"{kind}-{schema}.json").read_text(encoding="utf-8"))
    return document


def store(*documents: dict[str, Any]) -> None:
    """Put documents into edition 1 as they are, past the checks of today, and fill the search tables from them."""
    Edition.objects.create(
        number=1, published_at=NOON, previous_hash=hashing.GENESIS, hash=hashing.document_hash({}, nonce="00")
    )
    for document in documents:
        nonce = hashing.new_nonce()
        DocumentVersion.objects.create(
            edition_id=1,
            kind=document["kind"],
            record_id=document["id"],
            action="published",
            first_edition=1,
            schema=document["schema"],
            nonce=nonce,
            body=json.dumps(document, ensure_ascii=False, separators=(",", ":")),
            hash=hashing.document_hash(document, nonce=nonce),
        )
    rebuild()

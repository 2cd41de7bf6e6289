"""The chain that makes silent alteration show: hashes of documents and of editions.

Document: SHA-256 over a random nonce and the document's canonical JSON (RFC 8785).
Edition: SHA-256 over the canonical JSON of its number, moment, note, the previous edition's hash and
its documents' hashes. `docs/publishing.md` tells how a stranger verifies both.
"""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

import rfc8785

GENESIS = "0" * 64


def moment(at: datetime) -> str:
    """An instant as documents and hashes write it: `2026-01-04T10:02:11Z`."""
    return at.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def new_nonce() -> str:
    """32 random bytes, in hex: without it nobody can test a guess at an erased document."""
    return secrets.token_hex(32)


def document_hash(document: Mapping[str, object], *, nonce: str) -> str:
    canonical = rfc8785.dumps(dict(document))  # type: ignore[arg-type]  # all that can be published is plain JSON
    return hashlib.sha256(bytes.fromhex(nonce) + canonical).hexdigest()


def edition_hash(
    *, number: int, published_at: str, note: str, previous: str, documents: Iterable[tuple[str, str, str, str]]
) -> str:
    """`documents` are (kind, id, action, hash); their order does not matter."""
    content: dict[str, int | str | list[dict[str, str]]] = {
        "number": number,
        "published_at": published_at,
        "note": note,
        "previous_hash": previous,
        "documents": [
            {"kind": kind, "id": record_id, "action": action, "hash": digest}
            for kind, record_id, action, digest in sorted(documents, key=lambda entry: entry[1])
        ],
    }
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()

"""Old documents in the shapes of today. Stored ones are never rewritten: hashes are over what was published.

When the shape of a kind changes, a function is added to the end of its list here. It takes a document as the shape
before it was, and returns it as the new one. The stored examples of `tests/public/documents/examples/` show every
shape there ever was, and have to pass.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import orjson
from django.utils.translation import gettext

from public.documents.records import Envelope
from public.vocabulary.kinds import Kind

Upgrade = Callable[[dict[str, object]], dict[str, object]]

# The first function of a list leads from schema 1 to schema 2, the next from 2 to 3.
UPGRADES: dict[Kind, Sequence[Upgrade]] = dict.fromkeys(Kind, ())


class UnknownSchema(ValueError):
    """A document of a shape that this version of the program does not know."""


def current_schema(kind: str) -> int:
    """The number of the shape that documents of a kind are published in now."""
    return len(UPGRADES[Kind(kind)]) + 1


def upgraded(document: Mapping[str, object]) -> dict[str, object]:
    """The same document in the shape of today. Raises UnknownSchema."""
    kind, schema = Kind(str(document["kind"])), document.get("schema")
    if not isinstance(schema, int) or not 1 <= schema <= current_schema(kind):
        raise UnknownSchema(
            gettext("%(kind)s %(record)s has schema %(schema)s; this version of the program knows up to %(known)s.")
            % {"kind": kind, "record": document.get("id"), "schema": schema, "known": current_schema(kind)}
        )
    found = dict(document)
    for reached, upgrade in enumerate(UPGRADES[kind][schema - 1 :], schema + 1):
        found = upgrade(found) | {"schema": reached}
    return found


def read(text: str, kind: str) -> Envelope:
    """A stored document of a kind, in the shape of today. Raises UnknownSchema."""
    document = orjson.loads(text)
    if document["kind"] != kind:
        raise ValueError(f"A document of kind {document['kind']} was read as one of kind {kind}.")
    return cast("Envelope", upgraded(document))


def stored_text(document: Mapping[str, object]) -> str:
    """A document as it is stored and passed on: JSON without spaces."""
    return orjson.dumps(document).decode()


def current_text(text: str, kind: str, schema: int) -> str:
    """The text of a stored document in the shape of today: untouched where it has that shape already."""
    return text if schema == current_schema(kind) else stored_text(read(text, kind))

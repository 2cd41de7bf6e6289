"""What all documents have in common: the envelope, sources, claims; and what is done with a document of any kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Generic, TypeVar, cast

import orjson
from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from public.documents import upgrades
from public.documents.definition.display import ALWAYS, LISTED, NAMED, UNNAMED, Reduced
from public.documents.definition.fields import (
    AnyText,
    CertaintyWord,
    Identifier,
    Moment,
    OneOf,
    PartialDate,
    Text,
    Url,
)
from public.documents.definition.inspection import FieldType, fields_of
from public.documents.definition.validation import adapter, validate
from public.documents.references import Label, Labels, refresh, resolve
from public.vocabulary.identifiers import derived_identifier
from public.vocabulary.kinds import Kind, page_address
from public.vocabulary.sources import SourceKind

Content = Mapping[str, object]


class SourceEntry(TypedDict):
    """A source, and what it supports: paths into the document, or the whole of it when there are none.

    With a person who is not shown by name nothing is said that could name them, and the identifier is another one in
    each document: else the same source beside somebody else's name would tell.
    """

    id: Annotated[Identifier, NAMED, Reduced(derived_identifier, at=UNNAMED)]
    title: Annotated[Text | None, NAMED]
    publisher: Annotated[AnyText, NAMED]
    url: Annotated[Url | None, NAMED]
    archived_url: Annotated[Url | None, NAMED]
    published: Annotated[PartialDate | None, NAMED]
    retrieved: Annotated[PartialDate | None, NAMED]
    language: Annotated[AnyText, LISTED]
    kind: Annotated[str, OneOf(SourceKind), LISTED]
    supports: Annotated[list[Text], LISTED]
    quotation: Annotated[Text | None, NAMED]
    certainty: Annotated[CertaintyWord, LISTED]


class ClaimEntry(TypedDict):
    """What one source says of one field; contradicting values stand side by side."""

    field: Text
    value: Text
    source: Identifier
    accepted: bool
    first_seen: PartialDate | None
    last_seen: PartialDate | None


class Envelope(TypedDict):
    """What every published record says; each kind adds what its noun says."""

    id: Annotated[Identifier, ALWAYS]
    kind: Annotated[str, ALWAYS]
    schema: Annotated[int, Field(ge=1, description="Of which version of its kind's shape this document is."), ALWAYS]
    url: Annotated[Text, Field(description="Address of the page, below the site's root."), ALWAYS]
    edition: Annotated[int, Field(ge=1, description="The edition in which this version was published."), ALWAYS]
    first_edition: Annotated[int, Field(ge=1), ALWAYS]
    updated_at: Annotated[Moment, ALWAYS]
    claims: Annotated[list[ClaimEntry], NAMED]
    sources: Annotated[list[SourceEntry], LISTED]


def by_name(content: Content) -> str:
    return str(content["name"])


def by_title(content: Content) -> str:
    return str(content["title"])


def named(content: Content) -> Label | None:
    return {"id": str(content["id"]), "name": by_name(content)}


def titled(content: Content) -> Label | None:
    return {"id": str(content["id"]), "title": by_title(content)}


def _unchanged(content: Content, labels: Labels) -> Content:
    return content


ShapeT_co = TypeVar("ShapeT_co", bound=Content, covariant=True)


@dataclass(frozen=True, kw_only=True)
class Document(Generic[ShapeT_co]):
    """The documents of one kind.

    `label_of` gives the words by which people know the record: a name or a title. `reference_of` gives how other
    documents mention it, or None if they must not. `withheld` takes out what labels of None forbid to say.
    """

    kind: Kind
    shape: type[ShapeT_co]
    label_of: Callable[[Content], str]
    reference_of: Callable[[Content], Label | None]
    withheld: Callable[[Content, Labels], Content] = _unchanged

    @property
    def fields(self) -> Mapping[str, FieldType]:
        return fields_of(self.shape)

    @cached_property
    def adapter(self) -> TypeAdapter[object]:
        return adapter(self.shape)

    def validate(self, document: Content) -> None:
        """Raises InvalidDocument for a document that is not in order."""
        validate(document, self.adapter)

    def read(self, text: str) -> ShapeT_co:
        """A stored document in the shape that its kind has now."""
        return cast("ShapeT_co", upgrades.upgraded(orjson.loads(text)))

    def resolved(self, content: Content, labels: Labels) -> tuple[dict[str, object], list[str]]:
        """Fill in the labels of the records that the content mentions, and list them."""
        return resolve(self.withheld(content, labels), labels)

    def refreshed(self, document: Content, labels: Labels) -> dict[str, object]:
        """Bring the labels of mentioned records up to date in a document that was read."""
        return refresh(self.withheld(document, labels), labels)

    def enveloped(
        self, content: Content, *, record_id: str, edition: int, first_edition: int, updated_at: str
    ) -> dict[str, object]:
        """Put a record's content into its envelope and check the whole. Raises InvalidDocument."""
        document = {
            "id": record_id,
            "kind": self.kind.value,
            "schema": upgrades.current_schema(self.kind),
            "url": page_address(self.kind, record_id, self.label_of(content)),
            "edition": edition,
            "first_edition": first_edition,
            "updated_at": updated_at,
            **content,
        }
        self.validate(document)
        return document


AnyDocument = Document[Content]

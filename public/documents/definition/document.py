"""What is done with the documents of a kind: named, checked, read, put into an envelope, brought up to date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar, cast

from pydantic import TypeAdapter

from public.documents import upgrades
from public.documents.definition.inspection import FieldType, fields_of
from public.documents.definition.validation import adapter, validate
from public.documents.references import Label, Labels, refresh, resolve
from public.vocabulary.kinds import Kind, page_address

Content = Mapping[str, object]


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
        return cast("ShapeT_co", upgrades.read(text, self.kind))

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

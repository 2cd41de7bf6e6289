"""What all documents have in common: the envelope, sources, claims, and references to each other."""

from collections.abc import Mapping
from typing import Any, ClassVar

from rest_framework import serializers

from public.documents.fields import PartialDateField, StrictSerializer
from public.documents.references import Label, refresh, resolve
from public.vocabulary.identifiers import PUBLIC_PATTERN
from public.vocabulary.kinds import Kind, page_address
from public.vocabulary.sources import Certainty, SourceKind


class IdentifierField(serializers.RegexField):
    """Ten characters of Crockford base 32, or the citation of a legal provision."""

    def __init__(self, **options: Any) -> None:
        super().__init__(rf"^{PUBLIC_PATTERN}$", **options)


class NamedReference(StrictSerializer):
    id = IdentifierField()
    name = serializers.CharField()


class TitledReference(StrictSerializer):
    id = IdentifierField()
    title = serializers.CharField()


class SourceEntry(StrictSerializer):
    """A source, and what it supports: paths into the document, or the whole of it when there are none."""

    id = IdentifierField()
    title = serializers.CharField(allow_null=True)
    publisher = serializers.CharField(allow_blank=True)
    url = serializers.URLField(allow_null=True, max_length=2000)
    archived_url = serializers.URLField(allow_null=True, max_length=2000)
    published = PartialDateField(allow_null=True)
    retrieved = PartialDateField(allow_null=True)
    language = serializers.CharField(allow_blank=True)
    kind = serializers.ChoiceField(SourceKind.choices)
    supports = serializers.ListField(child=serializers.CharField())
    quotation = serializers.CharField(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)


class ClaimEntry(StrictSerializer):
    """What one source says of one field; contradicting values stand side by side."""

    field = serializers.CharField()
    value = serializers.CharField()
    source = IdentifierField()  # type: ignore[assignment]  # a word of the API
    accepted = serializers.BooleanField()
    first_seen = PartialDateField(allow_null=True)
    last_seen = PartialDateField(allow_null=True)


class Document(StrictSerializer):
    """The envelope of every published record. Subclasses add what their noun says."""

    kind: ClassVar[Kind]

    id = IdentifierField()
    url = serializers.CharField(help_text="Address of the page, below the site's root.")
    edition = serializers.IntegerField(min_value=1, help_text="The edition in which this version was published.")
    first_edition = serializers.IntegerField(min_value=1)
    updated_at = serializers.DateTimeField()
    claims = ClaimEntry(many=True)
    sources = SourceEntry(many=True)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """The envelope first, then the noun's own fields, then claims and sources."""
        declared = super().get_fields()
        head = {"id": declared.pop("id"), "kind": serializers.ChoiceField([self.kind.value])}
        tail = {name: declared.pop(name) for name in ("claims", "sources")}
        return head | declared | tail

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        """The words by which people know the record: a name or a title."""
        return str(document["title"])

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        """How other documents mention this one; None if they must not."""
        return {"id": document["id"], "title": cls.label_of(document)}

    @classmethod
    def resolved(
        cls, content: Mapping[str, Any], labels: Mapping[str, Label | None]
    ) -> tuple[dict[str, Any], list[str]]:
        """Fill in the labels of the records that the content mentions, and list them."""
        return resolve(content, labels)

    @classmethod
    def refreshed(cls, document: Mapping[str, Any], labels: Mapping[str, Label | None]) -> dict[str, Any]:
        """Bring the labels of mentioned records up to date in a stored document."""
        return refresh(document, labels)

    @classmethod
    def enveloped(
        cls, content: Mapping[str, Any], *, record_id: str, edition: int, first_edition: int, updated_at: str
    ) -> dict[str, Any]:
        """Put a record's content into its envelope and check the whole. Raises ValidationError."""
        document = {
            "id": record_id,
            "kind": cls.kind.value,
            "url": page_address(cls.kind, record_id, cls.label_of(content)),
            "edition": edition,
            "first_edition": first_edition,
            "updated_at": updated_at,
            **content,
        }
        cls(data=document).is_valid(raise_exception=True)
        return document

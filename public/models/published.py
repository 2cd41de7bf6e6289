"""What the search tables of all nouns share: columns beside a stored document, valid for a span of editions."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from django.db import models
from django.db.models import Q

from public.documents import AnyDocument, Envelope, current_text, read
from public.models.editions import DocumentVersion
from public.vocabulary.kinds import page_address

_Row = TypeVar("_Row", bound="PublishedRecord")


class PublishedQuerySet(models.QuerySet[_Row]):
    """The words in which lists of published records are asked for."""

    def current(self) -> Self:
        """What the newest edition says."""
        return self.filter(edition_to=None)

    def as_of(self, number: int) -> Self:
        """What edition `number` said: the same question as "now", with another number."""
        return self.filter(Q(edition_to=None) | Q(edition_to__gt=number), edition_from__lte=number)

    def listed(self) -> Self:
        """Records that may stand in a list; the rest are only counted."""
        return self

    def with_documents(self, *columns: str) -> Self:
        """Bring the stored documents along in the same query, and the columns that are needed beside them."""
        return self.select_related("version").only(
            "version__body", "version__schema", "record_id", "edition_from", *columns
        )


class PublishedRecord(models.Model):
    """A row per published version; every column is derived from the document, so it can be rebuilt."""

    document: ClassVar[AnyDocument]

    version = models.OneToOneField(DocumentVersion, on_delete=models.PROTECT, primary_key=True, related_name="+")
    record_id = models.CharField(max_length=40)
    edition_from = models.PositiveIntegerField()
    edition_to = models.PositiveIntegerField(null=True)
    label = models.TextField()

    objects: ClassVar[Any] = PublishedQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["record_id"], condition=Q(edition_to=None), name="%(class)s_one_current"),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def address(self) -> str:
        """Where its page is, below the site's root."""
        return page_address(self.document.kind, self.record_id, self.label)

    def read_document(self) -> Envelope:
        """Its document in the shape of today."""
        return read(self.version.body, self.document.kind)

    def document_text(self) -> str:
        """The same as text, which is not parsed where it was stored in that shape."""
        return current_text(self.version.body, self.document.kind, self.version.schema)

    @classmethod
    def columns(cls, document: Any) -> dict[str, object]:
        """The noun's own columns, read from a document; each noun says of which type."""
        return {}

    @classmethod
    def from_document(cls, document: Mapping[str, object], version: DocumentVersion) -> Self:
        return cls(
            version=version,
            record_id=version.record_id,
            edition_from=version.edition_id,
            edition_to=version.edition_to,
            label=cls.document.label_of(document),
            **cls.columns(document),
        )

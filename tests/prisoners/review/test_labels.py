"""Words for the parts of documents, which reviewers read in the desk's language."""

from collections.abc import Iterator, Mapping

from prisoners.review.labels import LABELS
from public.catalog import DOCUMENTS
from public.documents.definition.inspection import FieldType, fields_of
from public.documents.records import Envelope


def names(fields: Mapping[str, FieldType]) -> Iterator[str]:
    for name, field in fields.items():
        yield name
        yield from names(field.fields)


def test_every_field_of_a_document_has_a_label() -> None:
    told = {name for document in DOCUMENTS.values() for name in names(fields_of(document.shape))}
    assert sorted(told - set(LABELS) - set(fields_of(Envelope)) - {"id"}) == []

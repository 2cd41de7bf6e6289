"""What the parts of documents are called: every field has a word."""

from collections.abc import Iterator

import pytest

from prisoners.review.differences import ENVELOPE
from prisoners.review.labels import ENTRY_LABELS, LABELS
from public.catalog import DOCUMENTS
from public.documents.definition.fields import Called
from public.documents.definition.inspection import FieldType, fields_of
from public.documents.references import MENTIONS


def all_fields(shape: type) -> Iterator[tuple[str, FieldType]]:
    """Every field of a document and of its parts; a mention of another record reads as its label."""
    for name, field in fields_of(shape).items():
        yield name, field
        if isinstance(field.bare, type) and field.fields and field.bare not in MENTIONS:
            yield from all_fields(field.bare)


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_field_has_a_word_of_its_own_or_one_that_documents_share(kind: str) -> None:
    fields = [
        (name, field) for name, field in all_fields(DOCUMENTS[kind].shape) if name not in ENVELOPE | {"id", "masked_in"}
    ]
    assert [name for name, field in fields if not field.mark(Called) and name not in LABELS] == []


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_list_of_parts_has_a_word_for_one_of_them(kind: str) -> None:
    lists = [(name, field) for name, field in all_fields(DOCUMENTS[kind].shape) if field.is_list and field.fields]
    assert [
        name
        for name, field in lists
        if name not in ENTRY_LABELS and not ((called := field.mark(Called)) and called.one)
    ] == []

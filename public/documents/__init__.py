"""The shape of each published document: one definition per noun gives its type, its validation and its schema.

Every noun has a module of its own here, and its definition is imported from there.
"""

from public.documents.definition.document import AnyDocument, Document
from public.documents.definition.validation import InvalidDocument
from public.documents.records import Envelope
from public.documents.upgrades import current_text, read

__all__ = [
    "AnyDocument",
    "Document",
    "Envelope",
    "InvalidDocument",
    "current_text",
    "read",
]

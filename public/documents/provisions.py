"""The document of an article of a code, and of how it is used."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, TranslatedField
from public.documents.records import Document
from public.documents.references import Label
from public.vocabulary.kinds import Kind


class LegalProvisionDocument(Document):
    """Identified by its citation: `BY-CC-361-1` is article 361-1 of the Criminal Code of Belarus."""

    kind = Kind.LEGAL_PROVISION

    jurisdiction = CountryField()
    code = serializers.CharField()
    article = serializers.CharField()
    title = TranslatedField()
    political_use = TranslatedField()

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        return f"{document['code']} {document['article']}"

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        return {"id": document["id"], "article": document["article"], "title": document["title"]}

"""The document of an organisation that recognises, counts, states or decides."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, TranslatedField
from public.documents.records import Document
from public.documents.references import Label
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import OrganisationKind


class OrganisationDocument(Document):
    kind = Kind.ORGANISATION

    name = serializers.CharField()
    names = TranslatedField()
    type = serializers.ChoiceField(OrganisationKind.choices)
    country = CountryField(allow_null=True)
    website = serializers.URLField(allow_null=True)

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        return str(document["name"])

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        return {"id": document["id"], "name": document["name"]}

"""The document of a place of detention."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, TranslatedField
from public.documents.records import Document
from public.documents.references import Label
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind


class FacilityDocument(Document):
    kind = Kind.FACILITY

    name = serializers.CharField()
    names = TranslatedField()
    type = serializers.ChoiceField(FacilityType.choices)
    country = CountryField()
    region = serializers.CharField(allow_blank=True)
    address = serializers.CharField(allow_blank=True)
    latitude = serializers.FloatField(allow_null=True, min_value=-90, max_value=90)
    longitude = serializers.FloatField(allow_null=True, min_value=-180, max_value=180)

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        return str(document["name"])

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        return {"id": document["id"], "name": document["name"]}

"""The document of a count that an organisation published."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, PartialDateField, TranslatedField
from public.documents.records import Document, NamedReference
from public.documents.references import Label
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import CountedAs, Qualifier


class ReportedCountDocument(Document):
    """Somebody's number, attributed: the tracker shows it beside its own, and never averages."""

    kind = Kind.REPORTED_COUNT

    on = PartialDateField()
    organisation = NamedReference(allow_null=True)
    country = CountryField()
    counted = serializers.ChoiceField(CountedAs.choices)
    number = serializers.IntegerField(min_value=0)
    qualifier = serializers.ChoiceField(Qualifier.choices)
    remark = TranslatedField()

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        return f"{document['on']} {document['number']}"

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        return {"id": document["id"], "title": cls.label_of(document)}

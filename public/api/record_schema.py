"""How OpenAPI describes the views of records: from each noun's document and its filters."""

from typing import Any

from drf_spectacular.openapi import AutoSchema
from rest_framework import serializers

from public.api.schema import AS_OF, BAD_REQUEST, FIELDS, MISSING, SHAPE, envelope_of, parameters_of
from public.catalog import Noun


class VersionEntry(serializers.Serializer[object]):
    edition = serializers.IntegerField()
    action = serializers.ChoiceField(["created", "updated"])
    superseded_in = serializers.IntegerField(allow_null=True)
    published_at = serializers.DateTimeField()
    note = serializers.CharField()
    hash = serializers.CharField()
    nonce = serializers.CharField(allow_null=True, help_text="Null where the version was masked.")
    masked_in = serializers.IntegerField(
        allow_null=True, help_text="The edition in which a mention of another record was taken out of this version."
    )
    url = serializers.URLField()


class VersionList(serializers.Serializer[object]):
    edition = serializers.IntegerField()
    count = serializers.IntegerField()
    results = VersionEntry(many=True)


class RecordSchema(AutoSchema):
    """What the operations of one noun share."""

    operation: str

    @property
    def noun(self) -> Noun:
        noun: Noun = self.view.noun  # type: ignore[attr-defined]  # every RecordView has one
        return noun

    def get_operation_id(self) -> str:
        return f"{self.noun.kind.name.lower()}_{self.operation}"

    def get_tags(self) -> list[str]:
        return [self.noun.tag]

    def get_description(self) -> str:  # type: ignore[override]  # drf-spectacular asks without arguments
        """The summary says it all; docstrings are for whoever reads the code."""
        return ""

    def get_override_parameters(self) -> list[Any]:
        return []


class ListSchema(RecordSchema):
    operation = "list"

    def get_summary(self) -> str:
        return f"List {self.noun.tag}"

    def get_override_parameters(self) -> list[Any]:
        return parameters_of(self.noun.filterset)

    def get_response_serializers(self) -> Any:
        return {200: envelope_of(self.noun.document, name=self.noun.document.shape.__name__), **BAD_REQUEST}


class DetailSchema(RecordSchema):
    operation = "read"

    def get_summary(self) -> str:
        return "Read one document, as it is published"

    def get_override_parameters(self) -> list[Any]:
        return [AS_OF, FIELDS, SHAPE]

    def get_response_serializers(self) -> Any:
        return {200: self.noun.document, **BAD_REQUEST, **MISSING}


class VersionsSchema(RecordSchema):
    operation = "versions"

    def get_summary(self) -> str:
        return "All versions of a document, with what proves them"

    def get_response_serializers(self) -> Any:
        return {200: VersionList, **BAD_REQUEST, **MISSING}

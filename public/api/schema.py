"""How OpenAPI describes what the views share: parameters, envelopes, errors."""

from django import forms
from django_filters import Filter
from drf_spectacular.extensions import OpenApiSerializerExtension, OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ResolvedComponent
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, inline_serializer
from rest_framework import serializers

from public.api.lists import DEFAULT_LIMIT, HIGHEST_LIMIT
from public.documents import AnyDocument, Document
from public.documents.definition.json_schema import components
from public.filters import PublishedFilter
from public.filters.fields import AnyOfField, DayField, OneOfField


class DocumentField(serializers.Field[object, object, object, object]):
    """A document within an envelope that a serializer describes."""

    def __init__(self, document: AnyDocument) -> None:
        super().__init__()
        self.document = document


class DescribedDocument(OpenApiSerializerExtension):
    """Describes a document from its definition; its parts become components of their own."""

    target_class = Document

    def get_name(self, auto_schema: AutoSchema, direction: str) -> str:
        return str(self.target.shape.__name__)

    def map_serializer(self, auto_schema: AutoSchema, direction: str) -> dict[str, object]:
        own = self.get_name(auto_schema, direction)
        found = components(own, self.target.adapter)
        for name, schema in found.items():
            if name != own:
                part = ResolvedComponent(name, ResolvedComponent.SCHEMA, schema, object=name)
                auto_schema.registry.register_on_missing(part)
        return found[own]


class DescribedDocumentField(OpenApiSerializerFieldExtension):
    target_class = DocumentField

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, object]:
        reference: dict[str, object] = auto_schema.resolve_serializer(self.target.document, "response").ref
        return reference


class ParameterProblem(serializers.Serializer[object]):
    parameter = serializers.CharField()
    message = serializers.CharField()


class Problem(serializers.Serializer[object]):
    """RFC 9457 problem details."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    errors = ParameterProblem(many=True, required=False)  # type: ignore[assignment]  # a name of the standard
    tombstone = serializers.DictField(required=False)
    merged_into = serializers.CharField(required=False)


def _problem(description: str) -> OpenApiResponse:
    return OpenApiResponse(Problem, description=description)


BAD_REQUEST = {
    (400, "application/problem+json"): _problem("A parameter is unknown or was not understood; it is named.")
}
MISSING = {
    (308, "application/problem+json"): _problem(
        "The record was merged into another one: `Location` leads there, `merged_into` names it. Ask again at the old "
        "address from time to time, since a merge can be undone."
    ),
    (404, "application/problem+json"): _problem("There is no such public record."),
    (410, "application/problem+json"): _problem("The record was taken off the site; its tombstone says since when."),
}

AS_OF = OpenApiParameter(
    "as_of", str, description="Read as of an edition (`42`) or of the end of a day (`2025-12-12`)."
)
FIELDS = OpenApiParameter("fields", str, description="Only these fields of the documents, by comma.")
SHAPE = OpenApiParameter(
    "shape",
    str,
    enum=["published"],
    description="The document just as it was published, whose hash can be verified; else it has the shape of today.",
)
CURSOR = OpenApiParameter("cursor", str, description="Given out as `next` and `previous`.")
LIMIT = OpenApiParameter(
    "limit",
    {"type": "integer", "minimum": 1, "maximum": HIGHEST_LIMIT, "default": DEFAULT_LIMIT},
    description="Page size.",
)


def parameters_of(filterset: type[PublishedFilter]) -> list[OpenApiParameter]:
    """The filters and orders of a list, as its filter class declares them."""
    found = [
        OpenApiParameter(name, _type_of(declared.field), description=_description(declared))
        for name, declared in filterset.base_filters.items()
    ]
    orders = OpenApiParameter(
        "ordering", str, enum=[*filterset.orderings], description="The first one is the usual order."
    )
    return [*found, orders, AS_OF, FIELDS, LIMIT, CURSOR]


def _description(declared: Filter) -> str:
    field, label = declared.field, str(declared.label or "")
    if isinstance(field, AnyOfField) and isinstance(field, OneOfField):
        return f"{label}: any of {', '.join(field.allowed)}; several by comma."
    return f"{label}; several by comma." if isinstance(field, AnyOfField) else f"{label}."


def _type_of(field: forms.Field) -> dict[str, object]:
    if isinstance(field, DayField):
        return {"type": "string", "format": "date"}
    if isinstance(field, forms.IntegerField):
        return {"type": "integer", "minimum": field.min_value, "maximum": field.max_value}
    if isinstance(field, OneOfField) and not isinstance(field, AnyOfField):
        return {"type": "string", "enum": field.allowed}
    return {"type": "string", "maxLength": 200}


def envelope_of(
    listed: AnyDocument | type[serializers.Serializer[object]], *, name: str
) -> serializers.Serializer[object]:
    """The envelope of a list of documents, or of whatever else a serializer describes."""
    entry = DocumentField(listed) if isinstance(listed, Document) else listed()
    return inline_serializer(
        f"{name}List",
        {
            "edition": serializers.IntegerField(help_text="The edition in which this was read."),
            "count": serializers.IntegerField(help_text="Of the whole list, not of the page."),
            "next": serializers.URLField(allow_null=True),
            "previous": serializers.URLField(allow_null=True),
            "results": serializers.ListField(child=entry),
        },
    )

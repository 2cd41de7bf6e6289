"""Definitions as JSON Schema, in the manner of the rest of the OpenAPI description."""

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

_COMPONENTS = "#/components/schemas/{model}"


class _Generator(GenerateJsonSchema):
    """Without titles, and open: a reader's program must not break when a document gains a field."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> JsonSchemaValue:
        found = super().typed_dict_schema(schema)
        return {key: value for key, value in found.items() if key not in ("title", "additionalProperties")}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        if "type" not in inner:
            return {"oneOf": [inner, {"type": "null"}]}
        words = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
        return inner | {"type": [inner["type"], "null"]} | words


def components(name: str, adapter: TypeAdapter[object]) -> dict[str, JsonSchemaValue]:
    """The schema of a document and of all its parts, by the names of their components."""
    schema = adapter.json_schema(ref_template=_COMPONENTS, schema_generator=_Generator)
    parts = schema.pop("$defs", {})
    return {name: schema, **parts}

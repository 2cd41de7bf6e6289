"""Fields that documents share: partial dates, terms, texts per language; and serializers that refuse surprises."""

import re
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from public.vocabulary import dates, terms

LANGUAGE = re.compile(r"[a-z]{2,3}")


class StrictSerializer(serializers.Serializer[Any]):
    """A serializer that refuses keys it does not describe: nothing is published that the schema does not name."""

    def to_internal_value(self, data: Any) -> Any:
        unknown = set(data) - set(self.fields) if isinstance(data, dict) else set()
        if unknown:
            raise serializers.ValidationError(dict.fromkeys(sorted(unknown), "This key is not part of the document."))
        return super().to_internal_value(data)


@extend_schema_field({"type": "string", "examples": ["2020-09-07", "2020-09", "2020~"], "description": "EDTF, level 1"})
class PartialDateField(serializers.CharField):
    """An EDTF date; see `public.vocabulary.dates`."""

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data)
        try:
            return dates.parse(text).text
        except dates.DateError as error:
            raise serializers.ValidationError(str(error)) from error


@extend_schema_field({"type": "string", "format": "duration", "examples": ["P11Y", "P2Y6M"]})
class TermField(serializers.CharField):
    """An ISO 8601 duration of years, months and days."""

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data)
        try:
            terms.parse(text)
        except terms.TermError as error:
            raise serializers.ValidationError(str(error)) from error
        return text


@extend_schema_field(
    {
        "type": "object",
        "additionalProperties": {"type": "string"},
        "examples": [{"en": "in English", "be": "па-беларуску"}],
    }
)
class TranslatedField(serializers.DictField):
    """A text per language: `{"en": "…", "be": "…"}`; empty when nothing was written."""

    child = serializers.CharField()

    def to_internal_value(self, data: Any) -> Any:
        texts = super().to_internal_value(data)
        wrong = [language for language in texts if not LANGUAGE.fullmatch(str(language))]
        if wrong:
            raise serializers.ValidationError(f"Not ISO 639 codes: {', '.join(map(str, wrong))}.")
        return texts


class CountryField(serializers.RegexField):
    """ISO 3166-1 alpha-2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(r"^[A-Z]{2}$", **options)

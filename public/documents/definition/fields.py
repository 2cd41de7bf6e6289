"""Types of fields that documents share: texts, words of a vocabulary, partial dates, terms, texts per language.

All are plain JSON values to whoever reads a document. What stands beside the type is checked before a document is
published, and described in OpenAPI.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from public.vocabulary import dates, terms
from public.vocabulary.identifiers import PUBLIC_PATTERN
from public.vocabulary.sources import Certainty

_check_url = URLValidator()


@dataclass(frozen=True, eq=False, slots=True)
class Readable:
    """A text that a function reads without a ValueError, whose message says what to write instead."""

    read: Callable[[str], object]
    json_schema: Mapping[str, object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._checked, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", **self.json_schema}

    def _checked(self, text: str) -> str:
        self.read(text)
        return text


class OneOf:
    """One word of a vocabulary."""

    def __init__(self, words: type[TextChoices], *, but: TextChoices | None = None) -> None:
        self.labels = {str(value): label for value, label in words.choices if value != but}

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema([*self.labels])

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        described = "\n".join(f"* `{word}` - {label}" for word, label in self.labels.items())
        return {"type": "string", "enum": [*self.labels], "description": described}


class PerLanguage:
    """A text per language: `{"en": "…", "be": "…"}`; empty when nothing was written."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        texts = {"type": "object", "additionalProperties": {"type": "string"}}
        return {**texts, "examples": [{"en": "in English", "be": "па-беларуску"}]}


class Called:
    """What a field is called where people read what would change; `one` is what an entry of a list is called."""

    def __init__(self, name: str | Promise, *, one: str | Promise = "") -> None:
        self.name, self.one = name, one


def _stored(text: str) -> None:
    if "\0" in text:
        raise ValueError(gettext("A text cannot hold the character NUL."))


def _filled_in(text: str) -> None:
    _stored(text)
    if not text.strip():
        raise ValueError(gettext("This may not be empty."))


def _language(code: str) -> None:
    if not (code.isascii() and code.isalpha() and code.islower() and len(code) in (2, 3)):
        raise ValueError(gettext("“%(code)s” is no ISO 639 code of a language.") % {"code": code})


def _address(text: str) -> None:
    try:
        _check_url(text)
    except ValidationError as error:
        raise ValueError(" ".join(error.messages)) from error


PARTIAL_DATE = Readable(dates.parse, {"examples": ["2020-09-07", "2020-09", "2020~"], "description": "EDTF, level 1"})
TERM = Readable(terms.parse, {"format": "duration", "examples": ["P11Y", "P2Y6M"]})
DAY = Readable(date.fromisoformat, {"format": "date"})
COUNTRY = StringConstraints(pattern=r"^[A-Z]{2}$")

# A text that may be empty, and one that may not.
AnyText = Annotated[str, Readable(_stored, {})]
Text = Annotated[str, Readable(_filled_in, {})]
Slug = Annotated[str, StringConstraints(pattern=r"^[-a-zA-Z0-9_]+$")]
Url = Annotated[str, StringConstraints(max_length=2000), Readable(_address, {"format": "uri", "maxLength": 2000})]
# Ten characters of Crockford base 32, or the citation of a legal provision.
Identifier = Annotated[str, StringConstraints(pattern=rf"^{PUBLIC_PATTERN}$")]
# ISO 3166-1 alpha-2.
Country = Annotated[str, COUNTRY]
# EDTF; see `public.vocabulary.dates`.
PartialDate = Annotated[str, PARTIAL_DATE]
Day = Annotated[str, DAY]
Moment = Annotated[str, Readable(datetime.fromisoformat, {"format": "date-time"})]
# An ISO 8601 duration of years, months and days.
Term = Annotated[str, TERM]
CertaintyWord = Annotated[str, OneOf(Certainty)]
Texts = Annotated[dict[Annotated[str, Readable(_language, {})], Text], PerLanguage()]

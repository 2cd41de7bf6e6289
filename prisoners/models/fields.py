"""Kinds of columns of the desk: partial dates, words of the vocabulary, texts per language, each held by PostgreSQL."""

import re
from collections.abc import Mapping
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Choices, F, Func, GeneratedField
from django.utils.translation import gettext as _

from prisoners.models.form_fields import DateTextField, TermTextField
from public.vocabulary import dates, terms

_EDTF_DAY = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%%]?"
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def validate_partial_date(text: str) -> None:
    try:
        dates.parse(text)
    except dates.DateError as error:
        raise ValidationError(str(error)) from error


def validate_term(text: str) -> None:
    try:
        terms.parse(text)
    except terms.TermError as error:
        raise ValidationError(str(error)) from error


class PartialDateField(models.CharField):  # type: ignore[type-arg]
    """A date as precise as the source: an EDTF text, empty when unknown. PostgreSQL checks its shape."""

    default_validators = [validate_partial_date]

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("max_length", 23)
        super().__init__(*args, **options)

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": DateTextField, "max_length": None, **options})

    def db_check(self, connection: Any) -> str:
        return f"{connection.ops.quote_name(self.column)} ~ '^({_EDTF_DAY}(/{_EDTF_DAY})?)?$'"


class TermField(models.CharField):  # type: ignore[type-arg]
    """A length of time as an ISO 8601 duration: P11Y, P2Y6M. Empty when there is none."""

    default_validators = [validate_term]

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("max_length", 20)
        super().__init__(*args, **options)

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": TermTextField, "max_length": None, **options})

    def db_check(self, connection: Any) -> str:
        return f"{connection.ops.quote_name(self.column)} ~ '^(P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$'"


class ChoiceField(models.CharField):  # type: ignore[type-arg]
    """One word of a vocabulary. PostgreSQL refuses any other."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("max_length", 30)
        super().__init__(*args, **options)

    def db_check(self, connection: Any) -> str:
        words = [*(word for word, _label in self.flatchoices), *([""] if self.blank else [])]
        return f"{connection.ops.quote_name(self.column)} IN ({', '.join(_quoted(word) for word in words)})"


class WebField(models.URLField):  # type: ignore[type-arg]
    """An address on the web; one typed without its scheme is taken for https."""

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"assume_scheme": "https", **options})


def _quoted(word: str) -> str:
    return "'" + str(word).replace("'", "''") + "'"


class TextListField(ArrayField):  # type: ignore[type-arg]
    """Several words of a vocabulary, or several short texts when none is given. In the schema it is an ArrayField."""

    def __init__(self, vocabulary: type[Choices] | None = None, **options: Any) -> None:
        item = models.CharField(max_length=200, choices=vocabulary.choices if vocabulary else None)
        super().__init__(**{"base_field": item, "default": list, "blank": True, **options})

    def deconstruct(self) -> Any:
        name, _path, args, options = super().deconstruct()
        return name, "django.contrib.postgres.fields.ArrayField", args, options


def first_day(field: str) -> Func:
    """The first day that a partial date may mean, in SQL."""
    return Func(F(field), function="edtf_earliest", output_field=models.DateField(null=True))


def last_day(field: str) -> Func:
    """The last day that a partial date may mean, in SQL."""
    return Func(F(field), function="edtf_latest", output_field=models.DateField(null=True))


def earliest(field: str) -> GeneratedField:
    """The first day that a partial date may mean, kept by PostgreSQL beside the text."""
    return GeneratedField(expression=first_day(field), output_field=models.DateField(null=True), db_persist=True)


def latest(field: str) -> GeneratedField:
    """The last day that a partial date may mean, kept by PostgreSQL beside the text."""
    return GeneratedField(expression=last_day(field), output_field=models.DateField(null=True), db_persist=True)


def validate_translations(texts: Any) -> None:
    if not isinstance(texts, dict):
        raise ValidationError(_('Write one text per language: {"en": "…", "be": "…"}.'))
    for language, text in texts.items():
        if not _LANGUAGE.fullmatch(str(language)):
            raise ValidationError(
                _("“%(language)s” is no code of a language. Write en, be, ru, uk …"), params={"language": language}
            )
        if not isinstance(text, str) or not text.strip():
            raise ValidationError(
                _("The text in “%(language)s” is empty. Write it, or take the language out."),
                params={"language": language},
            )


class TranslatedTextField(models.JSONField):
    """A public text per language: `{"en": "…", "be": "…"}`. PostgreSQL refuses anything but an object."""

    default_validators = [validate_translations]

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("default", dict)
        super().__init__(*args, **options)

    def db_check(self, connection: Any) -> str:
        return f"jsonb_typeof({connection.ops.quote_name(self.column)}) = 'object'"


def any_language(texts: Mapping[str, str]) -> str:
    """The English text, or else the first there is; empty where there is none."""
    return texts.get("en") or next(iter(texts.values()), "")

"""Filters that several lists share: words, identifiers, days, and ranges aware of partial dates."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import django_filters
from django import forms
from django.core.validators import RegexValidator
from django.db.models import Choices, QuerySet
from django.utils.translation import gettext_lazy as _

from public.vocabulary.identifiers import PUBLIC_PATTERN


class DayField(forms.DateField):
    """A full day in ISO 8601; nothing else, so that no address means two things."""

    default_error_messages = {"invalid": _("Write a full day, such as 2022-01-31.")}
    shape = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

    def __init__(self, **options: Any) -> None:
        super().__init__(input_formats=["%Y-%m-%d"], widget=forms.DateInput(attrs={"type": "date"}), **options)

    def to_python(self, value: Any) -> date | None:
        """Django would also read 2022-1-5, and digits of other scripts."""
        if isinstance(value, str) and value and not self.shape.fullmatch(value):
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return super().to_python(value)


class PastDayField(DayField):
    """A day that has come: nobody knows who will be in custody on a later one."""

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day and day > datetime.now(tz=UTC).date():
            raise forms.ValidationError(_("This day has not come yet."))
        return day


class DayFilter(django_filters.DateFilter):
    field_class = DayField


class PastDayFilter(DayFilter):
    field_class = PastDayField


class SinceFilter(DayFilter):
    """Events that may have happened on this day or later: their latest day counts."""

    def filter(self, qs: QuerySet[Any], value: date | None) -> QuerySet[Any]:
        return qs.filter(**{f"{self.field_name}_latest__gte": value}) if value else qs


class UntilFilter(DayFilter):
    """Events that may have happened on this day or earlier: their earliest day counts."""

    def filter(self, qs: QuerySet[Any], value: date | None) -> QuerySet[Any]:
        return qs.filter(**{f"{self.field_name}_earliest__lte": value}) if value else qs


class SeveralField(forms.CharField):
    """One or several values, by comma."""

    def __init__(self, *, pattern: str, allowed: Iterable[str] = (), **options: Any) -> None:
        self.check = RegexValidator(rf"\A(?:{pattern})\Z")
        self.allowed = list(allowed)
        super().__init__(**options)

    def clean(self, value: Any) -> Any:
        text = str(super().clean(value))
        values = [part.strip() for part in text.split(",")] if text else []
        for part in values:
            if self.allowed and part not in self.allowed:
                raise forms.ValidationError(
                    _("“%(value)s” is not one of: %(allowed)s."),
                    params={"value": part, "allowed": ", ".join(self.allowed)},
                )
            try:
                self.check(part)
            except forms.ValidationError as error:
                raise forms.ValidationError(_("“%(value)s” cannot be right here."), params={"value": part}) from error
        return values


class AnyOfFilter(django_filters.Filter):
    """Rows whose column is, or holds, any of the given values."""

    field_class: type[forms.Field] = SeveralField

    def __init__(self, *, is_array: bool = False, **options: Any) -> None:
        super().__init__(lookup_expr="overlap" if is_array else "in", **options)

    def filter(self, qs: QuerySet[Any], value: list[str]) -> QuerySet[Any]:
        return super().filter(qs, value) if value else qs


def identifiers(field_name: str, *, is_array: bool = False, **options: Any) -> AnyOfFilter:
    return AnyOfFilter(field_name=field_name, is_array=is_array, pattern=PUBLIC_PATTERN, **options)


def one_of(field_name: str, choices: type[Choices], *, is_array: bool = False, **options: Any) -> AnyOfFilter:
    allowed = [str(value) for value in choices.values]
    return AnyOfFilter(field_name=field_name, is_array=is_array, pattern=r"[a-z-]+", allowed=allowed, **options)


def country(field_name: str = "country") -> AnyOfFilter:
    return AnyOfFilter(field_name=field_name, pattern=r"[A-Z]{2}", label=_("Country"))


class TextFilter(django_filters.CharFilter):
    """Free words."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=200, **options)


class YesNoFilter(django_filters.ChoiceFilter):
    """`true` or `false`; Django's own would take anything else for "either"."""

    def __init__(self, **options: Any) -> None:
        super().__init__(choices=[("true", _("yes")), ("false", _("no"))], **options)

    def filter(self, qs: QuerySet[Any], value: str) -> QuerySet[Any]:
        return qs.filter(**{self.field_name: value == "true"}) if value else qs

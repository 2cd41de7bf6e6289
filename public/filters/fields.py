"""Filters that several lists share: words, identifiers, days, and ranges aware of partial dates."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import django_filters
from django import forms
from django.db.models import Choices, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from public.filters.widgets import AnyOfHiddenInput, AnyOfSelect, DayInput
from public.models import PublishedRecord
from public.queries.choices import ChoicesOf
from public.vocabulary.custody import Span
from public.vocabulary.identifiers import PUBLIC_PATTERN

FieldLabel = str | Promise


class DayField(forms.DateField):
    """A full day in ISO 8601; nothing else, so that no address means two things."""

    default_error_messages = {"invalid": _("Write a full day, such as 2022-01-31.")}
    shape = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
    widget = DayInput

    def __init__(self, **options: Any) -> None:
        super().__init__(input_formats=["%Y-%m-%d"], **options)

    def to_python(self, value: str | datetime | date | None) -> date | None:
        """Django would also read 2022-1-5, and digits of other scripts."""
        if isinstance(value, str) and value and not self.shape.fullmatch(value):
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return super().to_python(value)


class PastDayField(DayField):
    """A day that has come: nobody knows who will be in custody on a later one."""

    def clean(self, value: object) -> date | None:
        day: date | None = super().clean(value)
        if day and day > datetime.now(tz=UTC).date():
            raise forms.ValidationError(_("This day has not come yet."))
        return day


class DayFilter(django_filters.DateFilter):
    field_class = DayField


class PastDayFilter(DayFilter):
    field_class = PastDayField


class SinceFilter(DayFilter):
    """Events that may have happened on this day or later: their latest day counts."""

    def filter(self, qs: QuerySet[PublishedRecord], value: date | None) -> QuerySet[PublishedRecord]:
        return qs.filter(**{f"{self.field_name}_latest__gte": value}) if value else qs


class UntilFilter(DayFilter):
    """Events that may have happened on this day or earlier: their earliest day counts."""

    def filter(self, qs: QuerySet[PublishedRecord], value: date | None) -> QuerySet[PublishedRecord]:
        return qs.filter(**{f"{self.field_name}_earliest__lte": value}) if value else qs


class AnyDayFilter(DayFilter):
    """One end of a range in which one of several things may have happened; the column holds all days that it may mean.

    Both ends look at both, or an arrest before the range and another one after it would pass for one within.
    """

    def __init__(self, *, start: str, end: str, **options: object) -> None:
        self.start, self.end = start, end
        super().__init__(**options)

    def filter(self, qs: QuerySet[PublishedRecord], value: date | None) -> QuerySet[PublishedRecord]:
        if value is None:
            return qs
        asked: Mapping[str, date | None] = self.parent.form.cleaned_data
        first, last = asked.get(self.start), asked.get(self.end)
        span = Span(first or date.min, last + timedelta(days=1) if last else None)
        return qs.filter(**{f"{self.field_name}__overlaps": span})


class OneOfField(forms.ChoiceField):
    """A word of a list; what is none is answered with the list."""

    @property
    def allowed(self) -> list[str]:
        return [str(value) for value, _label in list(self.choices)]  # type: ignore[arg-type]  # never a callable here

    def validate(self, value: str) -> None:
        if value and value not in self.allowed:
            raise forms.ValidationError(
                _("“%(value)s” is not one of: %(allowed)s."),
                code="invalid_choice",
                params={"value": value, "allowed": ", ".join(self.allowed)},
            )


class CodeField(forms.RegexField):
    """A value of a certain shape."""

    default_error_messages = {"invalid": _("“%(value)s” cannot be right here.")}

    def __init__(self, *, pattern: str, **options: Any) -> None:
        super().__init__(rf"\A(?:{pattern})\Z", strip=True, **options)


class AnyOfField(django_filters.fields.BaseCSVField):
    """One or several values by comma, none of them empty, each checked by the field that it is made of."""

    hidden_widget = AnyOfHiddenInput

    def clean(self, value: list[str] | None) -> list[str]:
        values = [part.strip() for part in value or []]
        if not all(values):
            raise forms.ValidationError(CodeField.default_error_messages["invalid"], params={"value": ",".join(values)})
        return super().clean(values) or []


class AnyOfFilter(django_filters.BaseInFilter):
    """Rows whose column is, or holds, any of the given values. `offers` are the choices in a form."""

    base_field_class = AnyOfField
    field_class: type[forms.Field] = CodeField

    def __init__(self, *, is_array: bool = False, offers: ChoicesOf | None = None, **options: object) -> None:
        self.offers = offers
        lookup = "overlap" if is_array else "in"
        super().__init__(lookup_expr=lookup, widget=AnyOfSelect, help_text="", **options)


class WordFilter(AnyOfFilter):
    """Any of the words of a vocabulary."""

    field_class = OneOfField


def record_filter(
    field_name: str, *, label: FieldLabel, is_array: bool = False, offers: ChoicesOf | None = None
) -> AnyOfFilter:
    """Any of the records with these identifiers."""
    return AnyOfFilter(field_name=field_name, pattern=PUBLIC_PATTERN, label=label, is_array=is_array, offers=offers)


def word_filter(field_name: str, vocabulary: type[Choices], *, label: FieldLabel, is_array: bool = False) -> WordFilter:
    """Any of the words of a vocabulary."""
    return WordFilter(field_name=field_name, choices=vocabulary.choices, label=label, is_array=is_array)


def country_filter(field_name: str = "country", *, offers: ChoicesOf | None = None) -> AnyOfFilter:
    """Any of the countries with these codes (ISO 3166-1)."""
    return AnyOfFilter(field_name=field_name, pattern=r"[A-Z]{2}", label=_("Country"), offers=offers)


class TextFilter(django_filters.CharFilter):
    """Free words. `suggests` is the kind of record whose names are proposed while somebody types."""

    def __init__(self, *, suggests: str = "", **options: object) -> None:
        attributes = {"autocomplete": "off", "data-suggest": suggests} if suggests else {}
        super().__init__(max_length=200, widget=forms.SearchInput(attributes), **options)


class MonthsFilter(django_filters.NumberFilter):
    """A whole number of months."""

    field_class = forms.IntegerField

    def __init__(self, field_name: str, lookup_expr: str, *, label: FieldLabel) -> None:
        super().__init__(field_name, lookup_expr, label=label, min_value=0, max_value=1_200)


class YesNoFilter(django_filters.ChoiceFilter):
    """`true` or `false`; Django's own would take anything else for "either"."""

    field_class = OneOfField

    def __init__(self, **options: object) -> None:
        super().__init__(choices=[("true", _("yes")), ("false", _("no"))], **options)

    def filter(self, qs: QuerySet[PublishedRecord], value: str) -> QuerySet[PublishedRecord]:
        return qs.filter(**{self.field_name: value == "true"}) if value else qs

"""Form fields that read what people type into what is stored; nothing is changed by writing the same in other words."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError

from public.vocabulary import typed_dates, typed_terms


class _ParsedField(forms.CharField):
    """Stores what `parse` makes of the text; its refusal, which says what to write, is the error of the field."""

    # Kept in a tuple, or it would be taken for a method.
    parsers: ClassVar[tuple[Callable[[str], str]]]

    def parse(self, text: str) -> str:
        return self.parsers[0](text)

    def to_python(self, value: Any) -> str:
        try:
            return self.parse(super().to_python(value) or "")
        except ValueError as refusal:
            raise ValidationError(str(refusal)) from refusal

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.parse(data or "") != (initial or "")
        except ValueError:
            return True


class DateTextField(_ParsedField):
    parsers = (typed_dates.read,)


class TermTextField(_ParsedField):
    parsers = (typed_terms.read,)

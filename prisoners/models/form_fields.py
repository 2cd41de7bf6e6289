"""Form fields that read what people type into what is stored; nothing is changed by writing the same in other words."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError

from public.vocabulary import typed_dates, typed_terms


class _ParsedField(forms.CharField):
    """Stores what `read` makes of the text; its refusal, which says what to write, is the error of the field."""

    # Kept in a tuple, or it would be taken for a method.
    reading: ClassVar[tuple[Callable[[str], str]]]

    def read(self, text: str) -> str:
        return self.reading[0](text)

    def to_python(self, value: Any) -> str:
        try:
            return self.read(super().to_python(value) or "")
        except ValueError as refusal:
            raise ValidationError(str(refusal)) from refusal

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.read(data or "") != (initial or "")
        except ValueError:
            return True


class DateTextField(_ParsedField):
    reading = (typed_dates.read,)


class TermTextField(_ParsedField):
    reading = (typed_terms.read,)

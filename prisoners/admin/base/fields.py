"""Which input each kind of column gets at the desk; every relation is chosen by typing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.contrib import admin
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from unfold.widgets import (
    UnfoldAdminCheckboxSelectMultipleWidget,
    UnfoldAdminExpandableTextareaWidget,
)

from prisoners.admin.base.autocomplete import DeskSelect, DeskSelectMultiple
from prisoners.admin.base.widgets import (
    DateWidget,
    TermWidget,
    TextListWidget,
    TranslationsWidget,
    language_name,
)
from prisoners.models.fields import PartialDateField, TermField, TranslatedTextField


class _JSONColumnField(forms.Field):
    """An input of a JSON column in which nobody types JSON; the column's coders are of no use to it."""

    def __init__(self, *, encoder: object = None, decoder: object = None, **options: Any) -> None:
        super().__init__(**options)


class TranslationsField(_JSONColumnField):
    """One text per language that the desk offers. What is stored in another one stays until its box is emptied."""

    widget = TranslationsWidget
    _stored: Mapping[str, str] = MappingProxyType({})

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> forms.BoundField:
        self._stored = form.get_initial_for_field(self, field_name) or {}
        return super().get_bound_field(form, field_name)

    def bound_data(self, data: Mapping[str, str] | None, initial: Mapping[str, str] | None) -> dict[str, str]:
        return {**(initial or {}), **(data or {})}

    def to_python(self, value: Mapping[str, str] | None) -> dict[str, str]:
        sent = value or {}
        if refused := [code for code in sent if code not in settings.TEXT_LANGUAGES and code not in self._stored]:
            raise ValidationError(
                _("Texts in “%(refused)s” are not kept here. Write one of: %(offered)s."),
                params={
                    "refused": ", ".join(refused),
                    "offered": ", ".join(language_name(code) for code in settings.TEXT_LANGUAGES),
                },
            )
        return {code: text for code, text in {**self._stored, **sent}.items() if text}


class RegisterNumbersField(_JSONColumnField):
    """Numbers in other registers, each on a line of its own: `imo: 9187629`."""

    widget = UnfoldAdminExpandableTextareaWidget

    def prepare_value(self, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return "\n".join(f"{register}: {number}" for register, number in value.items())

    def to_python(self, value: str | None) -> dict[str, str]:
        numbers = {}
        for line in filter(None, map(str.strip, (value or "").splitlines())):
            register, _colon, number = (part.strip() for part in line.partition(":"))
            if not (register and number):
                raise ValidationError(
                    _("Write “%(line)s” as a register and a number: imo: 9187629."), params={"line": line}
                )
            numbers[register] = number
        return numbers


class DeskFieldsMixin(admin.options.BaseModelAdmin):  # type: ignore[type-arg]
    """What pages and their rows share."""

    formfield_overrides: ClassVar[Any] = {
        PartialDateField: {"widget": DateWidget},
        TermField: {"widget": TermWidget},
        TranslatedTextField: {"form_class": TranslationsField, "widget": TranslationsWidget},
        models.TextField: {"widget": UnfoldAdminExpandableTextareaWidget({"rows": 2})},
        ArrayField: {"widget": TextListWidget},
    }

    def get_autocomplete_fields(self, request: HttpRequest) -> Any:
        """Every relation to a record that has pages of its own at the desk."""
        related = [*self.model._meta.fields, *self.model._meta.many_to_many]
        return [field.name for field in related if self._is_found_by_typing(field)]

    def _is_found_by_typing(self, field: Any) -> bool:
        pages = self.admin_site._registry.get(field.remote_field.model) if field.remote_field else None
        return pages is not None and bool(pages.search_fields)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            options.setdefault("widget", DeskSelect(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **options)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            options.setdefault("widget", DeskSelectMultiple(db_field, self.admin_site))
        return super().formfield_for_manytomany(db_field, request, **options)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if isinstance(db_field, ArrayField) and db_field.base_field.choices:
            return forms.MultipleChoiceField(
                choices=db_field.base_field.choices,
                required=not db_field.blank,
                label=capfirst(db_field.verbose_name),
                help_text=db_field.help_text,
                widget=UnfoldAdminCheckboxSelectMultipleWidget({"class": "desk-ticks"}),
            )
        return super().formfield_for_dbfield(db_field, request, **options)

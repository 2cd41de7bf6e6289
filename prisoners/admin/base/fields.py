"""Which input each kind of column gets at the desk; every relation is chosen by typing."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.http import HttpRequest
from django.utils.text import capfirst
from unfold.widgets import (
    UnfoldAdminCheckboxSelectMultipleWidget,
    UnfoldAdminExpandableTextareaWidget,
)

from prisoners.admin.base.autocomplete import DeskSelect, DeskSelectMultiple
from prisoners.admin.base.widgets import DateWidget, TermWidget, TextListWidget, TranslationsWidget
from prisoners.models.fields import PartialDateField, TermField, TranslatedTextField


class TranslationsField(forms.JSONField):
    """One text per language, as the widget sends it or as one JSON text."""

    widget = TranslationsWidget

    def bound_data(self, data: Any, initial: Any) -> Any:
        return data if isinstance(data, dict) else super().bound_data(data, initial)

    def prepare_value(self, value: Any) -> Any:
        return value

    def to_python(self, value: Any) -> Any:
        return super().to_python(value) or {}


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

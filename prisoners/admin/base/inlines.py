"""Rows within a page: their errors stand where they belong, and rows within rows are checked and saved with them."""

from typing import Any, ClassVar

from django import forms
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import NON_FIELD_ERRORS
from django.forms.formsets import INITIAL_FORM_COUNT, TOTAL_FORM_COUNT, ManagementForm
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.text import capfirst
from unfold.admin import StackedInline, TabularInline
from unfold.forms import PaginationInlineFormSet

from prisoners.admin.base.autocomplete import DeskSelect, DeskSelectMultiple
from prisoners.admin.base.fields import DeskFieldsMixin
from prisoners.models import Record


class FieldErrorsForm(forms.ModelForm):  # type: ignore[type-arg]
    """The code of a rule names the field at which its message stands."""

    def full_clean(self) -> None:
        super().full_clean()
        found: Any = self.errors.get(NON_FIELD_ERRORS)
        for error in list(found.data) if found else []:
            if error.code in self.fields and not self.fields[error.code].widget.is_hidden:
                found.data.remove(error)
                self.add_error(error.code, error)
        if found is not None and not found.data:
            del self.errors[NON_FIELD_ERRORS]


class PartForm(FieldErrorsForm):
    """A row within a page. One of which only the rows within were filled in is a row all the same."""

    nested_formsets: Any = ()
    # Rules that compare the rows of one record. The set of rows checks them, as they stand on the page.
    checked_by_formset: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.instance.skipped_constraints = self.checked_by_formset
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, DeskSelect | DeskSelectMultiple):
                widget.known = _prefetched(self.instance, name)

    @property
    def inner_formsets(self) -> list[Any]:
        return [nested.formset for nested in self.nested_formsets]

    def has_changed(self) -> bool:
        return super().has_changed() or any(formset.has_changed() for formset in self.inner_formsets)

    def is_valid(self) -> bool:
        return super().is_valid() and all(formset.is_valid() for formset in self.inner_formsets)

    def full_clean(self) -> None:
        super().full_clean()
        # The desk's theme shows errors at fields only, so those of the whole row go to the first.
        found: Any = self.errors.pop(NON_FIELD_ERRORS, [])
        first = next((field.name for field in self.visible_fields()), None)
        if found and first:
            self.errors.setdefault(first, self.error_class()).extend(found)


def _prefetched(record: Any, name: str) -> list[Any]:
    """The related records of a row that have been read with it."""
    field = record._meta.get_field(name)
    if field.many_to_many:
        return list(getattr(record, "_prefetched_objects_cache", {}).get(name, []))
    chosen = getattr(record, name) if field.is_cached(record) else None
    return [chosen] if chosen is not None else []


class PartFormSet(PaginationInlineFormSet):
    """Rows of a page, or of a row; those that were read with it are not asked for again."""

    @cached_property
    def management_form(self) -> Any:
        """Rows that were not sent at all, by a program that knows nothing of them, stay as they are."""
        if not self.is_bound or f"{self.prefix}-{TOTAL_FORM_COUNT}" in self.data:
            return super().management_form
        none = {f"{self.prefix}-{name}": "0" for name in (TOTAL_FORM_COUNT, INITIAL_FORM_COUNT)}
        form = ManagementForm(none, auto_id=self.auto_id, prefix=self.prefix)
        form.full_clean()
        return form

    def get_queryset(self) -> Any:
        if not hasattr(self, "_queryset"):
            rows = self.loaded_rows()
            if rows is None:
                return super().get_queryset()
            self._queryset = sorted(rows, key=lambda row: (row.created_at, row.pk))
        return self._queryset

    def loaded_rows(self) -> list[Any] | None:
        """The rows that were read with the record to which they belong; None if they were not."""
        return self.loaded_with(self.instance)

    def loaded_with(self, record: Record) -> list[Any] | None:
        if record._state.adding:
            return []
        relation = self.fk.remote_field
        if self.fk.unique:
            if not relation.is_cached(record):
                return None
            return [row for row in [relation.get_cached_value(record)] if row is not None]
        loaded = getattr(record, "_prefetched_objects_cache", {}).get(relation.get_accessor_name())
        return None if loaded is None else list(loaded)

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002
        """Rows that are deleted, or that make room for others, are saved first: PostgreSQL checks row by row."""
        count = self.initial_form_count()
        leaving = self.deleted_forms
        self.forms[:count] = sorted(
            self.forms[:count], key=lambda form: (form not in leaving, not self.is_saved_first(form.instance))
        )
        self.__dict__.pop("_deleted_form_indexes", None)
        return super().save(commit=commit)

    def is_saved_first(self, row: Any) -> bool:
        return False


class PartInline(DeskFieldsMixin):
    """`prefetch` names what is read with the rows, so that the number of queries does not grow with them."""

    form = PartForm
    formset = PartFormSet
    extra = 0
    prefetch: ClassVar[tuple[str, ...]] = ()

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related(*self.prefetch)


class TableInline(PartInline, TabularInline):
    """Rows of a table: the heading of a column stands far from its inputs, so each input is named as well."""

    show_change_link = False

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if field is not None:
            field.widget.attrs["aria-label"] = capfirst(field.label)
        return field


class WideInline(PartInline, StackedInline):
    """Rows that need room."""


class CompactInline(TableInline):
    """Short rows within a row, on one line each."""

    is_compact = True
    verbose_name_plural: Any

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        """A line has a label beside each input instead of the links to pages of related records."""
        field = super().formfield_for_dbfield(db_field, request, **options)
        wrapped = getattr(field, "widget", None)
        if field is not None and isinstance(wrapped, RelatedFieldWidgetWrapper):
            field.widget = wrapped.widget
        if field is not None:
            field.widget.attrs.pop("aria-label", None)
        return field

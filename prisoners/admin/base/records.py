"""What the pages of all records share: who changed what, conflicts between two editors, rows within rows."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.admin.options import InlineModelAdmin
from django.db.models import prefetch_related_objects
from django.forms import BaseFormSet
from django.http import HttpRequest
from django.utils.text import capfirst
from unfold.admin import ModelAdmin

from prisoners.admin.base.citations import CitationForm, has_sources
from prisoners.admin.base.conflicts import replaced_values
from prisoners.admin.base.fields import DeskFieldsMixin
from prisoners.admin.base.forms import RecordForm
from prisoners.admin.base.history import HistoryMixin
from prisoners.admin.base.requests import request_user
from prisoners.history.related_rows import related_rows
from prisoners.models import Citation, Claim, Record


class RecordAdmin(HistoryMixin, DeskFieldsMixin, ModelAdmin):
    """Signs every row with who wrote it, and lets nobody overwrite unasked what somebody else has just written."""

    form = RecordForm
    readonly_fields: ClassVar[Any] = ("created_by", "created_at", "changed_by", "updated_at")
    change_form_before_template = "desk/conflict.html"
    # The dress's own warning does not see what is chosen from a list; `unsaved.js` does.
    warn_unsaved_form = False
    compressed_fields = False
    list_filter_submit = True
    save_on_top = False

    class Media:
        js = tuple(f"prisoners/{name}.js" for name in ("rows", "choices", "parse_preview", "unsaved"))
        css: ClassVar[Any] = {"screen": ("prisoners/desk.css", "prisoners/rows.css")}

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return [name for name in super().get_fields(request, obj) if name not in ("seen", "over")]

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> Any:
        form = context["adminform"].form
        if getattr(form, "conflict", None) is not None:
            context["replaced"] = replaced_values(form, [inline.formset for inline in context["inline_admin_formsets"]])
        return super().render_change_form(request, context, *args, **options)

    def _build_nested_formsets(
        self,
        request: HttpRequest,
        obj: Any,
        formsets: list[Any],
        inline_instances: list[Any],
        change: bool,  # noqa: FBT001
    ) -> None:
        """Rows within rows, as deep as they go, and their sources; the theme itself goes two levels deep."""
        _prefetch_sources(formsets, inline_instances)
        super()._build_nested_formsets(request, obj, formsets, inline_instances, change)
        rows = [form for formset in formsets for form in [*formset.forms, formset.form]]
        deeper = [nested for form in rows for nested in getattr(form, "nested_formsets", ())]
        if any(hasattr(nested.opts, "inlines") for nested in deeper):
            inner, inlines = [nested.formset for nested in deeper], [nested.opts for nested in deeper]
            self._build_nested_formsets(request, obj, inner, inlines, change)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """PostgreSQL deletes what is said about a row along with it, so whoever is asked reads of it here too."""
        rows, counts, *obstacles = super().get_deleted_objects(objs, request)
        for said in (Citation, Claim):
            about = {key for record in objs for keys in related_rows(record).values() for key in keys}
            if found := [str(row) for row in said.objects.filter(subject__in=about).select_related("source")]:
                counts[said._meta.verbose_name_plural] = len(found)
                rows = [*rows, str(capfirst(said._meta.verbose_name_plural)), found]
        return rows, counts, *obstacles

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        self.set_authorship(obj, request)
        super().save_model(request, obj, form, change)

    def save_formset(
        self,
        request: HttpRequest,
        form: Any,
        formset: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        for part in formset.forms:
            if isinstance(part.instance, Record) and part.has_changed():
                self.set_authorship(part.instance, request)
                if isinstance(part, CitationForm):
                    part.save_source(request_user(request))
        super().save_formset(request, form, formset, change)

    def set_authorship(self, record: Record, request: HttpRequest) -> None:
        user = request_user(request)
        if record._state.adding:
            record.created_by_id = user.pk
        record.changed_by_id = user.pk


def _prefetch_sources(formsets: "Iterable[BaseFormSet[Any]]", inlines: "Iterable[InlineModelAdmin[Any, Any]]") -> None:
    """Read the sources below rows of one depth, whatever their tables, in two queries."""
    cited = [formset for formset, inline in zip(formsets, inlines, strict=True) if has_sources(inline)]
    rows = [form.instance for formset in cited for form in formset.forms]
    prefetch_related_objects([row for row in rows if not row._state.adding], "citations__source")

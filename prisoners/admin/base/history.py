"""The history of a record and its parts, with a way back: one field, or a whole version of a row."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext
from unfold.admin import ModelAdmin

from prisoners.admin.base import history_rows
from prisoners.admin.base.requests import desk_url, request_user, show_refusal
from prisoners.exceptions import ActionRefused
from prisoners.history import restore
from prisoners.history.timeline import NOBODY, Entry, FieldChange, find_entry, labels_in_changes, timeline_of
from prisoners.models import Record

PAGE_SIZE = 50


class HistoryMixin(ModelAdmin):
    """Replaces the admin's own log, which sees only what forms do, by the history that triggers keep."""

    def get_urls(self) -> Any:
        name = f"{self.opts.app_label}_{self.opts.model_name}_restore"
        view = self.admin_site.admin_view(self.restore_view)
        return [path("<path:object_id>/history/<slug:table>/<int:key>/", view, name=name), *super().get_urls()]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        record = self._with_history(request, object_id)
        who, day = _who(request), _day(request)
        versions = timeline_of(record, by=who, on=day)
        pages: Paginator[Any] = Paginator(versions, PAGE_SIZE)  # type: ignore[arg-type]
        page = pages.get_page(request.GET.get("page"))
        context = {
            **self._history_context(request, record),
            "moments": history_rows.moments(page.object_list),  # type: ignore[arg-type]
            "page": page,
            "people": User.objects.filter(pk__in=versions.people).order_by("username"),
            "who": who,
            "day": day.isoformat() if day else "",
            "nobody": NOBODY,
            "may_restore": self.has_change_permission(request, record),
        }
        return TemplateResponse(request, "desk/history/timeline.html", context)

    def restore_view(self, request: HttpRequest, object_id: str, table: str, key: int) -> HttpResponse:
        """A preview of what would change; sent back, it is carried out."""
        record = self._with_history(request, object_id)
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        entry = find_entry(record, table, key)
        if entry is None:
            raise Http404
        name = (request.POST if request.method == "POST" else request.GET).get("field", "")
        try:
            steps = restore.plan_field(entry, name) if name else restore.plan_version(entry)
            if request.method == "POST":
                restore.restore_rows(steps, by=request_user(request), within=record)
        except ActionRefused as refusal:
            show_refusal(request, refusal, gettext("Nothing was changed."))
            return HttpResponseRedirect(desk_url(record, "history"))
        if request.method == "POST":
            messages.success(request, gettext("Put back. The history says that you did."))
            return HttpResponseRedirect(desk_url(record, "history"))
        return self._restore_page(request, record, entry, steps, name)

    def _restore_page(
        self, request: HttpRequest, record: Record, entry: Entry, steps: list[restore.RestoreStep], name: str
    ) -> HttpResponse:
        rows = [(step, _changes(step)) for step in steps]
        names = labels_in_changes([change for _step, changes in rows for change in changes])
        context = {
            **self._history_context(request, record),
            "entry": entry,
            "field": name,
            "rows": [
                {
                    "title": step.then._meta.verbose_name,
                    "is_gone": step.now is None,
                    "lines": [history_rows.history_field(change, names, can_go_back=False) for change in changes],
                }
                for step, changes in rows
            ],
        }
        return TemplateResponse(request, "desk/history/restore.html", context)

    def _with_history(self, request: HttpRequest, object_id: str) -> Record:
        record = self.get_object(request, object_id)
        if not isinstance(record, Record):
            raise Http404
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        return record

    def _history_context(self, request: HttpRequest, record: Record) -> dict[str, Any]:
        return {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": record,
            "record": record,
            "record_address": desk_url(record),
            "history_address": desk_url(record, "history"),
            "title": gettext("History of %s") % record,
        }


def _changes(step: restore.RestoreStep) -> list[FieldChange]:
    changes = (
        FieldChange(field, step.now and getattr(step.now, field.attname), getattr(step.then, field.attname))
        for field in step.fields
    )
    return [
        change for change in changes if change.before != change.after and not (step.now is None and not change.after)
    ]


def _who(request: HttpRequest) -> str:
    """Whose changes are asked for; what is no account's number is no filter."""
    asked = request.GET.get("who", "")
    return asked if asked == NOBODY or (asked.isascii() and asked.isdigit() and len(asked) < 10) else ""


def _day(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return None

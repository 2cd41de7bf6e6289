"""Pages on which a chief withdraws or redacts a record, with what that erases and where."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin

from prisoners.actions import removals
from prisoners.admin.base.requests import desk_url, request_user
from prisoners.exceptions import ActionRefused
from prisoners.models import PublishableRecord
from prisoners.queries.removals import consequences, newest_removal
from public.vocabulary.editions import VersionAction, WithdrawalReason

_INPUT = {"class": "rv-input"}


class WithdrawalForm(forms.Form):
    """The class of reason is public; the reason itself stays at the desk."""

    reason = forms.ChoiceField(
        label=_("Class of reason (the world reads it)"),
        choices=[("", _("Choose …")), *WithdrawalReason.choices],
        widget=forms.Select(attrs=_INPUT),
    )
    why = forms.CharField(
        label=_("The reason (private, stays at the desk)"),
        required=False,
        widget=forms.Textarea(attrs=_INPUT | {"rows": 2}),
    )
    note = forms.CharField(
        label=_("Note on the edition (the world reads it)"),
        required=False,
        help_text=_("Name nobody here."),
        widget=forms.TextInput(attrs=_INPUT),
    )


class RedactionForm(WithdrawalForm):
    """What cannot be undone is confirmed by typing which record is meant."""

    confirmation = forms.CharField(
        label=_("To confirm, type the name or the identifier of this record"),
        widget=forms.TextInput(attrs=_INPUT | {"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, record: PublishableRecord, **options: Any) -> None:
        super().__init__(*args, **options)
        self.record = record

    def clean_confirmation(self) -> str:
        typed: str = " ".join(self.cleaned_data["confirmation"].split())
        if typed.casefold() not in (self.record.pk.casefold(), " ".join(str(self.record).split()).casefold()):
            raise forms.ValidationError(
                gettext("This is neither the name nor the identifier of this record. Nothing was erased.")
            )
        return typed


class RemovalMixin(ModelAdmin):
    """Gives each record its safety valves. One chief suffices, at once."""

    def get_urls(self) -> Any:
        wrap, name = self.admin_site.admin_view, f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("<path:object_id>/withdraw/", wrap(self.withdraw_view), name=f"{name}_withdraw"),
            path("<path:object_id>/redact/", wrap(self.redact_view), name=f"{name}_redact"),
            path("<path:object_id>/taken-off/", wrap(self.taken_off_view), name=f"{name}_taken_off"),
            *super().get_urls(),
        ]

    def withdraw_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        record = self._removable(request, object_id, may="prisoners.withdraw_submission")
        form = WithdrawalForm(_form_data(request))
        if request.method == "POST" and form.is_valid():
            return self._taken_off(request, record, removals.withdraw, form)
        return self._removal_page(request, record, form, VersionAction.WITHDRAWN)

    def redact_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        record = self._removable(request, object_id, may="prisoners.redact_submission")
        form = RedactionForm(_form_data(request), record=record)
        if request.method == "POST" and form.is_valid():
            return self._taken_off(request, record, removals.redact, form)
        return self._removal_page(request, record, form, VersionAction.REDACTED)

    def taken_off_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """What was done, and in which edition the world reads it."""
        record = self._removable(request, object_id, may="prisoners.withdraw_submission")
        removal = newest_removal(record.pk)
        if removal is None:
            raise Http404
        return TemplateResponse(
            request, "desk/removal/done.html", self._removal_context(request, record) | {"removal": removal}
        )

    def _taken_off(
        self, request: HttpRequest, record: PublishableRecord, remove: Any, form: WithdrawalForm
    ) -> HttpResponse:
        given = form.cleaned_data
        try:
            remove(
                [record],
                by=request_user(request),
                reason=WithdrawalReason(given["reason"]),
                note=given["note"],
                why=given["why"],
            )
        except ActionRefused as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(desk_url(record))
        return HttpResponseRedirect(desk_url(record, "taken_off"))

    def _removal_page(
        self, request: HttpRequest, record: PublishableRecord, form: WithdrawalForm, action: VersionAction
    ) -> HttpResponse:
        context = {"form": form, "is_redaction": action == VersionAction.REDACTED}
        context["touched"] = consequences(record.public_id)
        return TemplateResponse(
            request,
            "desk/removal/confirm.html",
            self._removal_context(request, record) | context,
            status=400 if form.errors else 200,
        )

    def _removal_context(self, request: HttpRequest, record: PublishableRecord) -> dict[str, Any]:
        return {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": record,
            "record": record,
            "record_address": desk_url(record),
            "title": str(record),
        }

    def _removable(self, request: HttpRequest, object_id: str, *, may: str) -> PublishableRecord:
        if not (self.has_view_permission(request) and request_user(request).has_perm(may)):
            raise PermissionDenied
        record = self.get_object(request, object_id)
        if not isinstance(record, PublishableRecord):
            raise Http404
        return record


def _form_data(request: HttpRequest) -> Any:
    """What a form was filled in with; an empty one that was sent is a mistake, not a first look."""
    return request.POST if request.method == "POST" else None

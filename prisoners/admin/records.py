"""What all pages of the desk share: signing what is written, handing in, withdrawing, redacting."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.admin import ModelAdmin, StackedInline, TabularInline
from unfold.decorators import action

from prisoners.actions import publication
from prisoners.actions.refusals import Refused
from prisoners.admin.forms import ActionWithReasonForm, PartForm
from prisoners.admin.history import HistoryMixin
from prisoners.admin.previews import PreviewMixin
from prisoners.admin.removal import RemovalMixin
from prisoners.admin.signing import signed_in
from prisoners.admin.standing import StandingMixin
from prisoners.models import Citation, Claim, PublishableRecord, Record
from public.vocabulary.editions import WithdrawalReason


class Inline(TabularInline):
    form = PartForm
    extra = 0
    show_change_link = False


class WideInline(StackedInline):
    form = PartForm
    extra = 0


class CitationInline(Inline):
    """Sources of the record; those of its parts are cited with their fields."""

    model = Citation
    fields = ("source", "certainty", "fields", "quotation")
    autocomplete_fields = ("source",)
    tab = True


class ClaimInline(Inline):
    model = Claim
    fields = ("source", "field", "value", "first_seen", "last_seen", "accepted")
    autocomplete_fields = ("source",)
    tab = True


class RecordAdmin(HistoryMixin, ModelAdmin):
    """Signs every row with who wrote it."""

    readonly_fields: ClassVar[Any] = ("created_by", "created_at", "changed_by", "updated_at")
    warn_unsaved_form = True
    compressed_fields = True
    list_filter_submit = True
    save_on_top = False

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        self.sign(obj, request)
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
                self.sign(part.instance, request)
        super().save_formset(request, form, formset, change)

    def sign(self, record: Record, request: HttpRequest) -> None:
        user = signed_in(request)
        if record._state.adding:
            record.created_by_id = user.pk
        record.changed_by_id = user.pk


class PublishableAdmin(StandingMixin, PreviewMixin, RemovalMixin, RecordAdmin):
    """A record that can be handed in for review, and taken off the site."""

    action_form = ActionWithReasonForm
    actions: ClassVar[Any] = ("hand_in_selected", "withdraw_selected")
    actions_submit_line: ClassVar[Any] = ("hand_in",)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        super().save_related(request, form, formsets, change)
        if "hand_in" in request.POST:
            self._hand_in(request, [form.instance])

    @action(description="Save and hand in for review")  # type: ignore[untyped-decorator]
    def hand_in(self, request: HttpRequest, obj: PublishableRecord) -> None:
        """The button; the work waits in `save_related` until the parts of the record are saved too."""

    @admin.action(description="Hand in for review", permissions=["change"])
    def hand_in_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._hand_in(request, list(queryset))

    def _hand_in(self, request: HttpRequest, records: list[PublishableRecord]) -> None:
        try:
            handed_in = publication.submit(records, by=signed_in(request))
        except Refused as refusal:
            self.message_user(request, f"Saved, but not handed in. {refusal}", messages.ERROR)
            return
        others = len(handed_in) - len(records)
        along = f", with {others} unpublished records that they mention" if others else ""
        self.message_user(request, f"Handed in for review: {len(records)}{along}.", messages.SUCCESS)

    @admin.action(description="Withdraw from the site (reason needed)", permissions=["withdraw"])
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._take_off(request, queryset)

    def _take_off(self, request: HttpRequest, records: QuerySet[Any]) -> None:
        reason = request.POST.get("reason", "")
        if reason not in WithdrawalReason.values:
            self.message_user(request, "Choose the reason beside the action. Nothing was done.", messages.ERROR)
            return
        for record in records:
            try:
                edition = publication.withdraw(record, by=signed_in(request), reason=WithdrawalReason(reason))
            except Refused as refusal:
                self.message_user(request, f"{record}: {refusal}", messages.ERROR)
            else:
                self.message_user(request, f"Withdrawn in edition {edition.number}: {record}.", messages.SUCCESS)

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        return signed_in(request).has_perm("prisoners.withdraw_submission")

"""What all pages of the desk share: signing what is written, handing in, withdrawing, redacting."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.decorators import action

from prisoners.actions import publication, removals
from prisoners.actions.refusals import Refused
from prisoners.admin.citations import CitationForm, CitationInline, ClaimInline
from prisoners.admin.conflicts import replaced
from prisoners.admin.fields import DeskFields
from prisoners.admin.forms import ActionWithReasonForm, RecordForm
from prisoners.admin.history import HistoryMixin
from prisoners.admin.parts import Inline, WideInline
from prisoners.admin.previews import PreviewMixin
from prisoners.admin.removal import RemovalMixin
from prisoners.admin.signing import signed_in
from prisoners.admin.standing import StandingMixin
from prisoners.models import PublishableRecord, Record
from public.vocabulary.editions import WithdrawalReason

__all__ = [
    "CitationInline",
    "ClaimInline",
    "Inline",
    "PublishableAdmin",
    "RecordAdmin",
    "WideInline",
    "signed_in",
]


class RecordAdmin(HistoryMixin, DeskFields, ModelAdmin):
    """Signs every row with who wrote it, and lets nobody overwrite unasked what somebody else has just written."""

    form = RecordForm
    readonly_fields: ClassVar[Any] = ("created_by", "created_at", "changed_by", "updated_at")
    change_form_before_template = "desk/conflict.html"
    # The theme's own warning does not see what is chosen from a list; `unsaved.js` does.
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
            context["replaced"] = replaced(form, [inline.formset for inline in context["inline_admin_formsets"]])
        return super().render_change_form(request, context, *args, **options)

    def _build_nested_formsets(
        self,
        request: HttpRequest,
        obj: Any,
        formsets: list[Any],
        inline_instances: list[Any],
        change: bool,  # noqa: FBT001
    ) -> None:
        """Rows within rows, as deep as they go; the theme itself goes two levels deep."""
        super()._build_nested_formsets(request, obj, formsets, inline_instances, change)
        rows = [form for formset in formsets for form in [*formset.forms, formset.form]]
        deeper = [nested for form in rows for nested in getattr(form, "nested_formsets", ())]
        if any(hasattr(nested.opts, "inlines") for nested in deeper):
            within, inlines = [nested.formset for nested in deeper], [nested.opts for nested in deeper]
            self._build_nested_formsets(request, obj, within, inlines, change)

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
                if isinstance(part, CitationForm):
                    part.sign(signed_in(request))
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
        if self.get_unfold_action("hand_in").action_name in request.POST:
            self._hand_in(request, [form.instance])

    @action(description=_("Save and hand in for review"))  # type: ignore[untyped-decorator]
    def hand_in(self, request: HttpRequest, obj: PublishableRecord) -> None:
        """The button; the work waits in `save_related` until the parts of the record are saved too."""

    @admin.action(description=_("Hand in for review"), permissions=["change"])
    def hand_in_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._hand_in(request, list(queryset))

    def _hand_in(self, request: HttpRequest, records: list[PublishableRecord]) -> None:
        try:
            handed_in = publication.submit(records, by=signed_in(request))
        except Refused as refusal:
            self.message_user(request, gettext("Saved, but not handed in. %(why)s") % {"why": refusal}, messages.ERROR)
            return
        others = len(handed_in) - len(records)
        along = gettext(", with %(count)d unpublished records that they mention") % {"count": others} if others else ""
        done = gettext("Handed in for review: %(count)d%(along)s.") % {"count": len(records), "along": along}
        self.message_user(request, done, messages.SUCCESS)

    @admin.action(description=_("Withdraw from the site (reason needed)"), permissions=["withdraw"])
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._take_off(request, queryset)

    def _take_off(self, request: HttpRequest, records: QuerySet[Any]) -> None:
        reason = request.POST.get("reason", "")
        if reason not in WithdrawalReason.values:
            self.message_user(
                request, gettext("Choose the reason beside the action. Nothing was done."), messages.ERROR
            )
            return
        for record in records:
            try:
                edition = removals.withdraw(record, by=signed_in(request), reason=WithdrawalReason(reason))
            except Refused as refusal:
                self.message_user(request, f"{record}: {refusal}", messages.ERROR)
            else:
                done = gettext("Withdrawn in edition %(number)d: %(record)s.")
                self.message_user(request, done % {"number": edition.number, "record": record}, messages.SUCCESS)

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        return signed_in(request).has_perm("prisoners.withdraw_submission")

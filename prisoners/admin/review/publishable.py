"""Pages of records that can be handed in for review, and taken off the site."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action

from prisoners.actions import publication, removals
from prisoners.admin.base.forms import ActionWithReasonForm
from prisoners.admin.base.records import RecordAdmin
from prisoners.admin.base.requests import request_user
from prisoners.admin.review.previews import PreviewMixin
from prisoners.admin.review.publication_status import PublicationStatusMixin
from prisoners.admin.review.removal import RemovalMixin
from prisoners.exceptions import ActionRefused
from prisoners.models import PublishableRecord
from public.vocabulary.editions import WithdrawalReason


class PublishableAdmin(PublicationStatusMixin, PreviewMixin, RemovalMixin, RecordAdmin):
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
            handed_in = publication.submit(records, by=request_user(request))
        except ActionRefused as refusal:
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
        try:
            edition = removals.withdraw(records, by=request_user(request), reason=WithdrawalReason(reason))
        except ActionRefused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            done = gettext("Withdrawn in edition %(number)d: %(records)s.")
            names = ", ".join(map(str, records))
            self.message_user(request, done % {"number": edition.number, "records": names}, messages.SUCCESS)

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        return request_user(request).has_perm("prisoners.withdraw_submission")

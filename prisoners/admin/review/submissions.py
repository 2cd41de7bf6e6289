"""The review queue, and the decision about one submission or many."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.timesince import timesince
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from prisoners.actions import publication
from prisoners.admin.base.forms import ActionWithNoteForm
from prisoners.admin.base.requests import request_user, show_refusal
from prisoners.admin.review import queue
from prisoners.admin.review.submission_page import MAY_DECIDE, ReviewMixin
from prisoners.exceptions import ActionRefused
from prisoners.models import Risk, Submission


@admin.register(Submission)
class SubmissionAdmin(ReviewMixin):
    """Submissions are made by handing in and decided here; nobody edits them."""

    list_display = ("what", "kind", "risk_marks", "submitted_by", "age", "stage", "reviewer", "edition")
    list_select_related = ("submitted_by", "reviewer")
    list_filter = (
        queue.StageFilter,
        queue.MineFilter,
        queue.KindFilter,
        queue.RiskFilter,
        queue.FirstPublicationFilter,
        queue.SubmittedByFilter,
        queue.AgeFilter,
    )
    list_filter_submit = True
    list_per_page = 50
    ordering = ("submitted_at",)
    search_fields = ("record_id", "note")
    search_help_text = _("An identifier, or a word of the note")
    action_form = ActionWithNoteForm
    actions = ("publish_selected", "send_back_selected")

    class Media:
        css = {"all": ("prisoners/review.css", "prisoners/changes.css")}

    def get_changelist(self, request: HttpRequest, **options: Any) -> type[queue.QueueChangeList]:
        return queue.QueueChangeList

    @admin.display(description=_("record"))
    def what(self, submission: Submission) -> str:
        return str(submission.record or gettext("%s (no longer at the desk)") % submission.record_id)

    @admin.display(description=_("needs two people"))
    def risk_marks(self, submission: Submission) -> SafeString:
        labels = dict(Risk.choices)
        return format_html_join(" ", '<span class="rv-risk">{}</span>', ((labels[risk],) for risk in submission.risks))

    @admin.display(description=_("handed in"), ordering="submitted_at")
    def age(self, submission: Submission) -> SafeString:
        return format_html(
            '<time datetime="{}" title="{}">{}</time>',
            submission.submitted_at.isoformat(),
            submission.submitted_at.strftime("%Y-%m-%d %H:%M"),
            gettext("%s ago") % timesince(submission.submitted_at, timezone.now(), depth=1),
        )

    @admin.action(description=_("Publish as one edition"), permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        try:
            edition = publication.publish(queryset, by=request_user(request), note=request.POST.get("note", ""))
        except ActionRefused as refusal:
            show_refusal(request, refusal, gettext("Nothing was published."))
        else:
            self.message_user(
                request, gettext("Published as edition %(number)s.") % {"number": edition.number}, messages.SUCCESS
            )

    @admin.action(description=_("Send back (write the reason)"), permissions=["publish"])
    def send_back_selected(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        try:
            publication.send_back(queryset, by=request_user(request), reason=request.POST.get("note", ""))
        except ActionRefused as refusal:
            show_refusal(request, refusal)
        else:
            self.message_user(request, gettext("Sent back."), messages.SUCCESS)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request_user(request).has_perm(MAY_DECIDE)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

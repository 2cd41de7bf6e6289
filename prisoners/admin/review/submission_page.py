"""The page of one submission: what would change for the reader, the page as it would be, and the decision."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from prisoners.actions import publication
from prisoners.admin.base.history import HistoryMixin
from prisoners.admin.base.requests import desk_url, request_user, show_refusal
from prisoners.admin.review.previews import NOT_PUBLISHABLE, PreviewMixin
from prisoners.catalog import publication_blockers
from prisoners.exceptions import ActionRefused
from prisoners.models import PublishableRecord, Risk, Submission, SubmissionStage
from prisoners.queries import submissions
from prisoners.review.differences import Change, differences, published_documents
from prisoners.review.fingerprints import fingerprint
from prisoners.review.previews import render_preview
from prisoners.review.risks import risks

MAY_DECIDE = "prisoners.publish_submission"


class ReviewMixin(HistoryMixin, PreviewMixin):
    """Shows a submission to those who decide, and takes their decision."""

    def get_urls(self) -> Any:
        wrap, name = self.admin_site.admin_view, f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("<path:object_id>/publish/", wrap(require_POST(self.publish_view)), name=f"{name}_publish"),
            path("<path:object_id>/send-back/", wrap(require_POST(self.send_back_view)), name=f"{name}_send_back"),
            *super().get_urls(),
        ]

    @method_decorator(require_safe)
    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        submission = self._submission(request, object_id)
        context = {
            **self.admin_site.each_context(request),
            **(extra_context or {}),
            **_review_context(submission),
            **_decision_context(submission, request),
            "opts": self.opts,
            "original": submission,
            "submission": submission,
            "title": str(submission.record or submission.record_id),
            "media": self.media,
        }
        return TemplateResponse(request, "desk/review/submission.html", context)

    def publish_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        submission = self._decidable(request, object_id)
        chosen = Submission.objects.filter(pk__in=[submission.pk, *request.POST.getlist("along")])
        try:
            edition = publication.publish(chosen, by=request_user(request), note=request.POST.get("note", ""))
        except ActionRefused as refusal:
            show_refusal(request, refusal, gettext("Nothing was published."))
            return HttpResponseRedirect(desk_url(submission))
        message = gettext("%(record)s was published in edition %(number)s.")
        messages.success(request, message % {"record": submission.record, "number": edition.number})
        return self._to_the_queue()

    def send_back_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        submission = self._decidable(request, object_id)
        try:
            publication.send_back([submission], by=request_user(request), reason=request.POST.get("reason", ""))
        except ActionRefused as refusal:
            show_refusal(request, refusal)
            return HttpResponseRedirect(desk_url(submission))
        messages.success(request, gettext("%(record)s was sent back.") % {"record": submission.record})
        return self._to_the_queue()

    def previewed_record(self, shown: Any) -> PublishableRecord | None:
        return shown.record if isinstance(shown, Submission) else None

    def _submission(self, request: HttpRequest, object_id: str) -> Submission:
        if not self.has_view_permission(request):
            raise PermissionDenied
        found = self.get_object(request, object_id)
        if not isinstance(found, Submission):
            raise Http404
        return found

    def _decidable(self, request: HttpRequest, object_id: str) -> Submission:
        if not request_user(request).has_perm(MAY_DECIDE):
            raise PermissionDenied
        return self._submission(request, object_id)

    def _to_the_queue(self) -> HttpResponseRedirect:
        return HttpResponseRedirect(
            reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_changelist")
        )


def _review_context(submission: Submission) -> dict[str, Any]:
    """What would change for the reader; or why nothing can be shown."""
    record = submission.record
    if record is None:
        return {"fault": gettext("The record is no longer at the desk. Send the submission back.")}
    if submission.stage != SubmissionStage.WAITING:
        return {"record": record, "record_address": desk_url(record)}
    now = timezone.now()
    made = render_preview(record, on=now.date())
    is_edited = fingerprint(made.content.fields) != submission.fingerprint
    shown = {
        "record": record,
        "record_address": desk_url(record),
        "blockers": publication_blockers([record], on=now.date()).get(record.pk, []),
        "along": submissions.waiting_for(made.along),
        "edit": publication.describe_edit(record, submission) if is_edited else "",
    }
    try:
        new = made.document(at=now)
    except NOT_PUBLISHABLE as fault:
        return shown | {"fault": str(fault)}
    old = published_documents([record.public_id]).get(record.public_id, {})
    return shown | {
        "is_new": not old,
        "public_address": old.get("url"),
        "sections": _changes_by_heading(differences(old, new)),
        "risks": [risk.label for risk in risks(old, new, on=now.date())],
        "preview_address": desk_url(submission, "preview"),
    }


def _changes_by_heading(changes: list[Change]) -> list[tuple[str, list[Change]]]:
    """Changes under their headings: those of the record itself first, then its parts in the order of the document."""
    gathered: dict[tuple[str, ...], list[Change]] = {(): []}
    for change in changes:
        gathered.setdefault(change.where, []).append(change)
    return [(" › ".join(where), together) for where, together in gathered.items() if together]


def _decision_context(submission: Submission, request: HttpRequest) -> dict[str, Any]:
    """Whether the person at the desk may decide; and if not, why."""
    user = request_user(request)
    may = user.has_perm(MAY_DECIDE)
    record = submission.record
    is_own = user.pk in (submission.submitted_by_id, record.changed_by_id if record else None)
    return {
        "waits": submission.stage == SubmissionStage.WAITING,
        "may_decide": may,
        "is_own": is_own,
        "four_eyes": settings.FOUR_EYES,
        "first_publication": Risk.FIRST_PUBLICATION in submission.risks,
    }

"""Whether a record is public, sent back and why, and under which name: shown above its page."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext
from unfold.admin import ModelAdmin

from prisoners.admin.base.requests import desk_url, request_user
from prisoners.catalog import publication_blockers
from prisoners.models import Detainee, PublishableRecord, SubmissionStage
from prisoners.queries import submissions
from prisoners.rendering.detainees import shown_name
from prisoners.rendering.display import resolve_display
from public.models import DocumentVersion
from public.vocabulary.detainees import Display


class PublicationStatusMixin(ModelAdmin):
    """Puts the publication status of a record above its form."""

    change_form_outer_before_template = "desk/publication_status.html"

    class Media:
        css = {"all": ("prisoners/review.css", "prisoners/changes.css")}

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        context = extra_context or {}
        if object_id and request.method == "GET":
            record = self.get_object(request, object_id)
            if isinstance(record, PublishableRecord) and self.has_view_permission(request, record):
                context |= {"publication_status": _publication_status(record, request)}
        answer: HttpResponse = super().changeform_view(request, object_id, form_url, context)
        return answer


def _publication_status(record: PublishableRecord, request: HttpRequest) -> dict[str, Any]:
    today, user = timezone.now().date(), request_user(request)
    version = (
        DocumentVersion.objects.using("default").current().filter(record_id=record.public_id).defer("body").first()
    )
    return {
        "record": record,
        "version": version,
        "submission": (submission := submissions.newest_submission(record)),
        "submission_address": desk_url(submission) if submission else "",
        "is_sent_back": bool(submission and submission.stage == SubmissionStage.SENT_BACK),
        "waits": bool(submission and submission.stage == SubmissionStage.WAITING),
        "blockers": publication_blockers([record], on=today).get(record.pk, []),
        "reads": public_name(record, on=today) if isinstance(record, Detainee) else "",
        "preview_address": desk_url(record, "preview"),
        "withdraw_address": desk_url(record, "withdraw") if user.has_perm("prisoners.withdraw_submission") else "",
        "redact_address": desk_url(record, "redact") if user.has_perm("prisoners.redact_submission") else "",
    }


def public_name(person: Detainee, *, on: date) -> str:
    """Under which words the world will read of a person, and why where the record leaves it open."""
    shown = resolve_display(person, on=on)
    if shown == Display.COUNTED:
        return gettext("no name: the person is counted in totals, stands in no list and has no page")
    name = shown_name(person, shown)
    if person.display == Display.AUTOMATIC and shown == Display.INITIALS:
        return gettext("%(name)s (by initials, since the person may be under 18)") % {"name": name}
    return name

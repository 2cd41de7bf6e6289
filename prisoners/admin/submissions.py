"""The review queue: what waits, what would change for the reader, and the decision."""

import difflib
import json
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin

from prisoners.actions import publication
from prisoners.actions.refusals import Refused
from prisoners.admin.forms import ActionWithNoteForm
from prisoners.admin.records import signed_in
from prisoners.documents import contents
from prisoners.documents.differences import published, said
from prisoners.models import Submission
from public import publishing
from public.documents.references import UnpublishedReference


@admin.register(Submission)
class SubmissionAdmin(ModelAdmin):
    """Submissions are made by handing in and decided here; nobody edits them."""

    list_display = ("what", "kind", "stage", "submitted_by", "submitted_at", "reviewer", "edition")
    list_filter = ("stage", "kind", "submitted_by")
    list_filter_submit = True
    search_fields = ("record_id", "note")
    action_form = ActionWithNoteForm
    actions = ("publish_selected", "send_back_selected")
    fields = (
        "what",
        "kind",
        "stage",
        "submitted_by",
        "submitted_at",
        "note",
        "reviewer",
        "decided_at",
        "reason",
        "edition",
        "difference",
    )
    readonly_fields = fields

    @admin.display(description="record")
    def what(self, submission: Submission) -> str:
        return str(submission.record or f"{submission.record_id} (no longer at the desk)")

    @admin.display(description="what would change for the reader")
    def difference(self, submission: Submission) -> SafeString:
        """The published document against the one that would be published now, line by line."""
        record = submission.record
        if record is None:
            return format_html("<p>{}</p>", "The record is no longer at the desk.")
        try:
            (new,) = publishing.preview(contents([record], on=timezone.now().date()), at=timezone.now())
        except UnpublishedReference as missing:
            return format_html("<p>{}</p>", str(missing))
        old = published([record.pk]).get(record.pk, {})
        lines = difflib.unified_diff(_lines(old), _lines(new), "read now", "to be read", lineterm="", n=2)
        rows = format_html_join("", '<div class="{}">{}</div>', ((_CLASSES.get(line[0], ""), line) for line in lines))
        return format_html('<pre class="whitespace-pre-wrap">{}</pre>', rows or "Nothing would change.")

    @admin.action(description="Publish as one edition", permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        try:
            edition = publication.publish(queryset, by=signed_in(request), note=request.POST.get("note", ""))
        except Refused as refusal:
            self.message_user(request, f"Nothing was published. {refusal}", messages.ERROR)
        else:
            self.message_user(request, f"Published as edition {edition.number}.", messages.SUCCESS)

    @admin.action(description="Send back (write the reason)", permissions=["publish"])
    def send_back_selected(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        try:
            publication.send_back(queryset, by=signed_in(request), reason=request.POST.get("note", ""))
        except Refused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            self.message_user(request, "Sent back.", messages.SUCCESS)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return signed_in(request).has_perm("prisoners.publish_submission")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


_CLASSES = {"+": "text-green-700 dark:text-green-400", "-": "text-red-700 dark:text-red-400", "@": "opacity-60"}


def _lines(document: dict[str, Any]) -> list[str]:
    return json.dumps(said(document), ensure_ascii=False, indent=2).splitlines() if document else []

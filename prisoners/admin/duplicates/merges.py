"""Merges: which records became one, by whom, and the button that takes it back."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin

from prisoners.actions import merging
from prisoners.admin.base.requests import request_user
from prisoners.exceptions import ActionRefused
from prisoners.models import Merge

MAY_MERGE = "prisoners.merge_detainee"


@admin.register(Merge)
class MergeAdmin(ModelAdmin):
    """Merges are made from the queue of possible duplicates; here they are looked up and taken back."""

    list_display = ("gone_name", "gone_id", "into", "merged_by", "merged_at", "undone_by", "undone_at")
    list_select_related = ("merged_by", "undone_by")
    search_fields = ("gone_name", "gone_id", "kept_id")
    fields = (*list_display, "moved")
    readonly_fields = fields
    change_form_outer_after_template = "desk/merges/undo.html"

    @admin.display(description=_("merged into"))
    def into(self, merge: Merge) -> SafeString:
        address = reverse("admin:prisoners_detainee_change", args=[merge.kept_id])
        return format_html('<a class="underline" href="{}">{}</a>', address, merge.kept_id)

    @admin.display(description=_("changes"))
    def moved(self, merge: Merge) -> str:
        gone = sum("gone" in step for step in merge.changes)
        words = {"moved": len(merge.changes) - gone, "gone": gone}
        return gettext("%(moved)d values changed, %(gone)d rows joined with equal ones") % words

    def get_urls(self) -> Any:
        view = self.admin_site.admin_view(require_POST(self.undo))
        return [path("<str:key>/undo/", view, name="prisoners_merge_undo"), *super().get_urls()]

    def undo(self, request: HttpRequest, key: str) -> HttpResponse:
        if not request_user(request).has_perm(MAY_MERGE):
            raise PermissionDenied
        merge = Merge.objects.filter(pk=key).first() if self.has_view_permission(request) else None
        if merge is None:
            raise Http404
        try:
            person = merging.undo(merge, by=request_user(request))
        except ActionRefused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
            return HttpResponseRedirect(reverse("admin:prisoners_merge_change", args=[merge.pk]))
        message = gettext(
            "%(person)s is a record of its own again. Hand in both if they are public, to end the redirect."
        )
        self.message_user(request, message % {"person": person}, messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:prisoners_detainee_change", args=[person.pk]))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

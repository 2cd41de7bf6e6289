"""A preview of the public page of a record, for staff only."""

from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp_replace
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, resolve
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe
from unfold.admin import ModelAdmin

from prisoners.models import PublishableRecord
from prisoners.review.previews import render_preview
from public.documents import InvalidDocument
from public.documents.references import UnpublishedReference
from public.publishing import PublishingError
from public.queries import editions
from public.views.records import RecordPage
from public.vocabulary.kinds import page_address

# Its types know views of a request alone.
_framed_by_the_desk: Any = csp_replace({"frame-ancestors": [SELF], "sandbox": [], "form-action": [NONE]})
# What a record may lack on its way to being published.
NOT_PUBLISHABLE = (InvalidDocument, UnpublishedReference, PublishingError)


@_framed_by_the_desk  # type: ignore[untyped-decorator]
@xframe_options_sameorigin
@never_cache
@require_safe
def preview_page(request: HttpRequest, *, record: PublishableRecord) -> HttpResponse:
    """The page that publishing would bring, marked as a preview; nothing on it runs or sends."""
    try:
        now = timezone.now()
        document = render_preview(record, on=now.date()).document(at=now)
    except NOT_PUBLISHABLE as fault:
        return render(request, "desk/preview_missing.html", {"fault": fault}, status=409)
    # The reader's page speaks the reader's language, whatever the desk speaks.
    with translation.override(settings.LANGUAGE_CODE):
        response = _preview_response(request, record, document)
    response["X-Robots-Tag"] = "noindex"
    return response


def _preview_response(request: HttpRequest, record: PublishableRecord, document: dict[str, Any]) -> HttpResponse:
    newest = editions.newest()
    view: Any = resolve(page_address(record.kind, record.pk, "")).func
    page: RecordPage = view.view_class(**view.view_initkwargs)
    context: dict[str, Any] = {
        "newest": newest,
        "edition": newest,
        "site": settings.SITE_URL,
        "section": "",
        "is_old": False,
        "is_preview": True,
        **page.record_context(document, newest.number if newest else 0),
    }
    return render(request, page.templates(), context)


class PreviewMixin(ModelAdmin):
    """Gives each record an address where its public page can be looked at before it is one."""

    def get_urls(self) -> Any:
        name = f"{self.opts.app_label}_{self.opts.model_name}_preview"
        view = self.admin_site.admin_view(self.preview_view)
        return [path("<path:object_id>/preview/", view, name=name), *super().get_urls()]

    def preview_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        record = self.previewed_record(self.get_object(request, object_id))
        if record is None:
            raise Http404
        shown: HttpResponse = preview_page(request, record=record)
        return shown

    def previewed_record(self, shown: Any) -> PublishableRecord | None:
        """The record whose page is previewed, given the row that the address names."""
        return shown if isinstance(shown, PublishableRecord) else None

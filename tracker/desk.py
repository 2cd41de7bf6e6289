"""The desk's site: its own dress, the one place where scripts may run, and signing in left to the entrance."""

from typing import Any

from csp.decorators import csp_update
from django.conf import settings
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth.views import redirect_to_login
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from unfold.sites import UnfoldAdminSite

from prisoners.queries.labels import prefetch_labels, record_label

_scripts_allowed = csp_update(settings.DESK_CONTENT_SECURITY_POLICY)


class RelatedRecords(AutocompleteJsonView):
    """What matches, named so that namesakes can be told apart, in a fixed number of queries."""

    def get_queryset(self) -> QuerySet[Any]:
        return prefetch_labels(super().get_queryset())

    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        return super().serialize_result(obj, to_field_name) | {"text": record_label(obj)}


class DeskSite(UnfoldAdminSite):
    """Django's admin in django-unfold's dress. Who may come near it is decided at `prisoners.auth.middleware`."""

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:  # noqa: FBT001, FBT002
        return _scripts_allowed(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect_to_login(request.GET.get("next", reverse("admin:index")), reverse("account_login"))

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect("account_change_password")

    def autocomplete_view(self, request: HttpRequest) -> Any:
        return RelatedRecords.as_view(admin_site=self)(request)

"""The desk's site: its own dress, the one place where scripts may run, and signing in left to the entrance."""

from typing import Any

from csp.decorators import csp_update
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from unfold.sites import UnfoldAdminSite

_scripts_allowed = csp_update(settings.DESK_CONTENT_SECURITY_POLICY)


class DeskSite(UnfoldAdminSite):
    """Django's admin in django-unfold's dress. Who may come near it is decided at `prisoners.entrance.door`."""

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:  # noqa: FBT001, FBT002
        return _scripts_allowed(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect_to_login(request.GET.get("next", reverse("admin:index")), reverse("account_login"))

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect("account_change_password")

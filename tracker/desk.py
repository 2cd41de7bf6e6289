"""The desk's site: its own dress, and the one place where scripts may run."""

from typing import Any

from csp.decorators import csp_update
from django.conf import settings
from django.http import HttpRequest
from unfold.sites import UnfoldAdminSite

_scripts_allowed = csp_update(settings.DESK_CONTENT_SECURITY_POLICY)


class DeskSite(UnfoldAdminSite):
    """Django's admin in django-unfold's dress."""

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:  # noqa: FBT001, FBT002
        return _scripts_allowed(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        view: Any = _scripts_allowed(super().login)
        return view(request, extra_context)

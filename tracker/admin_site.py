"""The admin site of the desk: its theme, the only place where scripts may run, and no login page of its own."""

from collections.abc import Callable

from csp.decorators import csp_update
from django.conf import settings
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth.views import redirect_to_login
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from unfold.sites import UnfoldAdminSite

from prisoners.queries.labels import prefetch_labels, record_label

View = Callable[..., HttpResponseBase]

_allow_scripts = csp_update(settings.DESK_CONTENT_SECURITY_POLICY)


class RecordAutocompleteView(AutocompleteJsonView):
    """What matches, named so that namesakes can be told apart, in a fixed number of queries."""

    def get_queryset(self) -> QuerySet[Model]:
        return prefetch_labels(super().get_queryset())

    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, str]:
        return super().serialize_result(obj, to_field_name) | {"text": record_label(obj)}


class DeskAdminSite(UnfoldAdminSite):
    """Django's admin in the theme django-unfold. `prisoners.auth.middleware` decides who may open it."""

    def admin_view(self, view: View, cacheable: bool = False) -> View:  # noqa: FBT001, FBT002
        return _allow_scripts(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        return redirect_to_login(request.GET.get("next", reverse("admin:index")), reverse("account_login"))

    def password_change(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        return redirect("account_change_password")

    def autocomplete_view(self, request: HttpRequest) -> HttpResponseBase:
        return RecordAutocompleteView.as_view(admin_site=self)(request)

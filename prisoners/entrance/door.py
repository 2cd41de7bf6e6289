"""The door of the desk: everything below /desk/ is reached signed in and with a second factor, or not at all."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext

from prisoners.entrance import session_limits
from prisoners.models import has_second_factor

# The routes behind the door, as `tracker.urls` has them.
DESK = "desk/"
# By the names of addresses. What is in neither list needs both; new addresses need not think of it.
FOR_STRANGERS = {
    "account_login",
    "account_logout",
    "account_nothing",
    "admin:login",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "set_language",
}
FOR_ENROLLING = FOR_STRANGERS | {
    "account_reauthenticate",
    "account_sign_out_everywhere",
    "admin:logout",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_index",
    "mfa_view_recovery_codes",
}


class Door:
    """One place, whatever view stands behind it. Readers of the public pages pass by without a question."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or not match.route.startswith(DESK):
            return None
        name = match.view_name
        if request.user.is_anonymous:
            return None if name in FOR_STRANGERS else _ask_to_sign_in(request)
        if session_limits.is_over(request.session):
            logout(request)
            messages.info(request, gettext("You were signed out, because your session had come to its end."))
            return _ask_to_sign_in(request)
        session_limits.note(request.session)
        if name not in FOR_ENROLLING and not has_second_factor(request.user):
            return redirect("mfa_index")
        return None


def _ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    return redirect_to_login(request.get_full_path(), reverse("admin:login"))

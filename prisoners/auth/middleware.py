"""Everything below /desk/ is reached signed in and with a second factor, or not at all, and in one language."""

from collections.abc import Callable, Mapping, Sequence

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext

from prisoners.auth import session_expiry
from prisoners.models import has_second_factor

View = Callable[..., HttpResponse]

# Where the routes of the desk begin, as `tracker.urls` has them.
DESK_ROUTE = "desk/"
# By the names of addresses. What is in neither list needs both; new addresses need not think of it.
WITHOUT_SIGNING_IN = {
    "account_login",
    "account_logout",
    "account_nothing",
    "admin:login",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "set_language",
}
WITHOUT_SECOND_FACTOR = WITHOUT_SIGNING_IN | {
    "account_reauthenticate",
    "account_sign_out_everywhere",
    "admin:logout",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_index",
    "mfa_view_recovery_codes",
}


class DeskAccessMiddleware:
    """Asks for a session and a second factor, whatever view is called. Public pages are not affected."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: View, args: Sequence[object], kwargs: Mapping[str, object]
    ) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or not match.route.startswith(DESK_ROUTE):
            return None
        name = match.view_name
        if request.user.is_anonymous:
            return None if name in WITHOUT_SIGNING_IN else _ask_to_sign_in(request)
        if session_expiry.is_expired(request.session):
            logout(request)
            messages.info(request, gettext("You were signed out, because your session had come to its end."))
            return _ask_to_sign_in(request)
        session_expiry.record_activity(request.session)
        if name not in WITHOUT_SECOND_FACTOR and not has_second_factor(request.user):
            return redirect("mfa_index")
        return None


def _ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    return redirect_to_login(request.get_full_path(), reverse("admin:login"))


class DeskLocaleMiddleware:
    """The language that somebody chose, else the first that their browser asks for.

    Public pages are not affected: what readers get must not vary by browser or cookie.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(f"/{DESK_ROUTE}"):
            return self.get_response(request)
        language = translation.get_language_from_request(request)
        # The thread serves somebody else next, who must not get this language.
        with translation.override(language):
            response = self.get_response(request)
        patch_vary_headers(response, ("Accept-Language",))
        response.headers.setdefault("Content-Language", language)
        return response

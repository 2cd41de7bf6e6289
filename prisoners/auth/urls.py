"""Addresses below /desk/account/: of django-allauth's pages those that are needed, and no other."""

from collections.abc import Callable

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from django.http.response import HttpResponseBase
from django.urls import path, reverse_lazy
from django.utils.functional import Promise
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from prisoners.auth import views


def account_page(view: type[View], template: str = "", **options: str | Promise) -> Callable[..., HttpResponseBase]:
    """A view of the library in our theme. Codes and secrets stand on these pages: no copy is kept."""
    if template:
        options["template_name"] = f"desk/account/{template}.html"
    return never_cache(view.as_view(**options))


# The names are django-allauth's own, which finds its pages by them.
urlpatterns = [
    path("", account_page(mfa.IndexView, "account"), name="mfa_index"),
    path("login/", account_page(account.LoginView, "login"), name="account_login"),
    path("login/code/", account_page(mfa.AuthenticateView, "code"), name="mfa_authenticate"),
    path("login/passkey/", account_page(passkeys.LoginWebAuthnView), name="mfa_login_webauthn"),
    path("logout/", account_page(account.LogoutView, "logout"), name="account_logout"),
    path("logout/everywhere/", views.sign_out_everywhere_view, name="account_sign_out_everywhere"),
    path("language/", require_POST(set_language), name="set_language"),
    path("password/", account_page(account.PasswordChangeView, "password"), name="account_change_password"),
    path("confirm/", account_page(account.ReauthenticateView, "confirm"), name="account_reauthenticate"),
    path("confirm/code/", account_page(mfa.ReauthenticateView, "confirm"), name="mfa_reauthenticate"),
    path(
        "confirm/passkey/",
        account_page(passkeys.ReauthenticateWebAuthnView, "confirm_passkey"),
        name="mfa_reauthenticate_webauthn",
    ),
    path("app/add/", account_page(app.ActivateTOTPView, "app_add"), name="mfa_activate_totp"),
    path("app/remove/", account_page(app.DeactivateTOTPView, "app_remove"), name="mfa_deactivate_totp"),
    path("codes/", account_page(codes.ViewRecoveryCodesView, "codes"), name="mfa_view_recovery_codes"),
    path("codes/new/", account_page(codes.GenerateRecoveryCodesView, "codes_new"), name="mfa_generate_recovery_codes"),
    path("passkeys/add/", account_page(passkeys.AddWebAuthnView, "passkey_add"), name="mfa_add_webauthn"),
    path(
        "passkeys/<int:pk>/remove/",
        account_page(passkeys.RemoveWebAuthnView, "passkey_remove", success_url=reverse_lazy("mfa_index")),
        name="mfa_remove_webauthn",
    ),
    path("<path:rest>", views.not_found, name="account_nothing"),
]

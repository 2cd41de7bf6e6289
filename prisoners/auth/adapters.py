"""What django-allauth asks of this site: no registration, no telling who has an account, secrets encrypted."""

import base64
import time
import unicodedata
from collections.abc import Mapping
from typing import ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import salted_hmac
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from prisoners.auth import session_expiry

_OMITTED_MESSAGES = {"account/messages/logged_in.txt", "mfa/messages/recovery_codes_generated.txt"}
_WRONG_PASSWORD = _("The username and the password do not belong together.")


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made at the desk by a chief."""

    error_messages: ClassVar[Mapping[str, str | Promise]] = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _WRONG_PASSWORD,
        "too_many_login_attempts": _("Too many tries. Wait five minutes, or sign in with a passkey."),
    }

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *args: object, **kwargs: object
    ) -> None:
        """Messages that repeat what the page shows are left out."""
        if message_template not in _OMITTED_MESSAGES:
            super().add_message(request, level, message_template, *args, **kwargs)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def respond_user_inactive(self, request: HttpRequest, user: AbstractBaseUser) -> HttpResponse:
        """A passkey of a deactivated account is answered like a wrong password: nothing is said about the account."""
        messages.error(request, _WRONG_PASSWORD)
        return redirect("account_login")

    def is_reauthentication_required(self, *, app: str, **options: object) -> bool:
        """Whoever has only just signed in is not asked for the password a second time."""
        signed_in_at: float = context.request.session.get(session_expiry.SIGNED_IN_AT, 0)
        return bool(time.time() - signed_in_at > app_settings.REAUTHENTICATION_TIMEOUT)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: object) -> str:
        """Tries are counted by account alone.

        The library counts by account and host, and the host's port is what the caller writes: with a new port for
        every try nobody would ever be locked out.
        """
        return unicodedata.normalize("NFKC", str(credentials.get("username", ""))).casefold()


class SecondFactorAdapter(DefaultMFAAdapter):
    """A stolen copy of the database gives away no second factor: their secrets are encrypted with SECRET_KEY."""

    error_messages: ClassVar[Mapping[str, str | Promise]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This code is not right, or it was used before. Wait for the next one, and try again."),
    }

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> MultiFernet:
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key: str) -> bytes:
    return base64.urlsafe_b64encode(salted_hmac("prisoners.second_factor", "", secret=key, algorithm="sha256").digest())

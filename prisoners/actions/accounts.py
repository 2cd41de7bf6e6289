"""What is done to accounts of the desk beside editing them, and the log entries that it leaves."""

import pghistory
from allauth.mfa.models import Authenticator
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils.translation import gettext

from prisoners.exceptions import ActionRefused
from prisoners.models import Session


def sign_out_everywhere(account: AbstractUser, *, by: AbstractUser) -> int:
    """End every session of an account; the number of them. One's own, or as a chief those of others."""
    if by.pk != account.pk:
        _require_rank(account, by=by)
    with transaction.atomic(), pghistory.context(user=by.pk):
        ended = end_sessions(account)
        log_change(account, gettext("Signed out everywhere."), by=by)
    return ended


def reset_second_factor(account: AbstractUser, *, by: AbstractUser) -> None:
    """Take away the app, the passkeys and the recovery codes of somebody who lost them, and end their sessions.

    The next sign-in asks them to set up new ones.
    """
    if by.pk == account.pk:
        raise ActionRefused(gettext("Change your own second factor on the page of your account. Nothing was reset."))
    _require_rank(account, by=by)
    with transaction.atomic(), pghistory.context(user=by.pk):
        Authenticator.objects.filter(user_id=account.pk).delete()
        end_sessions(account)
        log_change(account, gettext("The second factor was reset."), by=by)


def end_sessions(account: AbstractUser, *, but: str | None = None) -> int:
    """End the sessions of an account, except the one with the key `but`; the number of them."""
    ended, _ = Session.objects.filter(account_id=account.pk).exclude(session_key=but).delete()
    return ended


def log_change(account: AbstractUser, what: str, *, by: AbstractUser) -> None:
    """Write what happened into the history of the account, as chiefs read it at the desk."""
    LogEntry.objects.log_actions(by.pk, [account], CHANGE, what)


def _require_rank(account: AbstractUser, *, by: AbstractUser) -> None:
    """Others' accounts are a chief's business, and a superuser's is no chief's."""
    if not by.has_perm("auth.change_user") or (account.is_superuser and not by.is_superuser):
        raise ActionRefused(gettext("You may not do this to the account of %(name)s. Ask a chief.") % {"name": account})

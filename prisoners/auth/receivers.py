"""What happens when somebody changes how they sign in: other sessions end, and the change is logged."""

from allauth.account.signals import password_changed
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from django.contrib.auth.models import User
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils.translation import gettext

from prisoners.actions import accounts


@receiver(authenticator_added, dispatch_uid="factor_added")
def factor_added(request: HttpRequest, user: User, authenticator: Authenticator, **signal: object) -> None:
    """A session from before the second factor was never asked for it, so it ends, whoever sits there."""
    accounts.end_sessions(user, but=request.session.session_key)
    accounts.log_change(user, gettext("Added: %(factor)s.") % {"factor": authenticator}, by=user)


@receiver(authenticator_removed, dispatch_uid="factor_removed")
def factor_removed(user: User, authenticator: Authenticator, **signal: object) -> None:
    accounts.log_change(user, gettext("Removed: %(factor)s.") % {"factor": authenticator}, by=user)


@receiver(authenticator_reset, dispatch_uid="codes_made")
def recovery_codes_generated(user: User, **signal: object) -> None:
    accounts.log_change(user, gettext("New recovery codes were made."), by=user)


@receiver(password_changed, dispatch_uid="password_changed")
def password_was_changed(request: HttpRequest, user: User, **signal: object) -> None:
    """Other sessions know the old password and are refused already; this removes them."""
    accounts.end_sessions(user, but=request.session.session_key)
    accounts.log_change(user, gettext("The password was changed."), by=user)

"""`manage.py signin_code researcher`: the code that an authenticator app would show, for trying the demonstration."""

import time

from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from prisoners.models import Session


class Command(BaseCommand):
    help = "Print the code of the second factor of an account of the demonstration, in place of a phone."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: object, username: str, **options: object) -> None:
        if not (settings.LOCAL or settings.DEBUG):
            raise CommandError("Codes are told on a machine of your own only (make run), never on a server.")
        account = User.objects.filter(username=username).first()
        secret = account and (enrolled(account) or enrolling(account))
        if not secret:
            raise CommandError(f"Sign in as {username} first, and open “Set up an authenticator app”.")
        now = int(time.time())
        code = auth.format_hotp_value(auth.hotp_value(secret, now // app_settings.TOTP_PERIOD))
        left = app_settings.TOTP_PERIOD - now % app_settings.TOTP_PERIOD
        self.stdout.write(f"{code}   (for {left} more seconds, once)")


def enrolled(account: User) -> str | None:
    """The secret of the authenticator app."""
    app = Authenticator.objects.filter(user_id=account.pk, type=Authenticator.Type.TOTP).first()
    return str(get_adapter().decrypt(app.data["secret"])) if app else None


def enrolling(account: User) -> str | None:
    """The secret on the page that sets up the app, which waits in the session until a first code confirms it."""
    sessions = Session.objects.filter(account_id=account.pk).order_by("-expire_date")
    secrets = (session.get_decoded().get(auth.SECRET_SESSION_KEY) for session in sessions)
    return next((secret for secret in secrets if secret), None)

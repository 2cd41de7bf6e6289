"""What an action says when it will not do what was asked."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractUser
from django.utils.translation import gettext

from prisoners.models import PublishableRecord


class Refused(Exception):
    """The action was not carried out and nothing was written; the message tells the person why and what to do.

    `records` are those that the person has to open in order to do it.
    """

    def __init__(self, message: str, *, records: Sequence[PublishableRecord] = ()) -> None:
        super().__init__(message)
        self.records = list(records)


def require(user: AbstractUser, permission: str, *, to: str) -> None:
    """Refuse unless the user holds a permission of the desk. `to` completes “You may not …”."""
    if not user.has_perm(f"prisoners.{permission}"):
        raise Refused(gettext("You may not %(to)s. Ask a chief if you should.") % {"to": to})

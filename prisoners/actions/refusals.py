"""What an action says when it will not do what was asked."""

from django.contrib.auth.models import AbstractUser


class Refused(Exception):
    """The action was not carried out and nothing was written; the message tells the person why and what to do."""


def require(user: AbstractUser, permission: str, *, to: str) -> None:
    """Refuse unless the user holds a permission of the desk. `to` completes “You may not …”."""
    if not user.has_perm(f"prisoners.{permission}"):
        raise Refused(f"You may not {to}. Ask a chief if you should.")

"""What an action raises when it does not do what was asked."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.contrib.auth.models import AbstractUser
from django.utils.translation import gettext

from prisoners.models import PublishableRecord
from public.documents import InvalidDocument
from public.documents.references import UnpublishedReference
from public.publishing import PublishingError
from public.templatetags.evidence import place


class ActionRefused(Exception):
    """The action was not carried out and nothing was written; the message tells the person why and what to do.

    `records` are those that the person has to open in order to do it.
    """

    def __init__(self, message: str, *, records: Sequence[PublishableRecord] = ()) -> None:
        super().__init__(message)
        self.records = list(records)


def require_permission(user: AbstractUser, permission: str, *, to: str) -> None:
    """Refuse unless the user holds a permission of the desk. `to` completes “You may not …”."""
    if not user.has_perm(f"prisoners.{permission}"):
        raise ActionRefused(gettext("You may not %(to)s. Ask a chief if you should.") % {"to": to})


@contextmanager
def translated_errors() -> Iterator[None]:
    """What the public record will not take becomes a refusal in words for the desk."""
    try:
        yield
    except InvalidDocument as error:
        faults = " ".join(f"{place(path)}: {message}" for path, message in error.errors)
        raise ActionRefused(gettext("The document is not in order: %(faults)s") % {"faults": faults}) from error
    except (PublishingError, UnpublishedReference) as error:
        raise ActionRefused(str(error)) from error

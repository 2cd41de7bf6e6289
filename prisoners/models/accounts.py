"""Accounts of the desk, beyond what Django keeps of them: rules that PostgreSQL holds, and the second factor."""

import pgtrigger
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, Group, User
from django.utils.translation import gettext_lazy as _

# Recovery codes come along with one of these and are no factor of their own.
SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)

ROLES = {"researcher": _("researcher"), "reviewer": _("reviewer"), "chief": _("chief")}


class Account(User):
    """A person who works at the desk. The table is Django's; the triggers are ours and hold on every path to it."""

    class Meta:
        proxy = True
        default_permissions = ()
        triggers = [
            pgtrigger.Trigger(
                name="never_deleted",
                operation=pgtrigger.Delete,
                when=pgtrigger.Before,
                func="RAISE EXCEPTION 'Accounts are deactivated, never deleted: their names stand in the history.';",
            ),
            pgtrigger.Trigger(
                name="deactivated_loses_sessions",
                operation=pgtrigger.UpdateOf("is_active"),  # type: ignore[no-untyped-call]
                when=pgtrigger.After,
                condition=pgtrigger.Q(old__is_active=True, new__is_active=False),
                func="DELETE FROM prisoners_session WHERE account_id = OLD.id; RETURN NULL;",
            ),
        ]


def has_second_factor(account: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether the person has an authenticator app or a passkey."""
    return bool(Authenticator.objects.filter(user_id=account.pk, type__in=SECOND_FACTORS).exists())


def role_name(group: Group) -> str:
    """What a role is called in the reader's language; groups that a site made itself keep their names."""
    return str(ROLES.get(group.name, group.name))

"""Who may have a session."""

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, User


class StaffBackend(ModelBackend):
    """Accounts of active staff. Asked at every request, so that whoever was deactivated is out with the next one."""

    def user_can_authenticate(self, user: User | AnonymousUser | None) -> bool:
        return super().user_can_authenticate(user) and bool(getattr(user, "is_staff", False))

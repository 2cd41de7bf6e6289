"""When a session ends by itself: long after signing in, and sooner when nothing is done."""

import time

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.contrib.sessions.backends.base import SessionBase
from django.dispatch import receiver
from django.http import HttpRequest

SIGNED_IN_AT = "signed_in_at"
SEEN_AT = "seen_at"
# Noted no more often than this, in seconds: not every page needs to write.
_RECORDED_EVERY = 60


@receiver(user_logged_in, dispatch_uid="session_begins")
def start_session(request: HttpRequest, **signal: object) -> None:
    request.session[SIGNED_IN_AT] = request.session[SEEN_AT] = time.time()


def is_expired(session: SessionBase) -> bool:
    """A session that does not know when it began is over: it is older than this rule."""
    now = time.time()
    age, idle = now - session.get(SIGNED_IN_AT, 0), now - session.get(SEEN_AT, 0)
    return bool(age > settings.SESSION_COOKIE_AGE or idle > settings.SESSION_IDLE_AGE)


def record_activity(session: SessionBase) -> None:
    """Note that the session is in use."""
    if time.time() - session[SEEN_AT] > _RECORDED_EVERY:
        session[SEEN_AT] = time.time()

"""What all tests share."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.db import connections
from django.test import Client
from hypothesis import settings as hypothesis_settings

from public.vocabulary.identifiers import new_identifier

# How long one example takes says more about the machine than about the code.
hypothesis_settings.register_profile("tracker", deadline=None)
hypothesis_settings.load_profile("tracker")

ALL_DATABASES = ["default", "public"]
PASSWORD = "a long enough password"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def pytest_configure() -> None:
    # Hashed names of static files need a manifest, which only a deployment makes.
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def one_transaction(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let the alias `public` see what a test has not committed: it is the same connection for that test.

    Tests with `transaction=True` keep the real second connection, with its restricted role.
    """
    marker = request.node.get_closest_marker("django_db")
    if marker is None or marker.kwargs.get("transaction"):
        yield
        return
    request.getfixturevalue("db")
    own = connections["public"]
    connections["public"] = connections["default"]
    yield
    connections["public"] = own


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of photos for each test alone; it is made when the first photo is stored."""
    settings.MEDIA_ROOT = tmp_path_factory.getbasetemp() / "media" / new_identifier()
    return Path(settings.MEDIA_ROOT)


def newcomer(role: str, name: str = "") -> User:
    """Somebody with a role who has not set up a second factor yet: the desk is closed to them."""
    user = User.objects.create_user(username=name or role, password=PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    return user


def account(role: str, name: str = "") -> User:
    """Somebody with a role and a second factor. `client.force_login` is enough to work at the desk."""
    user = newcomer(role, name)
    TOTP.activate(user, SECRET)
    return user


def guest(name: str = "guest") -> User:
    """Staff with a second factor and without a role: the desk opens, and every list and page of it is closed."""
    user = User.objects.create_user(username=name, password=PASSWORD, is_staff=True)
    TOTP.activate(user, SECRET)
    return user


def at_desk(user: User) -> Client:
    """A browser in which somebody signed in, second factor and all."""
    client = Client()
    client.force_login(user)
    return client


def code(secret: str = SECRET) -> str:
    """What an authenticator app shows now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


@pytest.fixture
def researcher(db: None) -> User:
    return account("researcher")


@pytest.fixture
def reviewer(db: None) -> User:
    return account("reviewer")


@pytest.fixture
def chief(db: None) -> User:
    return account("chief")


@pytest.fixture
def reader() -> Client:
    """A stranger: no account, no cookies."""
    return Client()

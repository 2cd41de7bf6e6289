"""The environment: what is read from it, and what is said when it lacks something."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from tracker import env

ROOT = Path(__file__).parents[2]


def check(**environment: str) -> "subprocess.CompletedProcess[str]":
    """Run Django's deployment check in an environment of its own."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    command = [sys.executable, "-W", "ignore", "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=kept | {"DJANGO_SETTINGS_MODULE": "tracker.settings"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


COMPLETE = {
    "DATABASE_URL": "postgresql://nobody@localhost/none",
    "SITE_URL": "https://tracker.example",
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}


def test_a_complete_environment_passes_the_deployment_check() -> None:
    done = check(**COMPLETE)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("missing", "advice"),
    [("SECRET_KEY", "Put a long random text there"), ("DATABASE_URL", "postgresql://user:password@host")],
)
def test_what_is_missing_is_named_with_advice(missing: str, advice: str) -> None:
    done = check(**{name: value for name, value in COMPLETE.items() if name != missing})
    assert done.returncode != 0
    assert f"{missing} is not set" in done.stderr
    assert advice in done.stderr


def test_an_address_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "not an address")
    with pytest.raises(ImproperlyConfigured, match="not an address of PostgreSQL"):
        env.database("DATABASE_URL")


def test_an_address_becomes_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:secret@db:5433/tracker?sslmode=require")
    found = env.database("DATABASE_URL")
    assert (found["NAME"], found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == (
        "tracker",
        "me",
        "secret",
        "db",
        "5433",
    )
    assert found["OPTIONS"] == {"sslmode": "require"}


def test_a_front_with_a_login_of_its_own_switches_to_no_role() -> None:
    code = "from django.conf import settings; print(settings.DATABASES['public'])"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "tracker.settings"}
        | COMPLETE
        | {"PUBLIC_DATABASE_URL": "postgresql://front@replica/tracker"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "'HOST': 'replica'" in done.stdout
    assert "assume_role" not in done.stdout

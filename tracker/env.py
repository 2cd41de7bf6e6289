"""What the environment says: every variable the project reads, with its default and its check."""

import secrets
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environs import Env
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = BASE_DIR / ".data"

env = Env()
env.read_env(str(BASE_DIR / ".env"), recurse=False)


def secret_key(*, debug: bool) -> str:
    """SECRET_KEY from the environment; without one, in development only, a random key kept under .data/."""
    if key := env.str("SECRET_KEY", default=""):
        return key
    if not debug and not env.bool("LOCAL", default=False):
        raise ImproperlyConfigured(
            "SECRET_KEY is not set. Put a long random text there, for example from: "
            "python -c 'import secrets; print(secrets.token_urlsafe(64))'"
        )
    kept = DATA_DIR / "secret_key"
    if not kept.exists():
        DATA_DIR.mkdir(exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(64))
    return kept.read_text()


def database(variable: str) -> dict[str, Any]:
    """Django's settings for the PostgreSQL address in an environment variable. Raises ImproperlyConfigured."""
    address = env.str(variable, default="")
    if not address:
        raise ImproperlyConfigured(
            f"{variable} is not set. Use `make run`, `make test` or `manage.py`, which start PostgreSQL themselves, "
            f"or set {variable}=postgresql://user:password@host/database."
        )
    try:
        parts = conninfo_to_dict(address)
    except ProgrammingError as error:
        raise ImproperlyConfigured(f"{variable} is not an address of PostgreSQL: {error}") from error
    named = {setting: parts.pop(key, "") for setting, key in _SETTINGS.items()}
    return {"ENGINE": "django.db.backends.postgresql", **named, "OPTIONS": parts}


_SETTINGS = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}

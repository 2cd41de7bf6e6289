"""Takes the pictures of docs/desk.md: `make screenshots`, with the demonstration in a passing database."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.db import connections
from django.test.testcases import LiveServerThread
from django.test.utils import setup_databases, setup_test_environment, teardown_databases

from tracker.dev.embedded_postgres import ensure_database


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    ensure_database()
    django.setup()
    with tempfile.TemporaryDirectory() as folder:
        settings.ACCOUNTS_FILE, settings.MEDIA_ROOT = Path(folder, "accounts.txt"), Path(folder, "media")
        settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
        setup_test_environment()
        databases = setup_databases(verbosity=0, interactive=False)
        try:
            show()
        finally:
            connections.close_all()
            teardown_databases(databases, verbosity=0)


def show() -> None:
    from docs.desk import pictures, scene  # noqa: PLC0415  models exist only after django.setup()

    prepared = scene.prepared()
    with served() as address:
        pictures.take(address, prepared)


@contextmanager
def served() -> Iterator[str]:
    """The product, at an address of its own."""
    server = LiveServerThread("localhost", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://localhost:{server.port}"
    server.terminate()


if __name__ == "__main__":
    main()

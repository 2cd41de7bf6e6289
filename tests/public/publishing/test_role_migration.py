"""The reader's role where the login is no superuser: made if it may make roles, explained if it may not."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tracker.dev import embedded_postgres

ROOT = Path(__file__).parents[3]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[embedded_postgres.PostgresServer]:
    """A cluster of its own: roles belong to the whole cluster, and this one must not have the reader's yet."""
    started = embedded_postgres.start(tmp_path / "data")
    yield started
    started.cleanup()


def migrate(server: embedded_postgres.PostgresServer, login: str, rights: str) -> "subprocess.CompletedProcess[str]":
    """Migrate the public app as a login with these rights, in a database that it owns."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {login} LOGIN {rights}")  # type: ignore[arg-type]
        connection.execute(f"CREATE DATABASE {login} OWNER {login}")  # type: ignore[arg-type]
    return subprocess.run(
        [sys.executable, "-W", "ignore", "manage.py", "migrate", "public", "--verbosity", "0"],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": address(server, login), "LOCAL": "true"},
        capture_output=True,
        text=True,
        check=False,
    )


def address(server: embedded_postgres.PostgresServer, login: str) -> str:
    return str(server.get_uri(database=login)).replace("postgres:@", f"{login}:@")


def test_a_login_that_may_create_roles_makes_the_reader_and_may_switch_to_it(
    server: embedded_postgres.PostgresServer,
) -> None:
    done = migrate(server, "may_create", "CREATEROLE")
    assert done.returncode == 0, done.stderr
    with psycopg.connect(address(server, "may_create")) as connection:
        connection.execute("SET ROLE tracker_public")
        assert connection.execute("SELECT count(*) FROM public_edition").fetchone() == (0,)


def test_a_login_that_may_not_is_told_what_an_administrator_has_to_do(server: embedded_postgres.PostgresServer) -> None:
    done = migrate(server, "may_not", "NOCREATEROLE")
    assert done.returncode != 0
    assert "GRANT tracker_public TO may_not;" in done.stderr
    assert "ALTER ROLE may_not CREATEROLE" in done.stderr


def test_a_login_that_was_granted_the_role_needs_no_more(server: embedded_postgres.PostgresServer) -> None:
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(
            "DO $$ BEGIN CREATE ROLE tracker_public NOLOGIN NOINHERIT;"
            " EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
    done = migrate(server, "granted", "NOCREATEROLE IN ROLE tracker_public")
    assert done.returncode == 0, done.stderr

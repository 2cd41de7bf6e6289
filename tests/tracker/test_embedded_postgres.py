"""The embedded server: starts where there is nothing, joins what runs, and makes the database."""

from pathlib import Path

import psycopg
import pytest

from tracker import embedded_postgres


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_folder_becomes_a_database(tmp_path: Path) -> None:
    server = embedded_postgres.start(tmp_path / "data")
    try:
        again = embedded_postgres.start(tmp_path / "data")
        assert again.get_pid() == server.get_pid()
        for _ in range(2):
            with psycopg.connect(embedded_postgres.address(server)) as connection:
                row = connection.execute(
                    "SELECT current_database(), current_setting('server_version_num')::int"
                ).fetchone()
                assert row is not None
                assert row[0] == "tracker"
                assert row[1] >= 180000
    finally:
        server.cleanup()


def test_a_database_that_is_named_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://elsewhere/tracker")
    embedded_postgres.ensure_database()
    assert embedded_postgres.env.str("DATABASE_URL") == "postgresql://elsewhere/tracker"

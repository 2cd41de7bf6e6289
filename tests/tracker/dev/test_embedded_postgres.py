"""The embedded server: starts where there is nothing, joins what runs, and makes the database."""

import json
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured

from tracker.dev import embedded_postgres


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


def number_of_an_ended_process() -> int:
    """The number of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def test_path_that_the_starter_cannot_take_is_refused_with_a_way_out(tmp_path: Path) -> None:
    embedded_postgres.check_path(tmp_path / "plain-name_1.0")
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
        embedded_postgres.check_path(tmp_path / "my records")


def test_dead_users_are_forgotten_and_living_ones_kept(tmp_path: Path) -> None:
    users = tmp_path / ".handle_pids.json"
    living = psutil.Process().pid
    users.write_text(json.dumps([number_of_an_ended_process(), living]))
    embedded_postgres.remove_stale_pids(tmp_path)
    assert json.loads(users.read_text()) == [living]


def test_list_of_users_cut_short_by_a_crash_starts_afresh(tmp_path: Path) -> None:
    users = tmp_path / ".handle_pids.json"
    users.write_text("[12, ")
    embedded_postgres.remove_stale_pids(tmp_path)
    assert json.loads(users.read_text()) == []


def test_number_of_a_server_that_another_program_has_now_is_removed(tmp_path: Path) -> None:
    running = tmp_path / "postmaster.pid"
    running.write_text(f"{psutil.Process().pid}\n{tmp_path}\n")
    embedded_postgres.remove_stale_pids(tmp_path)
    assert not running.exists()

"""`make stop` ends what this folder started, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tracker.dev.pid_files import AlreadyRunningError, recorded, stop_all

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]


def test_record_lies_there_while_the_server_runs(tmp_path: Path) -> None:
    with recorded(tmp_path, 8000, "tracker.dev.serve"):
        assert (tmp_path / "serve-8000.pid").exists()
    assert not (tmp_path / "serve-8000.pid").exists()


def test_second_server_of_a_port_is_refused_and_leaves_the_record_of_the_first(tmp_path: Path) -> None:
    record = tmp_path / "serve-8000.pid"
    first = subprocess.Popen([*SLEEPER, "tracker.dev.serve"])
    try:
        record.write_text(str(first.pid))
        with (
            pytest.raises(AlreadyRunningError, match=f"process {first.pid}"),
            recorded(tmp_path, 8000, "tracker.dev.serve"),
        ):
            pytest.fail("the second server started")
        assert record.read_text() == str(first.pid)
    finally:
        first.kill()
        first.wait()


def test_server_of_another_port_is_recorded_beside_the_first(tmp_path: Path) -> None:
    with recorded(tmp_path, 8000, "tracker.dev.serve"), recorded(tmp_path, 8001, "tracker.dev.serve"):
        assert {path.name for path in tmp_path.glob("*.pid")} == {"serve-8000.pid", "serve-8001.pid"}


def test_record_of_a_server_that_was_killed_is_taken_over(tmp_path: Path) -> None:
    record = tmp_path / "serve-8000.pid"
    killed = subprocess.Popen([*SLEEPER, "tracker.dev.serve"])
    killed.kill()
    killed.wait()
    record.write_text(str(killed.pid))
    with recorded(tmp_path, 8000, "tracker.dev.serve"):
        assert record.read_text() == str(os.getpid())


def test_stop_ends_the_recorded_program(tmp_path: Path) -> None:
    server = subprocess.Popen([*SLEEPER, "tracker.dev.serve"])
    (tmp_path / "serve-8000.pid").write_text(str(server.pid))
    assert stop_all(tmp_path, "tracker.dev.serve") == 1
    assert not psutil.pid_exists(server.pid)
    server.wait()


def test_stop_spares_another_program_that_got_the_number(tmp_path: Path) -> None:
    stranger = subprocess.Popen(SLEEPER)
    try:
        (tmp_path / "serve-8000.pid").write_text(str(stranger.pid))
        assert stop_all(tmp_path, "tracker.dev.serve") == 0
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


@pytest.mark.parametrize("content", [None, "", "not a number", "99999999"])
def test_stop_finds_nothing_where_nothing_runs(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "serve-8000.pid").write_text(content)
    assert stop_all(tmp_path, "tracker.dev.serve") == 0

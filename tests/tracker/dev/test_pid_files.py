"""`make stop` ends what this folder started, and nothing else."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tracker.dev.pid_files import recorded, stop_all

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]


def test_record_lies_there_while_the_server_runs(tmp_path: Path) -> None:
    with recorded(tmp_path, 8000):
        assert (tmp_path / "serve-8000.pid").exists()
    assert not (tmp_path / "serve-8000.pid").exists()


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

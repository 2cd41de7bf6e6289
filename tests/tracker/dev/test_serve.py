"""`make run`: what it refuses."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.dev import serve

ROOT = Path(__file__).parents[3]
# `make run` with a folder of its own.
RUN = """
import pathlib, sys
from tracker.dev import serve
serve.DATA_DIR = pathlib.Path(sys.argv.pop())
serve.main()
"""


def test_a_port_in_use_is_refused_with_advice() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SystemExit, match="make run PORT="):
            serve.refuse_busy(taken.getsockname()[1])


def test_second_run_in_a_folder_says_so_and_leaves_the_first_alone(tmp_path: Path) -> None:
    first = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", serve.PROGRAM])
    record = tmp_path / "serve-8000.pid"
    record.write_text(str(first.pid))
    try:
        second = subprocess.run(
            [sys.executable, "-c", RUN, str(tmp_path)],
            cwd=ROOT,
            env=os.environ | {"PORT": "8000"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert second.returncode == 1
        assert f"already (process {first.pid})" in second.stderr
        assert record.read_text() == str(first.pid)
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()


def test_the_end_of_starting_tells_how_to_get_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    serve.announce(8000)
    assert "manage.py signin_code researcher" in capsys.readouterr().out


def test_a_free_port_is_taken() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve.refuse_busy(port)

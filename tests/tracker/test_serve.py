"""`make run`: what it refuses, and whom it ends."""

import os
import socket

import pytest

from tracker import serve


def test_a_port_in_use_is_refused_with_advice() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SystemExit, match="make run PORT=8001"):
            serve.refuse_busy(taken.getsockname()[1])


def test_a_free_port_is_taken() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve.refuse_busy(port)


@pytest.mark.parametrize("content", [None, "", "not a number", "99999999"])
def test_stop_finds_nothing_where_nothing_runs(content: str | None, tmp_path: "os.PathLike[str]") -> None:
    file = serve.Path(tmp_path) / "serve.pid"
    if content is not None:
        file.write_text(content)
    assert serve.running(file) is None


def test_stop_ends_no_stranger_that_bears_an_old_number(tmp_path: "os.PathLike[str]") -> None:
    file = serve.Path(tmp_path) / "serve.pid"
    file.write_text(str(os.getpid()))
    assert serve.running(file) is None

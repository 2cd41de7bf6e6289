"""`make run`: what it refuses."""

import socket

import pytest

from tracker.dev import serve


def test_a_port_in_use_is_refused_with_advice() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SystemExit, match="make run PORT=8001"):
            serve.refuse_busy(taken.getsockname()[1])


def test_the_end_of_starting_tells_how_to_get_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    serve.announce(8000)
    assert "manage.py signin_code researcher" in capsys.readouterr().out


def test_a_free_port_is_taken() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve.refuse_busy(port)

"""When a person or the system asks `make run` to end: at once, but neither halfway into a start nor twice."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def end_on_any() -> None:
    """End on SIGTERM and on a closed terminal as on Ctrl-C, so that the servers started here are ended too."""
    for number in ENDINGS:
        # What was ignored at the start stays ignored: that is how `nohup` works.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def ignore_all() -> None:
    """From here on nothing cuts the ending short: a second Ctrl-C would leave the database running."""
    for number in ENDINGS:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def held_back() -> Iterator[None]:
    """Deliver the endings after the block: a database that is only half started would be nobody's to stop."""
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt

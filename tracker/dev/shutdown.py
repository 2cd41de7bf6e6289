"""How `make run` reacts to signals: it ends at once, but neither halfway into a start nor twice."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def interrupt_on_signals() -> None:
    """End on SIGTERM and on a closed terminal as on Ctrl-C, so that the servers started here are ended too."""
    for number in ENDING_SIGNALS:
        # What was ignored at the start stays ignored: that is how `nohup` works.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def ignore_signals() -> None:
    """From here on nothing cuts the ending short: a second Ctrl-C would leave the database running."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def signals_blocked() -> Iterator[None]:
    """Deliver the signals after the block: nobody would stop a database that is only half started."""
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDING_SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING_SIGNALS)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt

"""Which servers of this folder run: one file per port, so that `make stop` finds and ends them all."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

PATIENCE = 30.0


class AlreadyRunningError(Exception):
    """Another process of this folder serves on the port, or is about to."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock among the processes of this folder; the file is made if it is not there, and stays."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def recorded(folder: Path, port: int, program: str) -> Iterator[None]:
    """Keep this process's number in `folder` while the block runs. Raises AlreadyRunningError."""
    folder.mkdir(exist_ok=True)
    file = folder / f"serve-{port}.pid"
    with locked(folder / "serve.lock"):
        if process := _running(file, program):
            raise AlreadyRunningError(
                f"This folder runs at port {port} already (process {process.pid}). End it with `make stop`, "
                f"or choose another port: make run PORT={port + 1}"
            )
        file.write_text(str(os.getpid()))
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def stop_all(folder: Path, program: str) -> int:
    """End the processes recorded in `folder` that run `program`; the number of them."""
    processes = [process for file in folder.glob("serve*.pid") if (process := _running(file, program))]
    for process in processes:
        process.terminate()
    _, still_running = psutil.wait_procs(processes, timeout=PATIENCE)
    for process in still_running:
        process.kill()
    return len(processes)


def _running(file: Path, program: str) -> psutil.Process | None:
    """The process that the file names, if it is alive and ours: numbers of processes are used again."""
    try:
        process = psutil.Process(int(file.read_text()))
        return process if program in process.cmdline() else None
    except (FileNotFoundError, ValueError, psutil.NoSuchProcess, psutil.AccessDenied):
        return None

"""Which servers of this folder run: one file per port, so that `make stop` finds and ends them all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

PATIENCE = 30.0


@contextmanager
def recorded(folder: Path, port: int) -> Iterator[None]:
    """Keep this process's number in `folder` while the block runs."""
    folder.mkdir(exist_ok=True)
    file = folder / f"serve-{port}.pid"
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

"""The result as a text that is read on a terminal and in RESULT.md alike."""

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime

from benchmarks.desk.population import ANNOUNCED, PUBLISHED, WAITING
from benchmarks.desk.screens import RUNS, Measured


def text(found: Iterable[Measured], *, people: int) -> str:
    rows = list(map(_row, found))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    heading = [
        "# How long the desk's screens take",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}, {machine}, PostgreSQL on the same machine. {people:,} synthetic people;",
        f"{WAITING} submissions wait, {PUBLISHED} people are public, {ANNOUNCED} names are announced.",
        "Milliseconds of the server, without network and browser: the first time, then the middle and the longest of",
        f"{RUNS}. {os.getloadavg()[0]:.1f} processes were at work on the machine on average; above 1 it was not quiet.",
        "",
        "| screen | first | middle | longest | queries | kB |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    return "\n".join([*heading, *rows, ""])


def _row(one: Measured) -> str:
    times = " | ".join(f"{1000 * seconds:.0f}" for seconds in (one.first, one.middle, one.longest))
    return f"| {one.title} | {times} | {one.queries} | {one.size} |"

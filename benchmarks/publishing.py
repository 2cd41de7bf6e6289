"""How long an edition takes: one person and the 123 of a mass release, after many others and after few.

Run by `make bench`, in a database of its own that is dropped afterwards.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial

import django
from django.db import connection
from django.test.utils import setup_databases, setup_test_environment, teardown_databases

RUNS = 3


def main() -> None:
    django.setup()
    setup_test_environment()
    databases = setup_databases(verbosity=0, interactive=False)
    try:
        measure()
    finally:
        connection.close()
        teardown_databases(databases, verbosity=0)


def measure() -> None:
    from benchmarks.people import Desk  # noqa: PLC0415  models exist only after django.setup()

    desk = Desk()
    print(f"median of {RUNS} runs, seconds")
    for published in (0, 1_000):
        desk.grow_to(published)
        one, many = (timed(partial(desk.publish, size), prepare=partial(desk.hand_in, size)) for size in (1, 123))
        print(f"{published:>6} people before:  1 person {one:.3f}   123 people {many:.3f}   ratio {many / one:.1f}")


def timed(work: Callable[[], object], *, prepare: Callable[[], object]) -> float:
    taken = []
    for _ in range(RUNS):
        prepare()
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    main()

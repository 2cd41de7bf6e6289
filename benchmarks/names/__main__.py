"""How well names are found: `python -m benchmarks.names`, in a database of its own that is dropped afterwards."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from django.test.utils import setup_test_environment

from benchmarks.names.spellings import TUNING
from benchmarks.throwaway import throwaway_database

PEOPLE = 100_000
RESULT = Path(__file__).with_name("RESULT.md")


def main() -> None:
    arguments = read_arguments()
    with throwaway_database():
        setup_test_environment()
        show(arguments)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how well names are found and told apart.")
    parser.add_argument("--people", type=int, default=PEOPLE, help="synthetic people beside those of the set")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULT.name}")
    parser.add_argument("--failures", metavar=TUNING, help="print what goes wrong in this half instead")
    arguments = parser.parse_args()
    if arguments.failures not in (None, TUNING):
        parser.error(f"Only the {TUNING} half may be looked at: rules learnt from the other would prove nothing.")
    return arguments


def show(arguments: argparse.Namespace) -> None:
    from benchmarks.names import measuring  # noqa: PLC0415  models exist only after django.setup()

    if arguments.failures:
        printed(measuring.fail(arguments.people))
        return
    text = printed(measuring.measure(arguments.people))
    if arguments.write:
        RESULT.write_text(text, encoding="utf-8")


def printed(lines: Iterable[str]) -> str:
    shown = []
    for line in lines:
        print(line, flush=True)
        shown.append(line)
    return "\n".join(shown) + "\n"


if __name__ == "__main__":
    main()

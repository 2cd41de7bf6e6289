"""How long the desk's screens take: `python -m benchmarks.desk`, in a database that is dropped afterwards."""

import argparse
from pathlib import Path

from django.conf import settings

from benchmarks.throwaway import throwaway_database

PEOPLE = 10_000
RESULT = Path(__file__).with_name("RESULT.md")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure how long the desk's screens take.")
    parser.add_argument("--people", type=int, default=PEOPLE, help="how many synthetic people are at the desk")
    people = parser.parse_args().people
    with throwaway_database():
        # Hashed names of static files need a manifest, which only a deployment makes.
        settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
        measure(people)


def measure(people: int) -> None:
    """Print the result; what was measured with the usual number of people is kept."""
    from benchmarks.desk import population, report, screens  # noqa: PLC0415  models exist only after django.setup()

    desk = population.fill(people)
    text = report.text(screens.measured(desk), people=people)
    print(text)
    if people == PEOPLE:
        RESULT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

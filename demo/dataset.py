"""The files of the demonstration data set, as rows."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "belarus"
COUNTRY = "BY"
# The last day on which anything in the data set happened; nothing is known of later days.
HORIZON = "2026-08-22"
# When the data set was written down.
WRITTEN = "2026-11-23"

CsvRow = dict[str, str]


@cache
def read_rows(name: str) -> tuple[CsvRow, ...]:
    """The rows of one file, every cell stripped; read once, since many rows look into the same files."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple({column: cell.strip() for column, cell in row.items()} for row in csv.DictReader(file))


def split_cell(cell: str, separator: str = ";") -> list[str]:
    """The values of a cell that holds several."""
    return [part.strip() for part in cell.split(separator) if part.strip()]


def notes_on(slug: str, *fields: str) -> Iterator[CsvRow]:
    """What the field notes say of a person's fields."""
    return (row for row in read_rows("people_field_notes") if row["slug"] == slug and row["field"] in fields)

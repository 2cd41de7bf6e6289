"""Partial dates: EDTF (ISO 8601-2) texts of levels 0 and 1, with their earliest and latest day."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from time import struct_time

from django.utils.translation import gettext as _
from edtf import EDTFParseException, parse_edtf

_DAY = r"\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?"
_EXACT = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SHAPE = re.compile(rf"{_DAY}(?:/{_DAY})?")


class DateError(ValueError):
    """A text that is no date we can store; its message says what to write instead."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as the source: its EDTF text, and the first and last day it may mean."""

    text: str
    earliest: date
    latest: date

    @property
    def is_exact(self) -> bool:
        return self.earliest == self.latest

    def __str__(self) -> str:
        return self.text


def _day(moment: struct_time) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)


def _bounds(text: str) -> tuple[date, date]:
    # Most dates are exact days, and the grammar of EDTF takes several milliseconds over each.
    if _EXACT.fullmatch(text):
        return date.fromisoformat(text), date.fromisoformat(text)
    parsed = parse_edtf(text)
    return _day(parsed.lower_strict()), _day(parsed.upper_strict())


@lru_cache(maxsize=16_384)
def parse(text: str) -> PartialDate:
    """Read an EDTF text: `2020-09-07`, `2020-09`, `2020`, `2020-09~`, `2020?`, `2020-09/2020-10`.

    Uncertain (`?`), approximate (`~`) and both (`%`) keep the bounds of the date they qualify:
    what "about" widens is not ours to invent. Raises DateError.
    """
    if not _SHAPE.fullmatch(text):
        raise DateError(
            _(
                "“%(text)s” is not a date this tracker understands. Write 2020-09-07, 2020-09, 2020, "
                "2020-09~ (about), 2020? (uncertain) or 2020-09/2020-10 (between)."
            )
            % {"text": text}
        )
    try:
        earliest, latest = _bounds(text)
    except (EDTFParseException, ValueError) as error:
        raise DateError(
            _("“%(text)s” is no day of the calendar. Check the month and the day.") % {"text": text}
        ) from error
    if earliest > latest:
        raise DateError(_("“%(text)s” ends before it begins. Write the earlier date first.") % {"text": text})
    return PartialDate(text, earliest, latest)


def spanning(earliest: date, latest: date) -> str:
    """The EDTF text of the days between two bounds: a day, a month, a year, or an interval; no day is invented."""
    if earliest == latest:
        return earliest.isoformat()
    after = latest + timedelta(days=1)
    whole_months = earliest.day == after.day == 1
    if whole_months and (earliest.month, after.month, after.year - earliest.year) == (1, 1, 1):
        return f"{earliest:%Y}"
    if whole_months and (after.year - earliest.year) * 12 + after.month - earliest.month == 1:
        return f"{earliest:%Y-%m}"
    return f"{earliest.isoformat()}/{latest.isoformat()}"

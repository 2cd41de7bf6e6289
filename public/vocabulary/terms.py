"""Terms of imprisonment: ISO 8601 durations in years, months, weeks and days (`P11Y`, `P2Y6M`)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.utils.translation import gettext as _

_TERM = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


class TermError(ValueError):
    """A text that is no duration; its message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time as a court states it."""

    years: int = 0
    months: int = 0
    days: int = 0

    @property
    def in_months(self) -> int:
        """Whole months, days left over not counted: what sentence filters compare."""
        return self.years * 12 + self.months

    def end(self, start: date, *, credited_days: int = 0) -> date:
        """The last day of the term that begins on `start`, less the days already counted.

        Calendar years and months are added first, as criminal codes reckon them
        (Belarus: Criminal Procedure Code, art. 159), then the credit is taken off.
        """
        return (
            start
            + relativedelta(years=self.years, months=self.months, days=self.days)
            - timedelta(days=credited_days + 1)
        )


def parse(text: str) -> Term:
    """Read an ISO 8601 duration without a time part; weeks become days. Raises TermError."""
    found = _TERM.fullmatch(text)
    if found is None:
        raise TermError(
            _("“%(text)s” is not a term. Write P11Y for 11 years, P2Y6M for 2 years 6 months, P15D for 15 days.")
            % {"text": text}
        )
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    return Term(years=years, months=months, days=weeks * 7 + days)

"""Small charts of the desk's home, drawn on the server: numbers by week, and ages of waiting submissions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

WIDTH, HEIGHT, GAP = 260, 64, 2


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class WeekChart:
    """Upright bars, one a week; `text` says what they show."""

    title: str
    text: str
    bars: list[Bar]
    first: str
    last: str
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class AgeBar:
    """A lying bar: how much of what waits is of that age, and where it is listed."""

    label: str
    number: int
    address: str
    width: float


def week_chart(title: str, numbers: Sequence[tuple[date, int]]) -> WeekChart:
    highest = max(number for _week, number in numbers)
    step = WIDTH / len(numbers)
    return WeekChart(
        title=title,
        text=_chart_text(numbers),
        bars=[
            _week_bar(place * step, step - GAP, number, highest, f"{_short_date(week)}: {number}")
            for place, (week, number) in enumerate(numbers)
        ],
        first=_short_date(numbers[0][0]),
        last=_short_date(numbers[-1][0]),
    )


def _week_bar(x: float, width: float, number: int, highest: int, label: str) -> Bar:
    # What is there at all is seen, however small beside the rest.
    height = max(2.0, HEIGHT * number / highest) if number else 0.0
    return Bar(round(x, 1), round(HEIGHT - height, 1), round(width, 1), round(height, 1), label)


def _chart_text(numbers: Sequence[tuple[date, int]]) -> str:
    week, highest = max(numbers, key=lambda found: found[1])
    if not highest:
        return _("None in %(weeks)s weeks.") % {"weeks": len(numbers)}
    return _("Most in the week of %(day)s: %(highest)s. This week: %(now)s.") % {
        "day": _short_date(week),
        "highest": highest,
        "now": numbers[-1][1],
    }


def age_bars(found: Sequence[tuple[str, int, str]]) -> list[AgeBar]:
    """From labels, numbers and addresses."""
    highest = max(number for _label, number, _address in found) or 1
    return [AgeBar(label, number, address, round(100 * number / highest, 1)) for label, number, address in found]


def _short_date(day: date) -> str:
    return date_format(day, pgettext("a day below a chart, as Django formats dates", "j M"))

"""Values of documents in words: partial dates, terms, numbers, countries, texts in the reader's language."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TypedDict

from babel.dates import format_skeleton
from django import template
from django.db.models import TextChoices
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from public.vocabulary import dates, places, terms

register = template.Library()

MARKS = {
    "held": "●",
    "restricted": "◐",
    "released": "○",
    "died-in-custody": "■",
    "escaped": "△",
    "whereabouts-unknown": "◇",
    "unknown": "?",
}


class Count(TypedDict):
    """What a page's title says of a reported count."""

    number: int
    counted: str


_DATE_OR_TERM = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|P(?:\d+[YMWD])+)\b")


@cache
def _labels(vocabulary: str) -> dict[str, object]:
    """The words of a vocabulary by value; the name is that of its class in `public/vocabulary/`."""
    known = {
        found.__name__: found
        for found in TextChoices.__subclasses__()
        if found.__module__.startswith("public.vocabulary.")
    }
    return dict(known[vocabulary].choices)


@register.filter
def word(value: str | None, vocabulary: str) -> str:
    """A word of a vocabulary as people say it: `{{ status|word:"Status" }}`. Free text stays as it is."""
    return str(_labels(vocabulary).get(value, value)) if value else ""


@register.filter
def mark(status: str) -> str:
    """The sign that stands beside a status, so that colour alone never tells it."""
    return MARKS[status]


@register.filter
def when(text: str | None) -> str:
    """A partial date in words: `2020-09` → September 2020, `2020~` → about 2020."""
    if not text:
        return _("date not known")
    if "/" in text:
        first, last = text.split("/")
        return _("between %(first)s and %(last)s") % {"first": when(first), "last": when(last)}
    words = _exact(text.rstrip("~?%"))
    if text[-1] in "~%":
        words = _("about %(date)s") % {"date": words}
    return _("%(date)s (uncertain)") % {"date": words} if text[-1] in "?%" else words


def _exact(text: str) -> str:
    day = dates.parse(text).earliest
    match len(text):
        case 4:
            return text
        case 7:
            return str(format_skeleton("yMMMM", day, locale=get_language() or "en"))
        case _:
            return date_format(day, "j E Y")


@register.simple_tag
def within(earliest: date, latest: date) -> str:
    """The days between two bounds in words: a day, a month, a year; no day is invented."""
    return when(dates.spanning(earliest, latest))


@register.filter
def duration(term: str | None) -> str:
    """A term in words: `P2Y6M` → 2 years 6 months."""
    if not term:
        return ""
    read = terms.parse(term)
    parts = (
        (read.years, ngettext("%d year", "%d years", read.years)),
        (read.months, ngettext("%d month", "%d months", read.months)),
        (read.days, ngettext("%d day", "%d days", read.days)),
    )
    return " ".join(words % number for number, words in parts if number)


@register.filter
def in_words(text: str) -> str:
    """A text with the dates and terms in it spelled out: `P11Y from 2020-09-07` → 11 years from 7 September 2020."""
    return _DATE_OR_TERM.sub(lambda found: (duration if found[0].startswith("P") else when)(found[0]), text)


@register.filter
def number(value: int) -> str:
    """A number grouped as the reader's language groups it: 1140 → 1,140."""
    return number_format(value, use_l10n=True, force_grouping=True)


@register.filter
def status_in_short(status: Mapping[str, str | None]) -> str:
    """A status and the day since when it is so: held, 7 September 2020."""
    label = word(status["value"], "Status")
    return f"{label}, {when(status['since'])}" if status["since"] else label


@register.filter
def how_many(count: Count) -> str:
    """How many, and what is counted: 1,135 held."""
    return f"{number(count['number'])} {word(count['counted'], 'CountedAs')}"


@register.filter
def country(code: str | None) -> str:
    """The name of a country: `BY` → Belarus."""
    return places.country_name(code or "")


@register.filter
def language(code: str) -> str:
    """The name of a language: `be` → Belarusian; empty where it is not known."""
    return places.language_name(code)


@register.filter
def translated(texts: Mapping[str, str]) -> str:
    """The text in the reader's language, or else in English, or else in any."""
    if not texts:
        return ""
    return texts.get(get_language() or "en") or texts.get("en") or next(iter(texts.values()))

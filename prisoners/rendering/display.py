"""How a person is shown on a day: by name, by initials, under a pseudonym, or only counted."""

from datetime import date

from dateutil.relativedelta import relativedelta

from prisoners.models import Detainee
from public.vocabulary import dates
from public.vocabulary.detainees import Display

ADULT_AT = 18


def resolve_display(detainee: Detainee, *, on: date) -> Display:
    """The way this person is shown on a day: automatic means initials for anybody who may be a minor."""
    if detainee.display != Display.AUTOMATIC:
        return Display(detainee.display)
    return Display.INITIALS if may_be_minor(detainee.born, on=on) else Display.NAMED


def may_be_minor(born: str | None, *, on: date) -> bool:
    """Whether somebody born on a partial date may be under 18 on a day. Without a date nothing says so."""
    return bool(born) and dates.parse(str(born)).latest + relativedelta(years=ADULT_AT) > on


def initials(name: str) -> str:
    """`Maryia Kalesnikava` → `M. K.`"""
    return " ".join(f"{word[0].upper()}." for word in name.replace("-", " ").split() if word[0].isalpha())

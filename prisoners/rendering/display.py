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
    if not detainee.born:
        return Display.NAMED
    of_age = dates.parse(detainee.born).latest + relativedelta(years=ADULT_AT)
    return Display.NAMED if of_age <= on else Display.INITIALS


def initials(name: str) -> str:
    """`Maryia Kalesnikava` → `M. K.`"""
    return " ".join(f"{word[0].upper()}." for word in name.replace("-", " ").split() if word[0].isalpha())

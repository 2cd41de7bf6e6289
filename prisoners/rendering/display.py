"""How a person is shown: by name, by initials, under a pseudonym, or only counted; and what is hidden then."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from prisoners.models import Detainee
from public.vocabulary import dates
from public.vocabulary.detainees import Display

ADULT_AT = 18
# What could identify a person who asked not to be named.
HIDDEN_UNLESS_NAMED: dict[str, Any] = {
    "names": [],
    "occupations": [],
    "affiliations": [],
    "photo": None,
    "letters": None,
    "external_ids": [],
}
# What is left of a person who is only counted: a country, a status and days in custody.
HIDDEN_WHEN_COUNTED: dict[str, Any] = {
    "gender": None,
    "born": None,
    "died": None,
    "nationalities": [],
    "categories": [],
    "prominent": False,
    "summary": {},
    "recognitions": [],
    "state_listings": [],
    "health": [],
    "claims": [],
    "sources": [],
}
HIDDEN_OF_DETENTIONS: dict[str, Any] = {
    "days_held": None,
    "place": "",
    "authority": None,
    "placements": [],
    "charges": [],
    "sentences": [],
    "release": None,
}


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


def apply_display(fields: Mapping[str, Any], display: Display, *, name: str) -> dict[str, Any]:
    """The content of a document cut down to what `display` allows; `name` is the one to show."""
    shown = {**fields, "display": display.value, "name": name}
    if display == Display.NAMED:
        return shown
    shown |= HIDDEN_UNLESS_NAMED | {
        "born": fields["born"] and fields["born"][:4],
        "recognitions": _unlinked(fields["recognitions"]),
    }
    if display == Display.COUNTED:
        shown |= HIDDEN_WHEN_COUNTED | {
            "detentions": [episode | HIDDEN_OF_DETENTIONS for episode in fields["detentions"]]
        }
    return shown


def _unlinked(recognitions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Statements name the people they recognise, so their addresses stay away."""
    return [recognition | {"url": None} for recognition in recognitions]

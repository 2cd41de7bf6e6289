"""What becomes of each field when two records become one. A field that nobody decided about fails a test."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from django.db.models import Model
from django.utils.translation import gettext

from prisoners.exceptions import ActionRefused
from prisoners.models import Detainee, Detention
from public.vocabulary.custody import Outcome
from public.vocabulary.detainees import OPENNESS, Display

Value = TypeVar("Value")

# "Automatic" is the name for an adult and initials for a minor: less open than the one, more open than the other.
_BY_OPENNESS = (*OPENNESS[:-1], Display.AUTOMATIC, OPENNESS[-1])


def own(ours: Value, theirs: Value) -> Value:
    """What the record that is kept says, whatever the other says."""
    return ours


def filled(ours: Value, theirs: Value) -> Value:
    """What the record that is kept says; what the other says where it says nothing."""
    return ours or theirs


def filled_by_language(ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """In each language the text of the record that is kept, or else the other's."""
    return {**theirs, **ours}


def joined(ours: list[str], theirs: list[str]) -> list[str]:
    """All of both, each once."""
    return list(dict.fromkeys([*ours, *theirs]))


def both_texts(ours: str, theirs: str) -> str:
    """One below the other; one alone where they say the same or one says nothing."""
    return "\n\n".join(dict.fromkeys(text for text in (ours, theirs) if text))


def less_open(ours: str, theirs: str) -> str:
    """Of two wishes about being shown, the more careful one."""
    return min(ours, theirs, key=lambda display: _BY_OPENNESS.index(Display(display)))


def later(ours: date | None, theirs: date | None) -> date | None:
    """Nothing is published before the later of two embargoes."""
    return max((day for day in (ours, theirs) if day), default=None)


def shorter(ours: int | None, theirs: int | None) -> int | None:
    """The limit that somebody set for this person, and of two the shorter: whoever is asked about too late is lost."""
    return min((days for days in (ours, theirs) if days), default=None)


def same_outcome(ours: str, theirs: str) -> str:
    """How the episode ended, where the two do not contradict each other: an end is neither lost nor guessed."""
    if theirs in (ours, Outcome.ONGOING, Outcome.UNKNOWN):
        return ours
    if ours == Outcome.UNKNOWN:
        return theirs
    message = gettext("The two contradict each other: %(why)s. Put one of them right first.")
    raise ActionRefused(message % {"why": f"“{Outcome(ours).label}”, “{Outcome(theirs).label}”"})


Decision = Callable[[Any, Any], object]

_RECORD: Mapping[str, Decision] = {
    "id": own,
    "created_at": own,
    "created_by": own,
    # Whoever merges signs the record that is kept.
    "updated_at": own,
    "changed_by": own,
}
# In the order in which they are written: a pseudonym before the wish to be shown by it, an outcome before the day.
DECISIONS: Mapping[type[Model], Mapping[str, Decision]] = {
    Detainee: {
        **_RECORD,
        "note": both_texts,
        "gender": filled,
        "born": filled,
        "died": filled,
        "country": own,
        "nationalities": joined,
        "occupations": joined,
        "affiliations": joined,
        "categories": joined,
        "summary": filled_by_language,
        "prominent": filled,
        "pseudonym": filled,
        "display": less_open,
        "confirm_every": shorter,
        "embargo_until": later,
        "letters_address": filled,
        "readdressed_as": own,
        # What is redacted is redacted under all identifiers that either ever had.
        "former_public_ids": joined,
    },
    Detention: {
        **_RECORD,
        # The merge moves what belonged to the other person.
        "detainee": own,
        "detained": filled,
        "outcome": same_outcome,
        "ended": filled,
        "place": filled,
        "authority": filled,
        "certainty": own,
    },
}


def merged_fields(kept: Model, gone: Model) -> Iterator[tuple[str, object]]:
    """The fields of the record that is kept which the other may change, with what they say then."""
    for name, decide in DECISIONS[type(kept)].items():
        if decide is not own:
            yield name, decide(getattr(kept, name), getattr(gone, name))

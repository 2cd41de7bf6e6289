"""How alike two words of names are, and why."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from public.names.given import SHORT
from public.names.reasons import Reason
from public.names.sounds import Sounds
from public.names.words import Word


@dataclass(frozen=True, slots=True)
class Likeness:
    """`value` from 0 to 1."""

    value: float
    reason: Reason

    @classmethod
    def of_nothing(cls) -> "Likeness":
        return cls(0.0, Reason.NONE)


_DIFFERENT_GIVEN_NAMES, _TYPING_ERROR = 0.4, 0.6
_SURE_STEPS = {
    Reason.SAME: Likeness(1.0, Reason.SAME),
    Reason.MARKS: Likeness(0.995, Reason.MARKS),
    Reason.SOUND: Likeness(0.98, Reason.SOUND),
    Reason.GIVEN_NAME: Likeness(0.96, Reason.GIVEN_NAME),
    Reason.SHORT_FORM: Likeness(0.9, Reason.SHORT_FORM),
}
# The father of one and the name of another are two people.
_INITIAL, _ENDING, _ADDITION, _FATHER = 0.8, 0.87, 0.75, 0.7


def likeness(left: Word, right: Word) -> Likeness:
    """Compare two words; symmetric."""
    return _likeness(*sorted((left, right), key=lambda word: (word.text, word.is_initial)))


@lru_cache(maxsize=200_000)
def _likeness(left: Word, right: Word) -> Likeness:
    if left.is_initial != right.is_initial:
        return _initial(left, right)
    if left.is_father != right.is_father:
        return replace(found := _likeness_of_equals(left, right), value=_FATHER * found.value)
    return _likeness_of_equals(left, right)


def _likeness_of_equals(left: Word, right: Word) -> Likeness:
    if reason := _sure_reason(left, right):
        return _SURE_STEPS[reason]
    if left.groups and right.groups:
        return Likeness(min(_DIFFERENT_GIVEN_NAMES, left.sounds.likeness(right.sounds)), Reason.NONE)
    heard = left.sounds.likeness(right.sounds)
    cuts = ((Sounds.without_ending, _ENDING), (Sounds.without_addition, _ADDITION))
    across = [(_likeness_across(left.sounds, right.sounds, cut), worth) for cut, worth in cuts]
    if values := [value * worth for value, worth in across if value > heard]:
        return Likeness(max(values), Reason.ENDING)
    if left.sounds.blurred & right.sounds.blurred:
        return Likeness(heard, Reason.HEARD)
    return Likeness(heard, Reason.TYPING if heard >= _TYPING_ERROR else Reason.NONE)


def _likeness_across(left: Sounds, right: Sounds, cut: Callable[[Sounds], Sounds]) -> float:
    """The likeness without endings; nothing where neither has one."""
    ours, theirs = cut(left), cut(right)
    return 0.0 if ours is left and theirs is right else ours.likeness(theirs)


def _sure_reason(left: Word, right: Word) -> Reason | None:
    if left.text == right.text:
        return Reason.SAME
    if left.plain == right.plain:
        return Reason.MARKS
    if left.sounds.said & right.sounds.said:
        return Reason.SOUND
    if left.groups & right.groups and not _are_short(left.groups & right.groups):
        return Reason.GIVEN_NAME
    if _named(left.groups) & _named(right.groups):
        return Reason.SHORT_FORM
    return None


def _are_short(groups: frozenset[str]) -> bool:
    return all(group.endswith(SHORT) for group in groups)


def _named(groups: frozenset[str]) -> set[str]:
    return {group.removesuffix(SHORT) for group in groups}


def _initial(left: Word, right: Word) -> Likeness:
    return Likeness(_INITIAL, Reason.INITIAL) if left.initials & right.initials else Likeness.of_nothing()

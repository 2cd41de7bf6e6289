"""What speaks for and against two people being one, beside their names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from prisoners.models import Detainee, Placement
from public.vocabulary import dates

_EXACT_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class EvidencePoint(TextChoices):
    """One piece of evidence, in words for the desk."""

    SAME_IDENTIFIER = "same-identifier", _("the same number in another list")
    OTHER_IDENTIFIER = "other-identifier", _("different numbers in the same list")
    SAME_BIRTHDAY = "same-birthday", _("born on the same day")
    BORN_ALIKE = "born-alike", _("the dates of birth agree")
    BORN_NEARLY = "born-nearly", _("the dates of birth differ like a slip of the pen")
    BORN_APART = "born-apart", _("born at different times")
    OTHER_BIRTHDAY = "other-birthday", _("born on different days")
    OTHER_GENDER = "other-gender", _("of different gender")
    SAME_PLACE = "same-place", _("held in the same place at the same time")
    SAME_ARREST = "same-arrest", _("detained on the same day")


# What a point adds to the score of the names. Two exact birthdays that contradict each other outweigh even equal names
# (1.0 - 0.25 lies below the threshold), because namesakes are common and a birthday is the first thing that researchers
# ask for; one digit off is how the same day is written down wrongly, and hardly counts. Numbers of other lists count
# little against, since those lists hold duplicates of their own.
WEIGHTS = {
    EvidencePoint.SAME_IDENTIFIER: 0.15,
    EvidencePoint.OTHER_IDENTIFIER: -0.04,
    EvidencePoint.SAME_BIRTHDAY: 0.08,
    EvidencePoint.BORN_ALIKE: 0.02,
    EvidencePoint.BORN_NEARLY: -0.02,
    EvidencePoint.BORN_APART: -0.15,
    EvidencePoint.OTHER_BIRTHDAY: -0.25,
    EvidencePoint.OTHER_GENDER: -0.12,
    EvidencePoint.SAME_PLACE: 0.05,
    EvidencePoint.SAME_ARREST: 0.05,
}


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody in a facility, possibly between two days; an open end is far away."""

    facility: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is compared of one person."""

    born: str
    gender: str
    arrests: frozenset[str]
    stays: tuple[Stay, ...]
    identifiers: Mapping[str, set[str]]


def facts_by_id(people: Iterable[str]) -> dict[str, PersonFacts]:
    """The facts of many people, by identifier, in four queries."""
    found = Detainee.objects.filter(pk__in=list(people)).prefetch_related("detentions__placements", "external_ids")
    return {person.pk: _facts_of(person) for person in found}


def _facts_of(person: Detainee) -> PersonFacts:
    detentions = list(person.detentions.all())
    identifiers: defaultdict[str, set[str]] = defaultdict(set)
    for entry in person.external_ids.all():
        identifiers[entry.scheme.casefold()].add(entry.value.strip().casefold())
    return PersonFacts(
        born=person.born,
        gender=person.gender,
        arrests=frozenset(day for detention in detentions if _is_exact_day(day := detention.detained)),
        stays=tuple(
            _stay(placement, detention.detained_earliest, detention.ended_latest)
            for detention in detentions
            for placement in detention.placements.all()
            if placement.facility_id
        ),
        identifiers=identifiers,
    )


def _stay(placement: Placement, detained: date | None, ended: date | None) -> Stay:
    return Stay(
        str(placement.facility_id),
        placement.since_earliest or detained or date.min,
        placement.until_latest or ended or date.max,
    )


def evidence_points(one: PersonFacts, other: PersonFacts) -> list[EvidencePoint]:
    """The evidence about two people, in the order of the vocabulary; symmetric."""
    found = {*_identifiers(one, other), *_births(one.born, other.born)}
    if one.gender and other.gender and one.gender != other.gender:
        found.add(EvidencePoint.OTHER_GENDER)
    if one.arrests & other.arrests:
        found.add(EvidencePoint.SAME_ARREST)
    if any(_overlaps(stay, there) for stay in one.stays for there in other.stays):
        found.add(EvidencePoint.SAME_PLACE)
    return [point for point in EvidencePoint if point in found]


def _identifiers(one: PersonFacts, other: PersonFacts) -> Iterator[EvidencePoint]:
    for scheme in one.identifiers.keys() & other.identifiers.keys():
        same = one.identifiers[scheme] & other.identifiers[scheme]
        yield EvidencePoint.SAME_IDENTIFIER if same else EvidencePoint.OTHER_IDENTIFIER


def _births(one: str, other: str) -> Iterator[EvidencePoint]:
    if not one or not other:
        return
    ours, theirs = dates.parse(one), dates.parse(other)
    apart = ours.latest < theirs.earliest or theirs.latest < ours.earliest
    if not (_is_exact_day(one) and _is_exact_day(other)):
        yield EvidencePoint.BORN_APART if apart else EvidencePoint.BORN_ALIKE
    elif not apart:
        yield EvidencePoint.SAME_BIRTHDAY
    else:
        yield EvidencePoint.BORN_NEARLY if _is_slip(one, other) else EvidencePoint.OTHER_BIRTHDAY


def _is_slip(one: str, other: str) -> bool:
    """Day and month exchanged, or one digit wrong."""
    year, month, day = one.split("-")
    return other == f"{year}-{day}-{month}" or sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _overlaps(one: Stay, other: Stay) -> bool:
    return one.facility == other.facility and one.since <= other.until and other.since <= one.until


def _is_exact_day(text: str) -> bool:
    """A day without doubt: `2020-09-07?` contradicts nothing firmly."""
    return bool(_EXACT_DAY.fullmatch(text))

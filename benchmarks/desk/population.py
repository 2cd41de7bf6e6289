"""A desk full of synthetic people, plainly so: with custody, sources, work that waits, duplicates and a release day."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from django.contrib.auth.models import Group, User
from django.db import connection

from benchmarks.names.population import SEED, names_of_many
from prisoners import models
from prisoners.actions import announcements, duplicates, publication

ARTICLES = ("130", "188", "203-1", "342", "357", "361", "361-1", "361-2", "361-4", "364", "368", "369")
TODAY = date(2026, 1, 1)
WAITING, PUBLISHED, ANNOUNCED = 500, 500, 123
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Desk:
    """Who works there, and the records whose pages are opened."""

    researcher: User
    reviewer: User
    person: models.Detainee
    submission: models.Submission
    pair: models.DuplicatePair
    event: models.ReleaseEvent


def fill(count: int) -> Desk:
    dice = random.Random(SEED)
    researcher, reviewer = (_account(role) for role in ("researcher", "reviewer"))
    people = list(_people(count, researcher, dice))
    _enter_again(people[0])
    duplicates.refresh_all()
    public = people[: min(PUBLISHED, count // 4)]
    for start in range(0, len(public), 100):
        publication.publish(publication.submit(public[start : start + 100], by=researcher), by=reviewer)
    waiting = publication.submit(people[count // 2 : count // 2 + WAITING], by=researcher)
    event = _release_day(people, researcher, dice)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    pair = models.DuplicatePair.objects.order_by("-score", "pk")[0]
    return Desk(researcher, reviewer, _fullest(), waiting[0], pair, event)


def _enter_again(person: models.Detainee) -> None:
    """A second record of somebody, so that there is a possible duplicate among few people too."""
    again = models.Detainee.objects.create(country=person.country, born=person.born)
    models.Name.objects.create(detainee=again, text=str(person), language="en")


def _account(role: str) -> User:
    user = User.objects.create(username=role, is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    return user


def _people(count: int, by: User, dice: random.Random) -> Iterator[models.Detainee]:
    provisions = models.LegalProvision.objects.bulk_create(
        models.LegalProvision(id=f"BY-CC-{article}", jurisdiction="BY", code="CC", article=article)
        for article in ARTICLES
    )
    facilities = models.Facility.objects.bulk_create(
        models.Facility(name=f"Synthetic colony {number}", type="penal-colony", country="BY") for number in range(30)
    )
    sources = models.Source.objects.bulk_create(
        models.Source(title=f"Synthetic source {number}", url=f"https://example.org/{number}") for number in range(500)
    )
    names = names_of_many(count)
    while chunk := list(islice(names, _AT_ONCE)):
        people = [_person(by, dice) for _ in chunk]
        models.Detainee.objects.bulk_create(people)
        models.Name.objects.bulk_create(
            models.Name(detainee=person, text=text, language=language[:2], is_preferred=place == 0)
            for person, spelled in zip(people, chunk, strict=True)
            for place, (text, language) in enumerate(spelled)
        )
        _imprison(people, provisions, facilities, dice)
        _support(people, sources, dice)
        yield from people


def _person(by: User, dice: random.Random) -> models.Detainee:
    return models.Detainee(
        country="BY", gender=dice.choice(["female", "male"]), born=str(dice.randint(1950, 2005)), changed_by=by
    )


def _imprison(
    people: list[models.Detainee],
    provisions: list[models.LegalProvision],
    facilities: list[models.Facility],
    dice: random.Random,
) -> None:
    """One detention each, and every fourth a second one after it; charges, a sentence and two placements in each."""
    last = [models.Detention(detainee=person, detained=_day(dice, 2021, 2025)) for person in people]
    first = [
        models.Detention(detainee=person, detained="2020-08", ended="2020-12-20", outcome="released")
        for person in people[::4]
    ]
    both = models.Detention.objects.bulk_create([*first, *last])
    models.Charge.objects.bulk_create(
        models.Charge(detention=detention, provision=provision)
        for detention in both
        for provision in dice.sample(provisions, 2)
    )
    models.Sentence.objects.bulk_create(
        models.Sentence(detention=row, on="2025-12-01", term="P5Y", term_ends_on=TODAY + _some_days(dice, -300, 2000))
        for row in last
    )
    models.Placement.objects.bulk_create(
        models.Placement(detention=detention, facility=dice.choice(facilities), regime=regime)
        for detention in both
        for regime in ("pre-trial", "penal-colony")
    )
    models.Release.objects.bulk_create(models.Release(detention=detention, kind="pardon") for detention in first)


def _support(people: list[models.Detainee], sources: list[models.Source], dice: random.Random) -> None:
    """Sources for most; when custody was confirmed last; consents."""
    models.Citation.objects.bulk_create(
        models.Citation(source=source, detainee=person)
        for person in people[: len(people) * 9 // 10]
        for source in dice.sample(sources, 2)
    )
    models.Confirmation.objects.bulk_create(
        models.Confirmation(detainee=person, on=str(TODAY - _some_days(dice, 0, 400)), means="letter")
        for person in people
    )
    models.Consent.objects.bulk_create(
        models.Consent(
            detainee=person,
            scope="publication",
            granted=True,
            given_by="A relative",
            on=date(2020, 1, 1),
            until=TODAY + _some_days(dice, 400, 1500),
        )
        for person in people[::2]
    )


def _release_day(people: list[models.Detainee], by: User, dice: random.Random) -> models.ReleaseEvent:
    """A list of announced names in other spellings than the recorded ones, the first fifth confirmed."""
    event = models.ReleaseEvent.objects.create(
        on="2026-01-01", country="BY", title={"en": "Synthetic release"}, release_kind="pardon"
    )
    texts = [str(list(person.names.all())[-1]) for person in dice.sample(people, min(ANNOUNCED, len(people)))]
    names = [models.AnnouncedName(text=text, name=text) for text in texts]
    for name in announcements.announce(event, names, by=by)[: ANNOUNCED // 5]:
        detainee = models.Name.objects.filter(text=name.text).select_related("detainee")[0].detainee
        announcements.confirm(name, detainee, by=by, version=name.version)
    return event


def _fullest() -> models.Detainee:
    """Somebody who was detained twice."""
    return models.Detainee.objects.filter(detentions__outcome="released").order_by("-pk")[0]


def _day(dice: random.Random, first: int, last: int) -> str:
    return f"{dice.randint(first, last)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"


def _some_days(dice: random.Random, least: int, most: int) -> timedelta:
    return timedelta(days=dice.randint(least, most))

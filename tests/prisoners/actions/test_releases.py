"""Recording the releases of many at once: all or nothing, obstacles told, and taken back while nothing is published."""

import json
from typing import Any

import pytest
from django.contrib.auth.models import User

from prisoners.actions import announcements, publication, releases
from prisoners.actions.releases import ReleaseTerms, progress_with_blockers
from prisoners.exceptions import ActionRefused
from prisoners.models import AnnouncedName, Citation, Detainee, Release, ReleaseEvent, Source, Submission
from public.models import PublishedReleaseEvent
from tests.conftest import guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
TERMS = ReleaseTerms(kind="pardon", on="2025-12-13", certainty="confirmed", destination="LT", conditions=("expulsion",))


@pytest.fixture
def event() -> ReleaseEvent:
    return desk.ReleaseEventFactory(on="2025-12-13")


@pytest.fixture
def source() -> Source:
    return desk.SourceFactory()


def confirmed(event: ReleaseEvent, person: Detainee, *, by: User) -> AnnouncedName:
    (name,) = announcements.announce(event, [AnnouncedName(text=f"Announced {person.name}")], by=by)
    return announcements.confirm(name, person, by=by, version=1)


def record(event: ReleaseEvent, source: Source, *people: Detainee, by: User, **changes: ReleaseTerms) -> Any:
    terms = {person.pk: changes.get(person.name, TERMS) for person in people}
    return releases.record_releases(event, terms, by=by, source=source)


def test_the_releases_of_all_are_recorded_and_handed_in_together(
    event: ReleaseEvent, source: Source, researcher: User
) -> None:
    people = [desk.person(f"Person{letter}") for letter in "ABC"]
    for person in people:
        confirmed(event, person, by=researcher)
    other = ReleaseTerms(kind="amnesty", on="2025-12-12", certainty="reported")
    done = record(event, source, *people, by=researcher, PersonB=other)
    assert [row.detainee for row in done.ready] == people
    found = [
        (made.detention.ended, made.kind, made.destination, made.conditions, made.certainty)
        for made in (Release.objects.get(detention__detainee=person) for person in people)
    ]
    usual = ("2025-12-13", "pardon", "LT", ["expulsion"], "confirmed")
    assert found == [usual, ("2025-12-12", "amnesty", "", [], "reported"), usual]
    assert Citation.objects.filter(subject__in=event.releases.values("pk"), source=source).count() == 3
    assert event.citations.get().fields == ["announced_names"]
    assert set(Submission.objects.waiting().values_list("record_id", flat=True)) == {
        event.pk,
        *(person.pk for person in people),
    }
    assert Submission.objects.values("submitted_at").distinct().count() == 1


def test_they_are_published_as_one_edition(
    event: ReleaseEvent, source: Source, researcher: User, reviewer: User
) -> None:
    person = desk.person("Ivan Probny")
    confirmed(event, person, by=researcher)
    record(event, source, person, by=researcher)
    edition = publication.publish(Submission.objects.waiting(), by=reviewer)
    (name,) = json.loads(PublishedReleaseEvent.objects.with_documents().get().version.body)["announced_names"]
    assert (edition.number, name["state"], name["detainee"]["id"]) == (1, "confirmed", person.pk)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"outcome": "released", "ended": "2024-05-01"}, "released already"),
        ({"detained": "2026-01-15"}, "arrested only on 2026-01-15"),
        ({"outcome": "unknown"}, "no detention that goes on"),
        (None, "no detention on record"),
    ],
)
def test_somebody_who_cannot_be_released_is_told_and_the_others_are_recorded(
    facts: dict[str, str] | None, reason: str, event: ReleaseEvent, source: Source, researcher: User
) -> None:
    odd = desk.DetentionFactory(**facts).detainee if facts else desk.DetaineeFactory()
    desk.NameFactory(detainee=odd, text="Odd One")
    usual = desk.person("Usual One")
    for person in (odd, usual):
        confirmed(event, person, by=researcher)
    done = record(event, source, odd, usual, by=researcher)
    assert [row.detainee for row in done.ready] == [usual]
    (obstacle,) = done.obstacles
    assert obstacle.detainee == odd
    assert reason in obstacle.reason


def test_the_dead_are_an_obstacle(event: ReleaseEvent, researcher: User) -> None:
    confirmed(event, desk.person(died="2025-01-01"), by=researcher)
    assert "died on 2025-01-01" in progress_with_blockers(event, on=researcher.date_joined.date()).obstacles[0].reason


def test_an_embargo_is_an_obstacle(event: ReleaseEvent, researcher: User) -> None:
    confirmed(event, desk.person(embargo_until="2999-01-01"), by=researcher)
    assert (
        "not to be published before"
        in progress_with_blockers(event, on=researcher.date_joined.date()).obstacles[0].reason
    )


def test_one_person_announced_twice_is_released_once(event: ReleaseEvent, source: Source, researcher: User) -> None:
    person = desk.person()
    confirmed(event, person, by=researcher)
    (again,) = announcements.announce(event, [AnnouncedName(text="Once more")], by=researcher)
    announcements.confirm(again, person, by=researcher, version=1)
    record(event, source, person, by=researcher)
    release = Release.objects.get()
    assert set(event.announced_names.values_list("release", flat=True)) == {release.pk}


def test_nothing_is_recorded_when_one_fails_midway(event: ReleaseEvent, source: Source, researcher: User) -> None:
    people = [desk.person(f"Person{letter}") for letter in "AB"]
    for person in people:
        confirmed(event, person, by=researcher)
    too_early = ReleaseTerms(kind="pardon", on="2020-01-01", certainty="confirmed")
    with pytest.raises(ActionRefused, match=r"PersonB: .*before the arrest"):
        record(event, source, *people, by=researcher, PersonB=too_early)
    assert not Release.objects.exists()
    assert not Submission.objects.exists()
    assert {person.detentions.get().outcome for person in people} == {"ongoing"}


def test_nothing_is_recorded_when_it_cannot_be_handed_in(
    event: ReleaseEvent, source: Source, researcher: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = desk.person()
    confirmed(event, person, by=researcher)

    def refuse(*records: object, **options: object) -> None:
        raise ActionRefused("no")

    monkeypatch.setattr(publication, "submit", refuse)
    with pytest.raises(ActionRefused):
        record(event, source, person, by=researcher)
    assert not Release.objects.exists()
    assert not Citation.objects.exists()


def test_nobody_to_release_is_refused(event: ReleaseEvent, source: Source, researcher: User) -> None:
    with pytest.raises(ActionRefused, match="nobody whose release"):
        record(event, source, desk.person(), by=researcher)


def test_somebody_without_a_role_records_nothing(event: ReleaseEvent, source: Source, researcher: User) -> None:
    outsider, person = guest(), desk.person()
    confirmed(event, person, by=researcher)
    with pytest.raises(ActionRefused, match="You may not"):
        record(event, source, person, by=outsider)
    with pytest.raises(ActionRefused, match="You may not"):
        releases.change_releases(event, {person.pk: TERMS}, by=outsider)
    with pytest.raises(ActionRefused, match="You may not"):
        releases.take_back(event, by=outsider)


def test_a_recorded_release_is_changed_and_handed_in_anew(
    event: ReleaseEvent, source: Source, researcher: User
) -> None:
    people = [desk.person(f"Person{letter}") for letter in "AB"]
    for person in people:
        confirmed(event, person, by=researcher)
    record(event, source, *people, by=researcher)
    changed = releases.change_releases(
        event,
        {people[0].pk: ReleaseTerms("exchange", "2025-12-14", "confirmed", "PL"), people[1].pk: TERMS},
        by=researcher,
    )
    assert [release.detention.detainee for release in changed] == [people[0]]
    release = Release.objects.get(detention__detainee=people[0])
    assert (release.kind, release.detention.ended, release.destination) == ("exchange", "2025-12-14", "PL")
    assert Submission.objects.filter(record_id=people[0].pk).count() == 2
    assert Submission.objects.waiting().count() == 3


def test_releases_are_taken_back_without_a_trace_in_the_queue(
    event: ReleaseEvent, source: Source, researcher: User
) -> None:
    person = desk.person()
    person.detentions.get().placements.create(facility=desk.FacilityFactory())
    name = confirmed(event, person, by=researcher)
    record(event, source, person, by=researcher)
    assert releases.take_back(event, by=researcher) == 1
    detention = person.detentions.get()
    assert (detention.outcome, detention.ended) == ("ongoing", "")
    assert not Release.objects.exists()
    assert not Citation.objects.exists()
    assert not Submission.objects.waiting().exists()
    name.refresh_from_db()
    assert (name.state, name.release) == ("confirmed", None)
    record(event, source, person, by=researcher)
    assert Release.objects.count() == 1


def test_what_is_published_is_not_taken_back(
    event: ReleaseEvent, source: Source, researcher: User, reviewer: User
) -> None:
    people = [desk.person(f"Person{letter}") for letter in "AB"]
    for person in people:
        confirmed(event, person, by=researcher)
    record(event, source, people[0], by=researcher)
    publication.publish(Submission.objects.waiting(), by=reviewer)
    with pytest.raises(ActionRefused, match="are published"):
        releases.take_back(event, by=researcher)
    record(event, source, people[1], by=researcher)
    assert releases.take_back(event, by=researcher) == 1
    assert Release.objects.get().detention.detainee == people[0]


def test_somebody_arrested_again_since_keeps_all_from_being_taken_back(
    event: ReleaseEvent, source: Source, researcher: User
) -> None:
    people = [desk.person(f"Person{letter}") for letter in "AB"]
    for person in people:
        confirmed(event, person, by=researcher)
    record(event, source, *people, by=researcher)
    desk.DetentionFactory(detainee=people[1], detained="2026-01-01")
    with pytest.raises(ActionRefused, match="PersonB"):
        releases.take_back(event, by=researcher)
    assert Release.objects.count() == 2


def test_a_release_written_by_hand_is_not_taken_back(event: ReleaseEvent, researcher: User) -> None:
    release = desk.ReleaseFactory(event=event)
    confirmed(event, release.detention.detainee, by=researcher)
    with pytest.raises(ActionRefused, match="No release was recorded from this list"):
        releases.take_back(event, by=researcher)

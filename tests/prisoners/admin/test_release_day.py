"""Release day without scripts: lists and bad files, decisions, two people at once, and a fixed number of queries."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from prisoners.actions import announcements
from prisoners.models import AnnouncedName, Detainee, Release, ReleaseEvent, Submission
from public.models import DocumentVersion
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
JSON = {"Accept": "application/json"}


@pytest.fixture
def event() -> ReleaseEvent:
    return desk.ReleaseEventFactory(on="2025-12-13", destinations=["LT"], conditions=["expulsion"])


def page(event: ReleaseEvent, rest: str = "names/") -> str:
    return f"/desk/prisoners/releaseevent/{event.pk}/{rest}"


def listed(event: ReleaseEvent, *texts: str) -> list[AnnouncedName]:
    return [event.announced_names.create(position=n, text=text, name=text) for n, text in enumerate(texts, start=1)]


def decided(client: Client, event: ReleaseEvent, name: AnnouncedName, **form: Any) -> Any:
    headers = form.pop("headers", None)
    return client.post(page(event, f"names/{name.pk}/"), {"version": name.version, **form}, headers=headers)


def test_a_pasted_list_is_put_on_the_event_with_its_source(event: ReleaseEvent, researcher: User) -> None:
    form = {"names": "1. Іван Пробны (1985)\n2. Hanna Zorka", "url": "example.org/list", "title": "The list"}
    answer = at_desk(researcher).post(page(event), form, follow=True)
    told = answer.content.decode()
    assert "2 names were put on the list" in told
    assert list(event.announced_names.values_list("text", "name", "born")) == [
        ("1. Іван Пробны (1985)", "Іван Пробны", "1985"),
        ("2. Hanna Zorka", "Hanna Zorka", ""),
    ]
    event.refresh_from_db()
    assert event.announcement
    assert event.announcement.url == "https://example.org/list"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251"])
def test_an_uploaded_list_is_read(encoding: str, event: ReleaseEvent, researcher: User) -> None:
    file = SimpleUploadedFile("list.txt", "Иван Пробный\nАнна Зорка".encode(encoding))
    at_desk(researcher).post(page(event), {"file": file})
    assert list(event.announced_names.values_list("text", flat=True)) == ["Иван Пробный", "Анна Зорка"]


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "There are no names in it"),
    "an empty file": ({"file": SimpleUploadedFile("list.txt", b"")}, "There are no names in it"),
    "a picture": ({"file": SimpleUploadedFile("a.txt", b"\x89PNG\x00\x01\x02\xff" * 90)}, "This file is no text"),
    "10 MB": ({"file": SimpleUploadedFile("a.txt", b"A B\n" * 2_500_000)}, "larger than 1 MB"),
    "a workbook": ({"file": SimpleUploadedFile("a.xlsx", b"PK")}, "Save it as text or CSV"),
    "5,000 names": ({"names": "\n".join(f"Ivan Probny{n}" for n in range(5000))}, "These are 5000 names"),
    "a zero byte": ({"names": "Ivan\0Probny"}, "Null characters"),
    "a bad address": ({"names": "Ivan Probny", "url": "javascript:alert(1)"}, "valid URL"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_list_is_explained_and_nothing_is_kept(case: str, event: ReleaseEvent, researcher: User) -> None:
    form, advice = BAD[case]
    if "file" in form:
        form["file"].seek(0)
    answer = at_desk(researcher).post(page(event), form)
    assert answer.status_code == 200
    assert advice in answer.content.decode()
    assert not event.announced_names.exists()


def test_the_list_proposes_with_evidence(event: ReleaseEvent, researcher: User) -> None:
    desk.person("Ivan Probny", born="1985")
    listed(event, "Иван Пробный", "Nobody Known")
    told = at_desk(researcher).get(page(event)).content.decode()
    for text in (
        "in custody on that day",
        "another romanisation or script",
        "nobody like this",
        "Confirm 1 certain one",
    ):
        assert text in told


def test_one_button_each_decides(event: ReleaseEvent, researcher: User) -> None:
    person = desk.person("Ivan Probny")
    one, two, three, four = listed(event, "Ivan Probny", "Hanna Zorka", "Piotr Lyzka", "List of the freed")
    client = at_desk(researcher)
    assert decided(client, event, one, detainee=person.pk)["Location"].endswith("#n1")
    decided(client, event, two, decision="enter")
    decided(client, event, three, decision="set-aside")
    decided(client, event, four, decision="remove")
    assert list(event.announced_names.values_list("state", flat=True)) == ["confirmed", "confirmed", "not-on-our-list"]
    one.refresh_from_db()
    decided(client, event, one, decision="reopen")
    one.refresh_from_db()
    assert (one.state, Detainee.objects.count()) == ("unmatched", 2)


def test_a_conflict_says_who_decided_what_and_brings_the_row_as_it_is(
    event: ReleaseEvent, researcher: User, reviewer: User
) -> None:
    person = desk.person("Ivan Probny")
    (name,) = listed(event, "Іван Пробны")
    announcements.confirm(name, person, by=reviewer, version=1)
    answer = decided(at_desk(researcher), event, name, decision="set-aside", headers=JSON)
    told = answer.json()
    assert answer.status_code == 409
    assert "reviewer has confirmed Іван Пробны as Ivan Probny meanwhile" in told["told"]
    assert told["rows"][0]["version"] == 2
    assert told["counts"] == {"open": 0, "confirmed": 1, "aside": 0}
    without_scripts = decided(at_desk(researcher), event, name, decision="set-aside")
    assert without_scripts.status_code == 409
    assert "meanwhile" in without_scripts.content.decode()


@pytest.mark.parametrize(
    "form", [{}, {"decision": "vanish"}, {"detainee": "nobody"}, {"decision": "enter", "version": "x"}]
)
def test_a_senseless_decision_is_refused(form: dict[str, str], event: ReleaseEvent, researcher: User) -> None:
    (name,) = listed(event, "Ivan Probny")
    assert decided(at_desk(researcher), event, name, headers=JSON, **form).status_code in (400, 409)
    name.refresh_from_db()
    assert name.version == 1


def test_what_others_decided_arrives_by_asking_again(event: ReleaseEvent, researcher: User, reviewer: User) -> None:
    one, other = listed(event, "Ivan Probny", "Hanna Zorka")
    event.announced_names.update(updated_at="2025-01-01T00:00Z")
    one.refresh_from_db()
    announcements.set_aside(one, by=reviewer, version=one.version)
    answer = at_desk(researcher).get(page(event, "names/changed/"), {"since": "2025-06-01T00:00:00+00:00"}).json()
    assert [row["id"] for row in answer["rows"]] == [one.pk]
    assert other.pk not in str(answer["rows"])


@pytest.mark.parametrize("since", ["", "soon", "2025-01-01", "2025-13-41T00:00:00+00:00", "2025-01-01T00:00:00"])
def test_a_bad_moment_is_not_found(since: str, event: ReleaseEvent, researcher: User) -> None:
    assert at_desk(researcher).get(page(event, "names/changed/"), {"since": since}).status_code == 404


def test_certain_matches_are_shown_before_they_are_confirmed(event: ReleaseEvent, researcher: User) -> None:
    person = desk.person("Ivan Probny")
    name, _other = listed(event, "Иван Пробный", "Nobody Known")
    client = at_desk(researcher)
    assert f"{name.pk}:1:{person.pk}" in client.get(page(event, "names/certain/")).content.decode()
    assert not event.announced_names.filter(state="confirmed").exists()
    client.post(page(event, "names/certain/"), {"choice": [f"{name.pk}:1:{person.pk}"]})
    assert event.announced_names.get(state="confirmed") == name
    answer = client.post(
        page(event, "names/certain/"), {"choice": ["x", "::", f"{name.pk}:99999999999:x"]}, follow=True
    )
    assert "no longer at the desk" in answer.content.decode()


def test_people_are_searched_by_any_spelling(event: ReleaseEvent, researcher: User) -> None:
    desk.person("Ivan Probny")
    (name,) = listed(event, "J. P.")
    client = at_desk(researcher)
    assert "Ivan Probny" in client.get(page(event, f"names/{name.pk}/"), {"q": "Иван Пробный"}).content.decode()
    found = client.get(page(event, f"names/{name.pk}/"), {"q": "Пробный"}, headers=JSON).json()
    assert "Ivan Probny" in found["html"]
    assert client.get(page(event, f"names/{name.pk}/"), {"q": "\0'%"}).status_code == 200


def recorded(client: Client, event: ReleaseEvent, *people: Detainee, **changes: str) -> Any:
    form = {"all-on": "2025-12-13", "all-kind": "pardon", "all-certainty": "confirmed", "all-conditions": "expulsion"}
    form |= {"source-url": "https://example.org/list", "person": [person.pk for person in people]}
    return client.post(page(event, "releases/record/"), form | changes, follow=True).content.decode()


def test_releases_are_recorded_changed_and_taken_back(event: ReleaseEvent, researcher: User) -> None:
    people = [desk.person(f"Person{letter}") for letter in "ABC"]
    client = at_desk(researcher)
    for name, person in zip(listed(event, "A", "B", "C"), people, strict=True):
        decided(client, event, name, detainee=person.pk)
    told = client.get(page(event, "releases/record/")).content.decode()
    assert "3 people to be released" in told
    assert 'value="2025-12-13"' in told
    told = recorded(
        client, event, *people[:2], **{f"{people[1].pk}-kind": "exchange", f"{people[1].pk}-destination": "pl"}
    )
    assert "2 releases were recorded and handed in for review" in told
    assert set(Release.objects.values_list("kind", "destination")) == {("pardon", ""), ("exchange", "PL")}
    assert "1 person to be released" in told
    changed = {f"{people[0].pk}-{name}": value for name, value in (("kind", "amnesty"), ("on", "2025-12-12"))}
    changed[f"{people[0].pk}-certainty"] = "reported"
    client.post(page(event, "releases/change/"), changed)
    assert Release.objects.get(detention__detainee=people[0]).detention.ended == "2025-12-12"
    assert "2 releases were taken back" in client.post(page(event, "releases/take-back/"), follow=True).content.decode()
    assert not Submission.objects.waiting().exists()


def test_obstacles_are_named_with_a_link(event: ReleaseEvent, researcher: User) -> None:
    freed = desk.DetentionFactory(outcome="released", ended="2024-05-01").detainee
    desk.NameFactory(detainee=freed, text="Freed Before")
    (name,) = listed(event, "Freed Before")
    client = at_desk(researcher)
    decided(client, event, name, detainee=freed.pk)
    told = client.get(page(event, "releases/record/")).content.decode()
    assert f"/desk/prisoners/detainee/{freed.pk}/change/" in told
    assert "released already, on 2024-05-01" in told


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"source-url": ""}, "Say where the names were announced"),
        ({"all-on": "13.12.2025 or so"}, "Write 2020-09-07"),
        ({"all-kind": "vanished"}, "Select a valid choice"),
        ({"all-destination": "Lithuania"}, "Write the code of a country"),
        ({"person": ""}, "nobody whose release can be recorded"),
        ({"all-on": "2019-01-01"}, "before the arrest"),
    ],
)
def test_a_mistake_is_explained_and_nothing_recorded(
    changes: dict[str, str], advice: str, event: ReleaseEvent, researcher: User
) -> None:
    person = desk.person("Ivan Probny")
    (name,) = listed(event, "Ivan Probny")
    client = at_desk(researcher)
    decided(client, event, name, detainee=person.pk)
    assert advice in recorded(client, event, person, **changes)
    assert not Release.objects.exists()


def test_somebody_confirmed_meanwhile_is_not_recorded_unseen(event: ReleaseEvent, researcher: User) -> None:
    people = [desk.person(f"Person{letter}") for letter in "AB"]
    client = at_desk(researcher)
    for name, person in zip(listed(event, "A", "B"), people, strict=True):
        decided(client, event, name, detainee=person.pk)
    recorded(client, event, people[0])
    assert Release.objects.get().detention.detainee == people[0]


ADDRESSES = ("names/", "names/certain/", "releases/record/", "names/changed/?since=2025-01-01T00:00:00%2B00:00")


@pytest.mark.parametrize("rest", ADDRESSES)
def test_strangers_and_people_without_a_role_see_nothing(rest: str, event: ReleaseEvent, reader: Client) -> None:
    assert "/login/" in reader.get(page(event, rest))["Location"]
    outsider = at_desk(guest())
    assert outsider.get(page(event, rest)).status_code == 403
    assert outsider.post(page(event, rest)).status_code in (403, 405)


@pytest.mark.parametrize("rest", ["releases/change/", "releases/take-back/"])
def test_changes_need_a_role_and_a_post(rest: str, event: ReleaseEvent, researcher: User) -> None:
    assert at_desk(researcher).get(page(event, rest)).status_code == 405
    outsider = at_desk(guest())
    assert outsider.post(page(event, rest)).status_code == 403


def test_an_event_or_a_name_that_is_not_there_is_not_found(event: ReleaseEvent, researcher: User) -> None:
    client = at_desk(researcher)
    assert client.get("/desk/prisoners/releaseevent/nowhere/names/").status_code == 404
    assert client.get(page(event, "names/nobody/")).status_code == 404


def test_working_through_a_list_publishes_nothing(event: ReleaseEvent, researcher: User) -> None:
    person = desk.person("Ivan Probny")
    (name,) = listed(event, "Ivan Probny")
    client = at_desk(researcher)
    decided(client, event, name, detainee=person.pk)
    recorded(client, event, person)
    assert not DocumentVersion.objects.exists()


@pytest.mark.parametrize("rest", ["names/", "names/certain/", "releases/record/"])
def test_a_page_takes_the_same_number_of_queries_however_long_the_list(
    rest: str, event: ReleaseEvent, researcher: User, django_assert_max_num_queries: Any
) -> None:
    for number, name in enumerate(listed(event, *(f"Ivan Probny{letter * 3}" for letter in "abcdefghijklmnopqrst"))):
        person = desk.person(name.text)
        if number % 2:
            announcements.confirm(name, person, by=researcher, version=1)
    client = at_desk(researcher)
    with django_assert_max_num_queries(25):
        assert client.get(page(event, rest)).status_code == 200


def test_a_decision_takes_a_fixed_number_of_queries(
    event: ReleaseEvent, researcher: User, django_assert_max_num_queries: Any
) -> None:
    people = [desk.person(f"Ivan Probny{letter * 3}") for letter in "abcdefgh"]
    first, *_rest = listed(event, *(person.name for person in people))
    client = at_desk(researcher)
    with django_assert_max_num_queries(40):
        assert decided(client, event, first, detainee=people[0].pk, headers=JSON).status_code == 200

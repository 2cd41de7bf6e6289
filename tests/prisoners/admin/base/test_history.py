"""The history of a record at the desk, and the way back."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, User

from prisoners.history import timeline
from prisoners.models import Detainee, Name
from prisoners.saving import save
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db


def address(record: Any, rest: str = "") -> str:
    return f"/desk/prisoners/{record._meta.model_name}/{record.pk}/history/{rest}"


def edited(researcher: User) -> Detainee:
    person = desk.person(born="1982")
    person.born = "1983"
    save(person, by=researcher)
    return person


def entry(record: Any, action: str, model: type[Any] = Detainee) -> timeline.Entry:
    return next(found for found in timeline.timeline_of(record)[:100] if (found.model, found.action) == (model, action))


def way_back(record: Any, found: timeline.Entry) -> str:
    return address(record, f"{found.model._meta.model_name}/{found.event.pgh_id}/")


def test_the_history_tells_who_changed_what_in_words(researcher: User) -> None:
    person = edited(researcher)
    Name.objects.update(text="By SQL")
    shown = at_desk(researcher).get(address(person)).content.decode()
    for told in ("researcher", "by SQL or a command", "1982", "1983", "Put back what stood before", "By SQL"):
        assert told in shown


def test_the_history_is_narrowed_and_paged(researcher: User) -> None:
    person = edited(researcher)
    client = at_desk(researcher)
    assert "By SQL" not in client.get(address(person, f"?who={researcher.pk}")).content.decode()
    assert "Nothing was changed that fits" in client.get(address(person, "?day=1999-01-01")).content.decode()
    for query in ("?who=x", "?who=999999999999", "?day=x", "?page=x", "?page=99", "?who=nobody"):
        assert client.get(address(person, query)).status_code == 200
    for n in range(60):
        desk.NameFactory(detainee=person, text=f"Spelling {n}")
    assert "page 1 of 2" in client.get(address(person)).content.decode()


def test_one_field_goes_back_after_a_preview(researcher: User, reviewer: User) -> None:
    person = edited(researcher)
    client = at_desk(reviewer)
    back = way_back(person, entry(person, "update"))
    shown = client.get(f"{back}?field=born").content.decode()
    assert "What would change at the desk" in shown
    assert Detainee.objects.get().born == "1983"
    answer = client.post(back, {"field": "born"}, follow=True)
    assert "Put back." in answer.content.decode()
    assert (Detainee.objects.get().born, Detainee.objects.get().changed_by) == ("1982", reviewer)


def test_a_deleted_spelling_comes_back_after_a_preview(researcher: User) -> None:
    person = desk.person()
    desk.NameFactory(detainee=person, text="Асоба Прыклад", language="be").delete()
    client = at_desk(researcher)
    back = way_back(person, entry(person, "delete", Name))
    assert "comes back" in client.get(back).content.decode()
    client.post(back)
    assert person.names.count() == 2


def test_what_is_forbidden_is_said_and_not_done(researcher: User) -> None:
    person = desk.person("Same Name")
    found = entry(person, "insert", Name)
    Name.objects.all().delete()
    desk.NameFactory(detainee=person, text="Same Name")
    answer = at_desk(researcher).post(way_back(person, found), follow=True)
    assert "Nothing was changed." in answer.content.decode()


def test_a_version_of_another_record_is_not_found_here(researcher: User) -> None:
    person, other = edited(researcher), desk.person("Other")
    back = address(other, f"detainee/{entry(person, 'update').event.pgh_id}/")
    client = at_desk(researcher)
    assert client.get(back).status_code == 404
    assert client.post(back).status_code == 404
    assert client.get(address(person, "nosuchtable/1/")).status_code == 404


def test_who_may_only_look_gets_no_way_back(researcher: User) -> None:
    person = edited(researcher)
    reader = guest("onlooker")
    group = Group.objects.create(name="onlookers")
    group.permissions.set(Group.objects.get(name="researcher").permissions.filter(codename="view_detainee"))
    reader.groups.add(group)
    client = at_desk(reader)
    shown = client.get(address(person))
    assert shown.status_code == 200
    assert "Put back" not in shown.content.decode()
    assert client.post(way_back(person, entry(person, "update"))).status_code == 403
    stranger = at_desk(guest())
    assert stranger.get(address(person)).status_code == 403


def test_every_room_has_a_history(researcher: User) -> None:
    client = at_desk(researcher)
    for record in (desk.LegalProvisionFactory(), desk.SourceFactory(), desk.LegFactory().deal, desk.SentenceFactory()):
        assert client.get(address(record)).status_code == 200


def test_the_history_takes_a_fixed_number_of_queries(researcher: User, django_assert_max_num_queries: Any) -> None:
    person = edited(researcher)
    for n in range(70):
        desk.NameFactory(detainee=person, text=f"Spelling {n}")
    client = at_desk(researcher)
    with django_assert_max_num_queries(24):
        client.get(address(person))

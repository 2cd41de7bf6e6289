"""Candidates come from the index, in one query, for one name or for hundreds."""

from typing import Any

import pytest
from django.db import connection

from prisoners.actions import duplicates
from prisoners.models import Detainee, NameKeys
from prisoners.names.retrieval import SoughtPerson, find_by_keys, keys_by_word
from tests.factories import desk

pytestmark = pytest.mark.django_db


def somebody(*names: str) -> Detainee:
    person = desk.DetaineeFactory()
    for text in names:
        desk.NameFactory(detainee=person, text=text)
    duplicates.refresh_stale()
    return person


def found(*spellings: str, with_stale: bool = False) -> list[str]:
    rows = find_by_keys([SoughtPerson(spellings)], most=None, with_stale=with_stale)
    return [row.record_id for row in rows]


@pytest.mark.parametrize(
    "spelling", ["Марыя Калеснікава", "Мария Колесникова", "Maria Kolesnikowa", "Maria Kolesnkova", "Kolesnikova Maria"]
)
def test_a_person_is_a_candidate_by_any_spelling(spelling: str) -> None:
    person = somebody("Maryia Kalesnikava")
    somebody("Siarhei Tsikhanouski")
    assert found(spelling) == [person.pk]


def test_a_shared_given_name_makes_no_candidate() -> None:
    somebody("Maryia Kalesnikava")
    assert found("Maryia Tsikhanouskaya") == []


def test_of_three_words_any_two_will_do() -> None:
    person = somebody("Maria Kolesnikova")
    assert found("Maria Kolesnikova-Wagner") == [person.pk]


def test_a_surname_made_of_the_given_name_is_another_word() -> None:
    person = somebody("Ivan Ivanou")
    somebody("Ivan Kavaliou")
    assert len(keys_by_word(["Іван Іваноў", "Ivan Ivanov"])) == 2
    assert found("Іван Іваноў", "Ivan Ivanov") == [person.pk]


def test_neighbours_written_as_one_word_are_found() -> None:
    person = somebody("Liu Xiao Bo")
    assert found("Liu Xiaobo") == found("Liu Xiaobo", with_stale=True) == [person.pk]


def test_spellings_in_many_scripts_are_one_question(django_assert_num_queries: Any) -> None:
    person = somebody("Maryia Kalesnikava", "Maria Kolesnikowa")
    asked = SoughtPerson(("Марыя Калеснікава", "Мария Колесникова", "Maria Kolesnikova"))
    with django_assert_num_queries(1):
        rows = list(find_by_keys([asked], most=None, with_stale=False))
    assert rows == [(0, person.pk, ["Maryia Kalesnikava", "Maria Kolesnikowa"])]


def test_hundreds_of_names_are_one_question(django_assert_num_queries: Any) -> None:
    people = [somebody(name) for name in ("Maryia Kalesnikava", "Siarhei Tsikhanouski", "Ales Bialiatski")]
    asked = [SoughtPerson((name,)) for name in ("Сергей Тихановский", *["Piotr Zorka"] * 150, "Maria Kolesnikova")]
    with django_assert_num_queries(1):
        rows = {(row.number, row.record_id) for row in find_by_keys(asked, most=None, with_stale=True)}
    assert rows == {(0, people[1].pk), (151, people[0].pk)}


def test_people_whose_keys_are_not_up_to_date_are_found_by_the_names_that_they_have_now() -> None:
    person = somebody("Somebody Else")
    person.names.update(text="Maryia Kalesnikava")
    assert found("Марыя Калеснікава", with_stale=True) == [person.pk]
    assert found("Somebody Else", with_stale=True) == []
    assert found("Марыя Калеснікава") == []


@pytest.mark.parametrize("with_stale", [True, False])
def test_nobody_finds_themselves_and_each_pair_is_met_once(with_stale: bool) -> None:
    first, second = sorted((somebody("Maryia Kalesnikava").pk, somebody("Maria Kolesnikova").pk))
    NameKeys.objects.update(is_stale=with_stale)

    def met(person: str, *, only_later: bool) -> list[str]:
        asked = SoughtPerson(("Maryia Kalesnikava",), person, only_later)
        return [row.record_id for row in find_by_keys([asked], most=None, with_stale=with_stale)]

    assert (met(first, only_later=False), met(second, only_later=False)) == ([second], [first])
    assert (met(first, only_later=True), met(second, only_later=True)) == ([second], [])


def test_no_more_are_compared_than_is_said() -> None:
    for _ in range(3):
        somebody("Maryia Kalesnikava")
    rows = find_by_keys([SoughtPerson(("Maryia Kalesnikava",))] * 2, most=2, with_stale=False)
    assert [row.number for row in rows] == [0, 0, 1, 1]


def test_candidates_are_read_by_index() -> None:
    somebody("Maryia Kalesnikava")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    plan = NameKeys.objects.sharing([{"#maria"}, {"=kalesnikava"}]).explain()
    assert "name_keys_keys" in plan

"""Candidates come from the index, in one query."""

from typing import Any

import pytest
from django.db import connection

from prisoners.actions import duplicates
from prisoners.models import Detainee, NameKeys
from prisoners.names.duplicates import candidate_spellings, likest_spellings
from tests.factories import desk

pytestmark = pytest.mark.django_db


def somebody(*names: str) -> Detainee:
    person = desk.DetaineeFactory()
    for text in names:
        desk.NameFactory(detainee=person, text=text)
    duplicates.refresh_stale()
    return person


@pytest.mark.parametrize(
    "spelling", ["Марыя Калеснікава", "Мария Колесникова", "Maria Kolesnikowa", "Maria Kolesnkova", "Kolesnikova Maria"]
)
def test_a_person_is_a_candidate_by_any_spelling(spelling: str) -> None:
    person = somebody("Maryia Kalesnikava")
    somebody("Siarhei Tsikhanouski")
    assert [found for found, _ in candidate_spellings([spelling])] == [person.pk]


def test_a_shared_given_name_makes_no_candidate() -> None:
    somebody("Maryia Kalesnikava")
    assert list(candidate_spellings(["Maryia Tsikhanouskaya"])) == []


def test_spellings_in_many_scripts_are_one_question(django_assert_num_queries: Any) -> None:
    person = somebody("Maryia Kalesnikava", "Maria Kolesnikowa")
    with django_assert_num_queries(1):
        found = list(candidate_spellings(["Марыя Калеснікава", "Мария Колесникова", "Maria Kolesnikova"]))
    assert found == [(person.pk, ["Maryia Kalesnikava", "Maria Kolesnikowa"])]


def test_candidates_are_read_by_index() -> None:
    somebody("Maryia Kalesnikava")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    plan = NameKeys.objects.sharing([{"#maria"}, {"=kalesnikava"}]).explain()
    assert "name_keys_keys" in plan


def test_the_likest_spellings_are_told_with_the_reason() -> None:
    found = likest_spellings(["Марыя Калеснікава", "M. K."], ["Somebody Else", "Maryia Kalesnikava"])
    assert (found.ours, found.theirs) == ("Марыя Калеснікава", "Maryia Kalesnikava")
    assert found.score > 0.95

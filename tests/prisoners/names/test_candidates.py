"""Candidates for a name, the likest first, each with both spellings and a reason."""

import pytest

from prisoners.actions import duplicates
from prisoners.models import Detainee
from prisoners.names.candidates import NameCandidate, find_named, find_typed
from prisoners.names.retrieval import SoughtPerson
from public.names.reasons import Reason
from public.names.thresholds import ANSWER, DUPLICATE
from tests.factories import desk

pytestmark = pytest.mark.django_db


def somebody(*names: str) -> Detainee:
    person = desk.DetaineeFactory()
    for text in names:
        desk.NameFactory(detainee=person, text=text)
    duplicates.refresh_stale()
    return person


def test_a_name_that_is_being_typed_is_answered_by_its_beginning() -> None:
    person = somebody("Марыя Калеснікава")
    (found,) = find_typed("maria kalesn")
    assert (found.record_id, found.ours, found.theirs) == (person.pk, "Марыя Калеснікава", "maria kalesn")
    assert found.reason == Reason.BEGINNING
    assert find_typed("maria kalesn", but=person.pk) == []


def test_a_whole_name_is_no_beginning_of_another() -> None:
    somebody("Марыя Калеснікава")
    assert find_named([SoughtPerson(("Maria Kalesn",))], at_least=ANSWER) == [[]]


def test_the_likest_spellings_are_told_with_the_reason() -> None:
    person = somebody("Somebody Else", "Maryia Kalesnikava")
    ((found,),) = find_named([SoughtPerson(("M. K.", "Марыя Калеснікава"))], at_least=DUPLICATE)
    assert found == NameCandidate(person.pk, found.score, "Maryia Kalesnikava", "Марыя Калеснікава", Reason.SOUND)
    assert found.score > 0.95


def test_the_likest_come_first_and_nobody_below_the_threshold() -> None:
    same, other = somebody("Ales Bialiatski").pk, somebody("Ales Bialiatskaya").pk
    asked = [SoughtPerson(("Алесь Бяляцкі",))]
    (found,) = find_named(asked, at_least=ANSWER)
    assert [candidate.record_id for candidate in found] == [same, other]
    (likest,) = find_named(asked, at_least=found[0].score)
    assert [candidate.record_id for candidate in likest] == [same]


def test_two_people_are_as_like_from_whichever_one_looks() -> None:
    spelled = (("Maryia Kalesnikava", "Мария Колесникова"), ("Марыя Калеснікава", "Maria Kolesnikova"))
    one, two = (somebody(*texts).pk for texts in spelled)
    sought = [SoughtPerson(texts, person) for texts, person in zip(spelled, (one, two), strict=True)]
    ((from_one,), (from_two,)) = find_named(sought, at_least=DUPLICATE)
    assert (from_one.score, from_one.reason) == (from_two.score, from_two.reason)
    assert (from_one.ours, from_one.theirs) == (from_two.theirs, from_two.ours)


@pytest.mark.parametrize("asked", ["", "!!!", "a", "А. Б.", "x" * 500])
def test_what_is_hardly_a_name_finds_nobody(asked: str) -> None:
    somebody("Maryia Kalesnikava")
    assert find_typed(asked) == []
    assert find_named([SoughtPerson((asked,))], at_least=ANSWER, with_stale=True) == [[]]

"""The queue of possible duplicates: kept when names change, however they change; decisions are remembered."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection

from prisoners.actions import duplicates
from prisoners.exceptions import ActionRefused
from prisoners.models import Decision, Detainee, DuplicatePair, Name, NameKeys
from tests.factories import desk

pytestmark = pytest.mark.django_db
MARYIA = ("Maryia Kalesnikava", "Мария Колесникова")


def people(*names: str, **facts: Any) -> list[Detainee]:
    return [desk.person(name, **facts) for name in names]


def stale() -> set[str]:
    return set(NameKeys.objects.stale().values_list("pk", flat=True))


def test_two_spellings_of_one_name_become_a_pair_with_its_evidence() -> None:
    made = people(*MARYIA, born="1982-04-24")
    assert duplicates.refresh_stale() == 1
    pair = DuplicatePair.objects.get()
    assert [pair.first_id, pair.second_id] == sorted(person.pk for person in made)
    assert set(pair.evidence["spellings"]) == set(MARYIA)
    assert pair.evidence["points"] == ["same-birthday", "same-arrest"]
    assert pair.score == 1.0 > pair.name_score > 0.9


def test_people_with_other_names_are_no_pair() -> None:
    people("Maryia Kalesnikava", "Siarhei Tsikhanouski", "Maryia Tsikhanouskaya")
    assert duplicates.refresh_stale() == 0


def test_contradicting_birthdays_outweigh_equal_names() -> None:
    desk.person(MARYIA[0], born="1982-04-24")
    desk.person(MARYIA[0], born="1955-01-30")
    assert duplicates.refresh_stale() == 0


def test_a_pair_goes_when_its_evidence_does() -> None:
    one, _other = people(*MARYIA)
    duplicates.refresh_stale()
    Name.objects.filter(detainee=one).update(text="Siarhei Tsikhanouski")
    duplicates.refresh_stale()
    assert not DuplicatePair.objects.exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda person: desk.NameFactory(detainee=person),
        lambda person: person.names.update(text="By Bulk"),
        lambda person: person.names.all().delete(),
        lambda person: by_sql("UPDATE prisoners_name SET text = 'By SQL' WHERE detainee_id = %s", person.pk),
    ],
)
def test_whoever_changes_a_name_marks_the_person_stale(change: Any) -> None:
    one, other = people(*MARYIA)
    assert stale() == {one.pk, other.pk}
    duplicates.refresh_stale()
    assert stale() == set()
    change(one)
    assert stale() == {one.pk}


def test_another_change_of_a_name_marks_nobody() -> None:
    (one,) = people(MARYIA[0])
    duplicates.refresh_stale()
    one.names.update(language="be")
    assert stale() == set()


def by_sql(statement: str, *parameters: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def test_a_person_is_deleted_with_keys_and_pairs() -> None:
    one, _other = people(*MARYIA)
    duplicates.refresh_stale()
    one.delete()
    connection.check_constraints()
    assert not DuplicatePair.objects.exists()
    assert NameKeys.objects.count() == 1


def judged(researcher: User, decision: Decision = Decision.DIFFERENT) -> DuplicatePair:
    duplicates.refresh_stale()
    return duplicates.decide(DuplicatePair.objects.get(), by=researcher, decision=decision, remark="Two mothers.")


def test_people_judged_different_do_not_come_back_by_themselves(researcher: User) -> None:
    people(*MARYIA)
    pair = judged(researcher)
    duplicates.refresh_all()
    pair.refresh_from_db()
    assert (pair.decision, pair.decided_by, pair.remark) == (Decision.DIFFERENT, researcher, "Two mothers.")
    assert {event.pgh_context.metadata["user"] for event in pair.history.filter(decision="different")} == {
        researcher.pk
    }


def test_they_come_back_when_a_new_spelling_is_liker_than_what_was_judged(researcher: User) -> None:
    one, _other = people(*MARYIA)
    pair = judged(researcher)
    desk.NameFactory(detainee=one, text=MARYIA[1], language="ru")
    duplicates.refresh_stale()
    pair.refresh_from_db()
    assert (pair.decision, pair.decided_by, pair.name_score) == (Decision.OPEN, None, 1.0)


def test_they_do_not_come_back_for_a_spelling_that_is_no_liker(researcher: User) -> None:
    one, _other = people(*MARYIA)
    pair = judged(researcher)
    desk.NameFactory(detainee=one, text="Maria Kolesnikowna", language="pl")
    duplicates.refresh_stale()
    pair.refresh_from_db()
    assert pair.decision == Decision.DIFFERENT


def test_a_better_rule_of_ours_opens_no_judged_pair(researcher: User) -> None:
    people(*MARYIA)
    pair = judged(researcher)
    DuplicatePair.objects.update(name_score=0.5)
    duplicates.refresh_all()
    pair.refresh_from_db()
    assert pair.decision == Decision.DIFFERENT


def test_a_decision_can_be_taken_back(researcher: User) -> None:
    people(*MARYIA)
    pair = duplicates.decide(judged(researcher), by=researcher, decision=Decision.OPEN)
    assert (pair.decision, pair.decided_at, pair.judged_spellings) == (Decision.OPEN, None, [])


def test_somebody_without_a_role_decides_nothing() -> None:
    people(*MARYIA)
    with pytest.raises(ActionRefused, match="may not decide"):
        judged(User.objects.create(username="stranger"))


def test_a_pair_that_is_gone_is_not_decided_about(researcher: User) -> None:
    people(*MARYIA)
    duplicates.refresh_stale()
    pair = DuplicatePair.objects.get()
    DuplicatePair.objects.all().delete()
    with pytest.raises(ActionRefused, match="no longer in the list"):
        duplicates.decide(pair, by=researcher, decision=Decision.DIFFERENT)


def test_the_command_compares_everybody_and_finds_each_pair_once(capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "BATCH", 2)
    people(*MARYIA, "Siarhei Tsikhanouski", "Сергей Тихановский", "Somebody Else")
    call_command("find_duplicates")
    assert DuplicatePair.objects.count() == 2
    assert "5 people compared" in capsys.readouterr().out
    call_command("find_duplicates")
    assert "0 new pairs" in capsys.readouterr().out


def test_comparing_takes_a_fixed_number_of_queries_however_many_people(django_assert_num_queries: Any) -> None:
    made = people(*MARYIA)
    duplicates.refresh_stale()
    with django_assert_num_queries(14):
        duplicates.refresh([person.pk for person in made])
    more = [*made, *people(*(f"Person Number{n}" for n in range(10)))]
    with django_assert_num_queries(15):
        duplicates.refresh([person.pk for person in more])

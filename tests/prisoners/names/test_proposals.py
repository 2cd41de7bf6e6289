"""Who an announced name may be: likeness, evidence, namesakes, and a fixed number of queries."""

from typing import Any

import pytest

from prisoners.actions import duplicates
from prisoners.models import AnnouncedName, Detainee, ReleaseEvent
from prisoners.names.proposals import Proposal, propose_matches, search_candidates
from public.vocabulary import dates
from tests.factories import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def event() -> ReleaseEvent:
    return desk.ReleaseEventFactory(on="2025-12-13")


def announced(event: ReleaseEvent, name: str, **facts: Any) -> AnnouncedName:
    position = event.announced_names.count() + 1
    return event.announced_names.create(position=position, text=name, name=name, **facts)


def proposed(event: ReleaseEvent, name: str, **facts: Any) -> Proposal:
    made = announced(event, name, **facts)
    return propose_matches(event)[made.pk]


def told(proposal: Proposal) -> str:
    assert proposal.best
    return "; ".join(evidence.text for evidence in proposal.best.evidence)


@pytest.mark.parametrize("spelling", ["Марыя Пробная", "Probnaya Maria", "Maryja Probnaja", "Мария Пробная"])
def test_another_spelling_is_a_certain_match(spelling: str, event: ReleaseEvent) -> None:
    person = desk.person("Maryia Probnaya", born="1982-04-24")
    proposal = proposed(event, spelling)
    assert proposal.best
    assert (proposal.best.detainee, proposal.is_certain) == (person, True), proposal
    assert "in custody on that day" in told(proposal)


def test_somebody_is_proposed_whether_their_keys_are_up_to_date_or_not(event: ReleaseEvent) -> None:
    person = desk.person("Maryia Probnaya")
    made = [announced(event, spelling) for spelling in ("Марыя Пробная", "Мария Пробна")]
    fresh = propose_matches(event)
    duplicates.refresh_stale()
    assert propose_matches(event) == fresh
    assert [fresh[name.pk].candidates[0].detainee for name in made] == [person, person]


def test_a_name_that_nobody_bears_has_no_candidates(event: ReleaseEvent) -> None:
    desk.person("Maryia Probnaya")
    assert proposed(event, "Piotr Zorka") == Proposal()


def test_namesakes_are_never_certain(event: ReleaseEvent) -> None:
    for _ in range(2):
        desk.person("Ivan Probny", born="1980")
    proposal = proposed(event, "Иван Пробный")
    assert (len(proposal.candidates), proposal.is_certain) == (2, False)
    assert "nearly the same name" in told(proposal)


def test_a_birth_year_tells_namesakes_apart(event: ReleaseEvent) -> None:
    desk.person("Ivan Probny", born="1960")
    younger = desk.person("Ivan Probny", born="1985-03-01")
    proposal = proposed(event, "Иван Пробный", born="1985")
    assert proposal.best
    assert (proposal.best.detainee, proposal.is_certain) == (younger, True)
    assert "as announced" in told(proposal)


def test_a_birth_year_that_contradicts_is_never_certain(event: ReleaseEvent) -> None:
    desk.person("Ivan Probny", born="1960")
    proposal = proposed(event, "Ivan Probny", born="1985")
    assert not proposal.is_certain
    assert "but announced as born 1985" in told(proposal)


def freed() -> Detainee:
    return desk.DetentionFactory(outcome="released", ended="2024-05-01").detainee


def died() -> Detainee:
    return desk.DetentionFactory(outcome="died-in-custody", ended="2024-05-01").detainee


def arrested_later() -> Detainee:
    return desk.DetentionFactory(detained="2026-02").detainee


def freed_and_arrested_later() -> Detainee:
    person: Detainee = freed()
    desk.DetentionFactory(detainee=person, detained="2026-02")
    return person


def freed_of_a_detention_that_began_nobody_knows_when() -> Detainee:
    person: Detainee = desk.DetentionFactory(detained="2019", ended="2020-03", outcome="released").detainee
    desk.DetentionFactory(detainee=person, detained="", ended="2024-05-01", outcome="released")
    return person


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (freed, "released already, on 2024-05-01"),
        (freed_and_arrested_later, "released already, on 2024-05-01"),
        (freed_of_a_detention_that_began_nobody_knows_when, "released already, on 2024-05-01"),
        (died, "died in custody"),
        (arrested_later, "arrested only on 2026-02"),
        (desk.DetaineeFactory, "no detention on record"),
    ],
)
def test_somebody_not_in_custody_that_day_is_never_certain(make: Any, reason: str, event: ReleaseEvent) -> None:
    desk.NameFactory(detainee=make(), text="Ivan Probny")
    proposal = proposed(event, "Ivan Probny")
    assert not proposal.is_certain
    assert reason in told(proposal)


def test_somebody_whose_arrest_has_no_date_was_possibly_in_custody(event: ReleaseEvent) -> None:
    desk.NameFactory(detainee=desk.DetentionFactory(detained="").detainee, text="Ivan Probny")
    proposal = proposed(event, "Ivan Probny")
    assert "possibly in custody" in told(proposal)
    assert proposal.is_certain


def test_one_person_announced_twice_is_never_certain(event: ReleaseEvent) -> None:
    desk.person("Ivan Probny")
    first, second = announced(event, "Ivan Probny"), announced(event, "Иван Пробный")
    found = propose_matches(event)
    assert not found[first.pk].is_certain
    assert not found[second.pk].is_certain
    assert "another announced name fits" in told(found[second.pk])


def test_somebody_matched_already_is_not_certain_again(event: ReleaseEvent) -> None:
    announced(event, "Ivan Probny", state="confirmed", detainee=desk.person("Ivan Probny"))
    assert not proposed(event, "Иван Пробный").is_certain


def test_the_facility_is_told(event: ReleaseEvent) -> None:
    person = desk.person("Ivan Probny")
    person.detentions.get().placements.create(facility=desk.FacilityFactory(name="Colony of Zorka"), since="2022")
    assert "last known in Colony of Zorka" in told(proposed(event, "Ivan Probny"))


def test_a_list_takes_the_same_number_of_queries_however_long(
    event: ReleaseEvent, django_assert_num_queries: Any
) -> None:
    for number in range(30):
        desk.person(f"Ivan Probny{chr(ord('a') + number % 20) * 3}")
        announced(event, f"Ivan Probny{chr(ord('a') + number % 20) * 3}")
    with django_assert_num_queries(9):
        propose_matches(event)


@pytest.mark.parametrize("asked", ["", "!!!", "Пробный И.", "x" * 500])
def test_a_search_never_fails(asked: str) -> None:
    desk.person("Ivan Probny")
    search_candidates(asked, on=dates.parse("2025-12-13"))

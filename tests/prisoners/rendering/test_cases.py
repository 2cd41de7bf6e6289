"""A court case as published: who stands in it by name, how many there are, and which texts hold it back."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from prisoners.actions import publication, removals
from prisoners.catalog import publication_blockers
from prisoners.exceptions import ActionRefused
from prisoners.models import Case, Detainee
from public.documents.cases import CaseDocument
from public.models import DocumentVersion, PublishedCase
from public.vocabulary.detainees import Display
from public.vocabulary.editions import WithdrawalReason
from tests.factories import desk

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 1)


def case_of(*people: Detainee, **facts: object) -> Case:
    case: Case = desk.CaseFactory(**facts)
    case.detainees.set(people)
    return case


def published(case: Case, *people: Detainee, researcher: User, reviewer: User) -> CaseDocument:
    publication.publish(publication.submit([*people, case], by=researcher), by=reviewer)
    return document(case)


def document(case: Case) -> CaseDocument:
    found: CaseDocument = PublishedCase.objects.current().get(record_id=case.pk).read_document()  # type: ignore[assignment]
    return found


def test_people_who_are_not_shown_by_name_are_counted_and_not_named(researcher: User, reviewer: User) -> None:
    named, draft = desk.person("Named Person"), desk.person("Draft Person")
    others = [
        desk.person("Hidden Person", display=Display.INITIALS),
        desk.person("Other Person", display=Display.PSEUDONYM, pseudonym="Iks"),
        desk.person("Third Person", display=Display.COUNTED),
    ]
    case = case_of(named, draft, *others, court="Minsk City Court", number="1-2/2021")
    told = published(case, named, *others, researcher=researcher, reviewer=reviewer)
    assert told["detainees"] == [{"id": named.pk, "name": "Named Person"}]
    assert told["detainee_count"] == 5
    assert (told["court"], told["number"]) == ("Minsk City Court", "1-2/2021")


def test_a_case_is_not_held_up_by_people_who_are_not_public_yet(researcher: User) -> None:
    handed_in = publication.submit([case_of(desk.person())], by=researcher)
    assert [submission.kind for submission in handed_in] == ["case"]


def test_who_is_withdrawn_leaves_the_case_at_every_edition(researcher: User, reviewer: User, chief: User) -> None:
    kept, gone = desk.person("Kept Person"), desk.person("Gone Person")
    case = case_of(kept, gone)
    told = published(case, kept, gone, researcher=researcher, reviewer=reviewer)
    assert {person["name"] for person in told["detainees"]} == {"Kept Person", "Gone Person"}
    removals.withdraw([gone], by=chief, reason=WithdrawalReason.SAFETY)
    assert [person["name"] for person in document(case)["detainees"]] == ["Kept Person"]
    assert document(case)["detainee_count"] == 2
    texts = DocumentVersion.objects.with_text().filter(record_id=case.pk).values_list("body", flat=True)
    assert len(texts) == 2
    assert not any("Gone Person" in text or gone.pk in text for text in texts)


@pytest.mark.parametrize("text", ["The case of Petrov", "The affair of Petrova and others"])
@pytest.mark.parametrize("field", ["title", "narrative"])
@pytest.mark.parametrize("display", [Display.INITIALS, Display.COUNTED])
def test_a_text_that_names_somebody_who_is_not_named_holds_the_case_back(
    text: str, field: str, display: Display, researcher: User
) -> None:
    case = case_of(desk.person("Ivan Petrov", display=display), **{field: {"en": text}})
    assert "Ivan Petrov" in publication_blockers([case], on=TODAY)[case.pk][0]
    with pytest.raises(ActionRefused, match="not shown by name"):
        publication.submit([case], by=researcher)


def test_a_text_may_name_a_namesake_who_is_shown_by_name() -> None:
    named, hidden = desk.person("Ivan Petrov"), desk.person("Ivan Sidarau", display=Display.INITIALS)
    case = case_of(named, hidden, title={"en": "The case of Ivan Petrov"})
    assert publication_blockers([case], on=TODAY) == {}


def test_who_may_be_a_minor_is_not_named() -> None:
    young = desk.person("Young Person", born=str((timezone.now() - timedelta(days=16 * 365)).year))
    case = case_of(young, title={"en": "The case of Young Person"})
    assert publication_blockers([case], on=timezone.now().date())

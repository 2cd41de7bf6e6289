"""How a person is shown, and what that leaves unsaid."""

from datetime import date

import pytest
from django.contrib.auth.models import User

from prisoners.catalog import render_records
from prisoners.models import Official, Placement
from prisoners.rendering import display
from tests.factories import desk

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 1)


def shown(detainee: object) -> dict[str, object]:
    return dict(render_records([detainee], on=TODAY)[0].fields)  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("", "named"),
        ("2007-12-31", "named"),
        ("2008-01-01", "named"),
        ("2008-01-02", "initials"),
        ("2008", "initials"),
        ("2015", "initials"),
    ],
)
def test_whoever_may_be_a_minor_is_shown_by_initials(born: str, expected: str) -> None:
    assert display.resolve_display(desk.person(born=born), on=TODAY) == expected


def test_initials() -> None:
    assert display.initials("Марыя Калеснікава-Тэст") == "М. К. Т."


@pytest.mark.parametrize("chosen", ["initials", "pseudonym", "counted"])
def test_a_person_not_named_is_not_named_anywhere(chosen: str) -> None:
    person = desk.person(
        "Maryia Kalesnikava", display=chosen, pseudonym="Iks", occupations=["flautist"], born="1982-04-24"
    )
    person.external_ids.create(scheme="viasna", value="1848")
    source = desk.SourceFactory(title="About Kalesnikava", url="https://example.org/kalesnikava")
    person.citations.create(source=source, quotation="Kalesnikava said")
    person.claims.create(source=source, field="born", value="Kalesnikava, 1982")
    said = str(shown(person))
    for secret in ("alesnikava", "1848", "flautist", "04-24"):
        assert secret not in said


@pytest.mark.parametrize("chosen", ["initials", "pseudonym"])
def test_a_source_does_not_lead_from_a_person_not_named_to_one_who_is(chosen: str) -> None:
    hidden, named = desk.person(display=chosen, pseudonym="Iks"), desk.person()
    source = desk.SourceFactory(publisher="Some paper", published="2020-09-09", retrieved=date(2021, 2, 3))
    for person in (hidden, named):
        person.citations.create(source=source)
    (own,), (other,) = (shown(person)["sources"] for person in (hidden, named))  # type: ignore[misc]
    assert other["id"] == source.pk
    shared = {value for value in own.values() if isinstance(value, str)} & set(map(str, other.values()))
    assert shared <= {"", "en", "news", "confirmed", "reported"}
    assert shown(hidden)["sources"] == [own]


def test_a_counted_person_is_a_country_a_status_and_days() -> None:
    person = desk.person("Person Example", display="counted", gender="female")
    Placement.objects.create(detention=person.detentions.get(), facility=desk.FacilityFactory())
    said = shown(person)
    assert (said["name"], said["gender"], said["country"]) == ("", None, "BY")
    (detention,) = said["detentions"]  # type: ignore[misc]
    assert (detention["detained"], detention["placements"]) == ("2020-09-07", [])


def test_a_judge_is_named_with_a_document_and_two_reviewers_only() -> None:
    person = desk.person()
    sentence = desk.SentenceFactory(detention=person.detentions.get())
    judge = Official.objects.create(name="A Judge", role="judge", document=desk.SourceFactory())
    sentence.judges.add(judge)
    assert "A Judge" not in str(shown(person))
    judge.first_reviewer, judge.second_reviewer = (User.objects.create(username=name) for name in ("one", "two"))
    judge.save()
    assert "A Judge" in str(shown(person))


def test_an_address_for_letters_needs_consent_that_holds() -> None:
    person = desk.person(letters_address="Colony 4, Homel")
    assert shown(person)["letters"] is None
    person.consents.create(
        scope="letters", granted=True, given_by="herself", on=date(2025, 1, 1), until=date(2025, 6, 1)
    )
    assert shown(person)["letters"] is None
    person.consents.create(scope="letters", granted=True, given_by="herself", on=date(2025, 12, 1))
    assert shown(person)["letters"] == {"address": "Colony 4, Homel"}


def test_a_health_report_stays_at_the_desk_unless_made_public() -> None:
    person = desk.person()
    person.health_reports.create(kind="illness", description={"en": "kept"})
    person.health_reports.create(kind="illness", description={"en": "told"}, visibility="public")
    assert [report["description"] for report in shown(person)["health"]] == [{"en": "told"}]  # type: ignore[attr-defined]


def test_a_guessed_match_is_not_told() -> None:
    event = desk.ReleaseEventFactory()
    event.announced_names.create(position=1, text="P. Example", detainee=desk.person(), state="proposed")
    (name,) = shown(event)["announced_names"]  # type: ignore[misc]
    assert name == {"text": "P. Example", "state": "unmatched", "detainee": None}


def test_sources_point_at_what_they_support() -> None:
    person = desk.person()
    detention = person.detentions.get()
    source = desk.SourceFactory()
    person.citations.create(source=source, certainty="confirmed")
    detention.citations.create(source=source, certainty="confirmed", fields=["detained"])
    (entry,) = shown(person)["sources"]  # type: ignore[misc]
    assert entry["supports"] == ["detentions.0.detained"]

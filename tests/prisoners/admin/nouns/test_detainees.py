"""The page of a person: rows and their sources, conflicts, search, and the number of queries."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from prisoners.actions import custody, duplicates
from prisoners.models import Detainee, Detention, Name, Source
from tests.factories import desk
from tests.prisoners.test_admin import PERSON, at_desk, formset, person_form, send

pytestmark = pytest.mark.django_db

PASTED = "https://example.org/article"


def page_of(person: Detainee) -> str:
    return f"{PERSON}{person.pk}/change/"


def form_of(client: Any, person: Detainee) -> dict[str, str]:
    """All that the page of a person would send back as it is."""
    context = client.get(page_of(person)).context
    sent = _inputs(context["adminform"].form)
    for inline in context["inline_admin_formsets"]:
        sent |= _rows(inline.formset)
    return sent


def _rows(rows: Any) -> dict[str, str]:
    sent = _inputs(rows.management_form)
    for row in rows.forms:
        sent |= _inputs(row)
        for inner in getattr(row, "inner_formsets", ()):
            sent |= _rows(inner)
    return sent


def _inputs(form: Any) -> dict[str, str]:
    sent = {}
    for bound in form:
        value = bound.value()
        if value not in (None, False, "", [], {}):
            sent[bound.html_name] = "on" if value is True else value
    return sent


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def test_sources_are_attached_to_facts_that_are_new_in_the_same_save(researcher: User) -> None:
    known = desk.SourceFactory(url="https://example.org/known")
    form = person_form(provision=desk.LegalProvisionFactory().pk)
    form |= formset("names-0-citations", [{"source": "http://example.org/known/", "certainty": "confirmed"}])
    form |= formset("detentions-0-citations", [{"source": PASTED, "certainty": "reported", "fields": "detained"}])
    form |= formset(
        "detentions-0-charges-0-citations", [{"source": PASTED, "certainty": "reported", "quotation": "So."}]
    )
    form |= formset("detentions-0-charges-0-status_changes", [{"status": "convicted", "on": "1.3.2021"}])
    form |= formset("detentions-0-sentences-0-citations", [{"source": known.pk, "certainty": "disputed"}])
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    person = Detainee.objects.get()
    first = person.detentions.get(outcome="released")
    pasted = Source.objects.get(url=PASTED)
    assert person.names.get().citations.get().source == known, text_of(answer)
    assert [(row.source, row.fields) for row in first.citations.all()] == [(pasted, ["detained"])]
    charge = first.charges.get()
    assert (charge.citations.get().source, charge.citations.get().quotation) == (pasted, "So.")
    assert [(row.status, row.on) for row in charge.status_changes.all()] == [("convicted", "2021-03-01")]
    assert first.sentences.get().citations.get().source == known
    assert (pasted.publisher, pasted.created_by) == ("example.org", researcher)


@pytest.mark.parametrize(("typed", "advice"), [("Nasha Niva", "valid choice"), ("https://*.org/x", "valid URL")])
def test_what_is_neither_a_source_nor_an_address_is_refused(typed: str, advice: str, researcher: User) -> None:
    form = person_form(provision=desk.LegalProvisionFactory().pk)
    form |= formset("detentions-0-citations", [{"source": typed, "certainty": "reported"}])
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    assert advice in text_of(answer)
    assert not Source.objects.exists()
    assert not Detainee.objects.exists()


def test_one_page_closes_a_detention_and_opens_the_next(researcher: User) -> None:
    person = desk.person()
    client = at_desk(researcher)
    form = form_of(client, person) | {"detentions-TOTAL_FORMS": "2"}
    form |= {"detentions-0-ended": "2021", "detentions-0-outcome": "escaped"}
    form |= {"detentions-1-detained": "2022", "detentions-1-outcome": "ongoing", "detentions-1-certainty": "reported"}
    answer = send(client, page_of(person), form)
    stands = Detention.objects.order_by("detained").values_list("detained", "outcome")
    assert list(stands) == [("2020-09-07", "escaped"), ("2022", "ongoing")], text_of(answer)


def test_one_page_changes_which_spelling_is_shown(researcher: User) -> None:
    person = desk.person("Old Name")
    other = desk.NameFactory(detainee=person, text="New Name")
    client = at_desk(researcher)
    form = form_of(client, person)
    del form["names-0-is_preferred"]
    send(client, page_of(person), form | {"names-1-is_preferred": "on"})
    assert Name.objects.get(is_preferred=True) == other
    answer = send(client, page_of(person), form_of(client, person) | {"names-1-is_preferred": "on"})
    assert "One spelling only can be the one to show." in text_of(answer)


def test_a_release_in_a_detention_that_goes_on_is_refused_at_its_outcome(researcher: User) -> None:
    form = person_form(provision=desk.LegalProvisionFactory().pk)
    form |= {"detentions-0-outcome": "whereabouts-unknown", "detentions-1-outcome": "unknown"}
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    assert "There is a release below." in text_of(answer)
    assert not Detainee.objects.exists()


def test_nobody_overwrites_unasked_what_somebody_else_has_just_written(researcher: User, reviewer: User) -> None:
    person = desk.person(occupations=["flautist"])
    mine, theirs = at_desk(researcher), at_desk(reviewer)
    form = form_of(mine, person) | {"affiliations": "Club"}
    send(theirs, page_of(person), form_of(theirs, person) | {"occupations": "teacher"})
    answer = send(mine, page_of(person), form)
    said = text_of(answer)
    assert "reviewer changed this record on" in said
    assert 'value="Club"' in said
    assert "<del>teacher</del>" in said
    person.refresh_from_db()
    assert (person.occupations, person.affiliations) == (["teacher"], [])
    over = answer.context["adminform"].form.conflict.updated_at.isoformat()
    send(mine, page_of(person), form | {"over": over})
    person.refresh_from_db()
    assert (person.occupations, person.affiliations) == (["flautist"], ["Club"])


def test_a_part_written_by_an_action_counts_as_a_change_of_the_person(researcher: User) -> None:
    person = desk.person()
    client = at_desk(researcher)
    form = form_of(client, person)
    for _ in range(2):
        before = Detainee.objects.get(pk=person.pk).updated_at
        custody.place(person.detentions.get(), by=researcher, regime="prison")
        assert Detainee.objects.get(pk=person.pk).updated_at > before
    assert "changed this record on" in text_of(send(client, page_of(person), form))


@pytest.mark.parametrize("asked", ["kalesnikava", "Калеснікава Марыя", "Q123", "Kaleśnikava"])
def test_a_person_is_found_by_any_spelling_and_told_from_namesakes(asked: str, researcher: User) -> None:
    person = desk.person("Maryia Kaleśnikava", born="1982")
    desk.NameFactory(detainee=person, text="Марыя Калеснікава", language="be")
    person.external_ids.create(scheme="wikidata", value="Q123")
    detention = person.detentions.get()
    desk.ChargeFactory(detention=detention, provision=desk.LegalProvisionFactory(article="342"))
    detention.placements.create(facility=desk.FacilityFactory(name="Colony 4"))
    desk.person("Somebody Else")
    proposed = at_desk(researcher).get(
        "/desk/autocomplete/",
        {"term": asked, "app_label": "prisoners", "model_name": "announcedname", "field_name": "detainee"},
    )
    assert [row["text"] for row in proposed.json()["results"]] == [
        "Maryia Kaleśnikava · 1982 · CC 342 · Colony 4 · held"
    ]
    assert "Somebody Else" not in text_of(at_desk(researcher).get(PERSON, {"q": asked}))


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({"as": "date", "text": "Sept 2020"}, {"understood": "September 2020"}),
        ({"as": "term", "text": "2 года 6 месяцев"}, {"understood": "2 years 6 months"}),
        ({"as": "date", "text": ""}, {}),
    ],
)
def test_what_is_typed_is_said_back_as_understood(asked: Any, answer: Any, researcher: User) -> None:
    assert at_desk(researcher).get(f"{PERSON}read/", asked).json() == answer


def test_what_cannot_be_read_is_said_back_too_and_strangers_hear_nothing(researcher: User, client: Any) -> None:
    read = f"{PERSON}read/"
    assert (
        "no day of the calendar" in at_desk(researcher).get(read, {"as": "date", "text": "30.2.2020"}).json()["refused"]
    )
    assert at_desk(researcher).get(read, {"as": "name", "text": "x"}).status_code == 400
    assert client.get(read, {"as": "date", "text": "2020"}).status_code == 302


def rich_person() -> Detainee:
    person = desk.person()
    source = desk.SourceFactory()
    detention = desk.DetentionFactory(detainee=person, detained="2010", ended="2011", outcome="released")
    for one in [detention, person.detentions.get(outcome="ongoing")]:
        charge = desk.ChargeFactory(detention=one)
        charge.status_changes.create(status="charged")
        sentence = desk.SentenceFactory(detention=one)
        placed = one.placements.create(facility=desk.FacilityFactory())
        for fact in [charge, *charge.status_changes.all(), sentence, placed, one]:
            fact.citations.create(source=source)
    desk.ReleaseFactory(detention=detention).citations.create(source=source)
    person.confirmations.create(on="2024", means="letter").citations.create(source=source)
    return person


def queries_of(client: Any, address: str, **asked: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(address, asked).status_code == 200
    return len(queries)


def test_the_number_of_queries_does_not_grow(researcher: User) -> None:
    client = at_desk(researcher)
    person = rich_person()
    client.get(page_of(person))
    duplicates.refresh_stale()
    proposals = {"app_label": "prisoners", "model_name": "announcedname", "field_name": "detainee", "term": "person"}
    few = [
        queries_of(client, PERSON),
        queries_of(client, f"{PERSON}add/"),
        queries_of(client, page_of(person)),
        queries_of(client, "/desk/autocomplete/", **proposals),
    ]
    for _ in range(3):
        rich_person()
    for year in ("2001", "2003", "2005"):
        more = desk.DetentionFactory(detainee=person, detained=year, ended=year, outcome="escaped")
        for _ in range(2):
            desk.ChargeFactory(detention=more).citations.create(source=desk.SourceFactory())
        more.placements.create(facility=desk.FacilityFactory())
    duplicates.refresh_stale()
    many = [
        queries_of(client, PERSON),
        queries_of(client, f"{PERSON}add/"),
        queries_of(client, page_of(person)),
        queries_of(client, "/desk/autocomplete/", **proposals),
    ]
    # The list, a new person, the page of a person, and ten proposals while somebody types.
    assert many == few == [16, 5, 44, 16]


def test_every_part_of_the_page_stands_in_one_section(researcher: User) -> None:
    context = at_desk(researcher).get(f"{PERSON}add/").context
    shown = [id(part) for section in context["sections"] for part in section.parts]
    fieldsets = list(context["adminform"].fieldsets)
    assert len(shown) == len(set(shown)) == len(fieldsets) + len(context["inline_admin_formsets"])
    assert "Stays at the desk. Nothing in this section is ever published." in text_of(
        at_desk(researcher).get(f"{PERSON}add/")
    )

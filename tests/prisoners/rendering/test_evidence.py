"""Where a document says that its sources and claims belong."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from prisoners.catalog import render_records
from prisoners.models import PUBLISHABLE, CitableRecord, Detainee, Programme, PublishableRecord
from public.catalog import DOCUMENTS
from public.documents.definition.inspection import fields_of
from tests.factories import desk

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 1)


def content_of(record: PublishableRecord) -> dict[str, Any]:
    (rendered,) = render_records([record], on=TODAY)
    return dict(rendered.fields)


def person_with_everything() -> tuple[Detainee, dict[str, CitableRecord]]:
    """Somebody detained twice, with a row of each kind, and where their document tells of each."""
    person = desk.person("Maryia Kalesnikava")
    last = person.detentions.get()
    first = desk.DetentionFactory(detainee=person, freed=True, detained="2015", ended="2016")
    first.placements.create(facility=desk.FacilityFactory())
    charge = desk.ChargeFactory(detention=first)
    return person, {
        "": person,
        "names.0": person.names.get(),
        "external_ids.0": person.external_ids.create(scheme="viasna", value=str(person.pk)),
        "recognitions.0": person.recognitions.create(organisation=desk.OrganisationFactory()),
        "state_listings.0": person.state_listings.create(list_name="A list"),
        "health.0": person.health_reports.create(kind="illness", visibility="public"),
        "detentions.0": first,
        "detentions.0.placements.1": first.placements.create(facility=desk.FacilityFactory()),
        "detentions.0.charges.0": charge,
        "detentions.0.sentences.0": desk.SentenceFactory(detention=first),
        "detentions.0.release": desk.ReleaseFactory(detention=first),
        "detentions.1": last,
        "detentions.1.last_confirmed": person.confirmations.create(on="2025-05-01", means="letter"),
    }


def deal_with_everything() -> tuple[PublishableRecord, dict[str, CitableRecord]]:
    leg = desk.LegFactory(position=1)
    desk.LegFactory(deal=leg.deal, position=0)
    leg.stages.create(stage="announced")
    return leg.deal, {
        "": leg.deal,
        "legs.1": leg,
        "legs.1.stages.0": leg.stages.create(stage="promised"),
        "legs.1.stages.1": leg.stages.get(stage="announced"),
    }


def sanctions_with_everything() -> tuple[PublishableRecord, dict[str, CitableRecord]]:
    event = desk.SanctionsEventFactory()
    event.programme = Programme.objects.create(authority=event.authority, name="A programme")
    event.save()
    target = event.targets.create(name="A bank", kind="person")
    return event, {"": event, "authority": event.authority, "programme": event.programme, "targets.0": target}


def alone(record: PublishableRecord) -> tuple[PublishableRecord, dict[str, CitableRecord]]:
    return record, {"": record}


EVERYTHING = {
    "detainee": person_with_everything,
    "deal": deal_with_everything,
    "sanctions-event": sanctions_with_everything,
    "release-event": lambda: alone(desk.ReleaseEventFactory()),
    "facility": lambda: alone(desk.FacilityFactory()),
    "organisation": lambda: alone(desk.OrganisationFactory()),
    "legal-provision": lambda: alone(desk.LegalProvisionFactory()),
    "reported-count": lambda: alone(desk.ReportedCountFactory()),
    "case": lambda: alone(desk.CaseFactory()),
}


def has_path(shape: type, content: object, path: str) -> bool:
    """Whether the definition of a document and the document itself have what a path leads to."""
    fields, is_list = fields_of(shape), False
    for step in filter(None, path.split(".")):
        if is_list and step.isdigit() and isinstance(content, Sequence) and int(step) < len(content):
            content, is_list = content[int(step)], False
        elif not is_list and step in fields and isinstance(content, Mapping) and content[step] is not None:
            content, is_list, fields = content[step], fields[step].is_list, fields[step].fields
        else:
            return False
    return True


@pytest.mark.parametrize("kind", EVERYTHING)
def test_sources_and_claims_stand_where_readers_see_what_they_are_about(kind: str) -> None:
    record, places = EVERYTHING[kind]()
    for path, row in places.items():
        source = desk.SourceFactory(title=path or "the whole")
        row.citations.create(source=source)
        row.claims.create(source=source, field="certainty", value=path)
    content = content_of(record)
    supports = {source["title"]: source["supports"] for source in content["sources"]}
    assert supports == {path or "the whole": [path] if path else [] for path in places}
    # What is shown as one value has no fields of its own.
    single = ("detentions.1.last_confirmed", "programme")
    assert {claim["value"]: claim["field"] for claim in content["claims"]} == {
        path: path if path in single else f"{path}.certainty".removeprefix(".") for path in places
    }
    for path in places:
        assert has_path(DOCUMENTS[kind].shape, content, path), path


def test_every_kind_of_document_is_tried() -> None:
    assert set(EVERYTHING) == set(PUBLISHABLE)


@pytest.mark.parametrize(
    "path", ["names.1", "detentions.0.nothing", "detentions.0.placements", "names.text", "gender.x"]
)
def test_a_path_that_leads_nowhere_is_found(path: str) -> None:
    shape, content = DOCUMENTS["detainee"].shape, content_of(desk.person())
    assert has_path(shape, content, path) == (path == "detentions.0.placements")


def supported(person: Detainee) -> list[list[str]]:
    return [source["supports"] for source in content_of(person)["sources"]]


def test_what_became_of_a_charge_is_supported_where_readers_see_how_it_stands() -> None:
    person = desk.person()
    charge = desk.ChargeFactory(detention=person.detentions.get())
    source = desk.SourceFactory()
    for status, on in (("charged", "2020"), ("convicted", "2021")):
        charge.status_changes.create(status=status, on=on).citations.create(source=source, fields=["on"])
    # The day on which the charge was brought is shown no more, but it stands behind what is.
    assert supported(person) == [["detentions.0.charges.0", "detentions.0.charges.0.on"]]


def test_one_source_of_a_charge_and_of_all_that_became_of_it_supports_it_once() -> None:
    person = desk.person()
    charge = desk.ChargeFactory(detention=person.detentions.get())
    source = desk.SourceFactory()
    for row in (charge, charge.status_changes.create(status="charged"), charge.status_changes.create(status="dropped")):
        row.citations.create(source=source)
    assert supported(person) == [["detentions.0.charges.0"]]


def test_fields_of_a_part_stand_below_its_place() -> None:
    person = desk.person()
    placement = person.detentions.get().placements.create(facility=desk.FacilityFactory())
    placement.citations.create(source=desk.SourceFactory(), fields=["facility", "from"])
    assert supported(person) == [["detentions.0.placements.0.facility", "detentions.0.placements.0.from"]]


def test_what_is_said_about_rows_of_the_desk_alone_stays_there() -> None:
    person = desk.person()
    rows = [
        person.health_reports.create(kind="illness"),
        person.confirmations.create(on="2021", means="letter"),
        person.consents.create(scope="publication", given_by="x", granted=True, on=TODAY),
        person.contacts.create(role="mother", name="x"),
    ]
    person.confirmations.create(on="2022", means="letter")
    for row in rows:
        row.citations.create(source=desk.SourceFactory())
        row.claims.create(source=desk.SourceFactory(), field="on", value="1")
    content = content_of(person)
    assert (content["sources"], content["claims"]) == ([], [])


def test_what_is_said_about_an_announced_name_stays_at_the_desk() -> None:
    """The document may have to leave out the name; a quotation would tell it."""
    event = desk.ReleaseEventFactory()
    name = event.announced_names.create(position=1, text="Somebody")
    name.citations.create(source=desk.SourceFactory(), quotation="Somebody is free")
    assert content_of(event)["sources"] == []


def test_without_a_detention_a_confirmation_is_shown_nowhere() -> None:
    person = desk.DetaineeFactory()
    person.confirmations.create(on="2022", means="letter").citations.create(source=desk.SourceFactory())
    assert supported(person) == []


def test_as_many_queries_read_what_is_said_about_few_and_many_records() -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            render_records(Detainee.objects.all(), on=TODAY)
        return sum("prisoners_citation" in one["sql"] or "prisoners_claim" in one["sql"] for one in asked)

    for _ in range(3):
        person_with_everything()
        for row in Detainee.objects.all():
            row.citations.create(source=desk.SourceFactory())
        assert queries() == 2

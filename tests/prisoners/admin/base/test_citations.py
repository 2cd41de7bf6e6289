"""Rows of sources and claims below records of any table."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import User

from prisoners import models
from prisoners.admin.base.citations import CitationInline, SourceCompactInline, citable_fields
from public.documents.cases import CaseDocument
from public.documents.counts import ReportedCountDocument
from public.documents.custody import (
    ChargeEntry,
    DetentionEntry,
    PlacementEntry,
    ReleaseEntry,
    SentenceEntry,
)
from public.documents.deals import DealDocument, LegEntry, StageEntry
from public.documents.definition.inspection import fields_of
from public.documents.detainees import DetaineeDocument, HealthEntry, NameEntry, RecognitionEntry, StateListingEntry
from public.documents.facilities import FacilityDocument
from public.documents.organisations import OrganisationDocument
from public.documents.provisions import LegalProvisionDocument
from public.documents.releases import ReleaseEventDocument
from public.documents.sanctions import SanctionsEventDocument
from tests.factories import desk
from tests.prisoners.test_admin import at_desk, formset, send

pytestmark = pytest.mark.django_db
DEAL = "/desk/prisoners/deal/"
# What of a row is published is said by this part of a definition.
SHAPES: dict[type[models.CitableRecord], type] = {
    models.Detainee: DetaineeDocument,
    models.Name: NameEntry,
    models.Recognition: RecognitionEntry,
    models.StateListing: StateListingEntry,
    models.HealthReport: HealthEntry,
    models.Detention: DetentionEntry,
    models.Placement: PlacementEntry,
    models.Charge: ChargeEntry,
    models.ChargeStatusChange: ChargeEntry,
    models.Sentence: SentenceEntry,
    models.Release: ReleaseEntry,
    models.ReleaseEvent: ReleaseEventDocument,
    models.SanctionsEvent: SanctionsEventDocument,
    models.Deal: DealDocument,
    models.Leg: LegEntry,
    models.LegStage: StageEntry,
    models.Facility: FacilityDocument,
    models.Organisation: OrganisationDocument,
    models.LegalProvision: LegalProvisionDocument,
    models.ReportedCount: ReportedCountDocument,
    models.Case: CaseDocument,
}
# These are not published, or as one value.
WITHOUT_FIELDS = {models.Official, models.Confirmation}


def cited_at_the_desk(model: Any, inlines: Any) -> Iterator[Any]:
    """The models below whose rows sources may be entered, from a page down."""
    for inline in inlines:
        if issubclass(inline, CitationInline | SourceCompactInline):
            yield model
        yield from cited_at_the_desk(inline.model, getattr(inline, "inlines", ()))


def test_sources_are_entered_at_every_fact_that_readers_see() -> None:
    found = {model for page in admin.site._registry.values() for model in cited_at_the_desk(page.model, page.inlines)}
    assert found == {*SHAPES, *WITHOUT_FIELDS}


@pytest.mark.parametrize("model", SHAPES, ids=lambda model: model.__name__)
def test_what_may_be_cited_is_in_the_document(model: type[models.CitableRecord]) -> None:
    offered = [name for name, _label in citable_fields(model)]
    assert offered
    assert set(offered) <= set(fields_of(SHAPES[model]))
    assert len(offered) == len(set(offered))


def test_nothing_of_a_confirmation_but_that_it_was_made_can_be_cited() -> None:
    assert [name for name, _label in citable_fields(models.Confirmation)] == ["on"]


def test_a_page_of_what_cannot_be_cited_takes_no_rows_of_sources() -> None:
    (fault,) = CitationInline(models.Submission, admin.site).check()
    assert "cannot be about prisoners.Submission" in fault.msg
    assert CitationInline(models.Deal, admin.site).check() == []


def deal_form(**changes: str) -> dict[str, str]:
    form = {"on": "2025-12-13", "title_en": "A deal", "certainty": "reported"}
    form |= formset("legs", [{"side": "release", "position": "0", "description_en": "x", "evidence": "reported"}])
    form["legs-0-certainty"] = "reported"
    form |= formset("legs-0-stages", [{"stage": "promised", "on": "2025-12", "certainty": "reported"}])
    return form | formset("citations", []) | formset("claims", []) | changes


def test_legs_and_their_stages_are_cited_on_the_page_of_the_deal(researcher: User) -> None:
    source = desk.SourceFactory()
    form = deal_form() | formset("legs-0-citations", [{"source": source.pk, "certainty": "confirmed"}])
    form |= formset("legs-0-stages-0-citations", [{"source": source.pk, "certainty": "reported", "fields": "on"}])
    answer = send(at_desk(researcher), f"{DEAL}add/", form)
    leg = models.Leg.objects.get()
    assert leg.citations.get().source == source, answer.content.decode()
    assert leg.stages.get().citations.get().fields == ["on"]


def test_an_article_is_entered_with_its_sources_though_it_is_named_only_then(researcher: User) -> None:
    form = {"id": "BY-CC-342", "jurisdiction": "BY", "code": "CC", "article": "342"}
    form |= formset("citations", [{"source": desk.SourceFactory().pk, "certainty": "confirmed"}])
    form |= formset("claims", [])
    answer = send(at_desk(researcher), "/desk/prisoners/legalprovision/add/", form)
    provision = models.LegalProvision.objects.get()
    assert provision.citations.count() == 1, answer.content.decode()


def test_a_source_below_a_row_is_changed_and_removed(researcher: User) -> None:
    stage = desk.LegFactory().stages.create(stage="promised")
    kept, gone = (stage.citations.create(source=desk.SourceFactory()) for _ in range(2))
    leg, rows = stage.leg, "legs-0-stages-0-citations"
    form = deal_form() | {
        "legs-INITIAL_FORMS": "1",
        "legs-0-id": leg.pk,
        "legs-0-deal": leg.deal.pk,
        "legs-0-stages-INITIAL_FORMS": "1",
        "legs-0-stages-0-id": stage.pk,
        "legs-0-stages-0-leg": leg.pk,
        f"{rows}-TOTAL_FORMS": "2",
        f"{rows}-INITIAL_FORMS": "2",
    }
    for n, row in enumerate((kept, gone)):
        form |= {f"{rows}-{n}-id": row.pk, f"{rows}-{n}-subject": stage.pk, f"{rows}-{n}-source": row.source.pk}
        form |= {f"{rows}-{n}-certainty": "disputed"}
    answer = send(at_desk(researcher), f"{DEAL}{leg.deal.pk}/change/", form | {f"{rows}-1-DELETE": "on"})
    assert [(row, row.certainty) for row in stage.citations.all()] == [(kept, "disputed")], answer.content.decode()


def test_a_citation_cannot_be_moved_to_another_record_by_what_a_page_sends(researcher: User) -> None:
    facility, other = desk.FacilityFactory(), desk.FacilityFactory()
    row = facility.citations.create(source=desk.SourceFactory())
    form = {"name": facility.name, "type": facility.type, "country": "BY"} | formset("claims", [])
    form |= {"citations-TOTAL_FORMS": "1", "citations-INITIAL_FORMS": "1", "citations-0-id": row.pk}
    form |= {"citations-0-subject": other.pk, "citations-0-source": row.source.pk, "citations-0-certainty": "reported"}
    send(at_desk(researcher), f"/desk/prisoners/facility/{facility.pk}/change/", form)
    assert (facility.citations.get(), other.citations.count()) == (row, 0)


def test_whoever_deletes_a_record_is_told_what_is_said_about_it_and_its_parts(researcher: User) -> None:
    leg = desk.LegFactory()
    leg.stages.create(stage="promised").citations.create(source=desk.SourceFactory(title="A decree"))
    leg.deal.claims.create(source=desk.SourceFactory(), field="on", value="a week before")
    desk.DealFactory().citations.create(source=desk.SourceFactory(title="Another"))
    asked = at_desk(researcher).get(f"{DEAL}{leg.deal.pk}/delete/").content.decode()
    assert "A decree (reported)" in asked
    assert "on: a week before" in asked
    assert "Another" not in asked

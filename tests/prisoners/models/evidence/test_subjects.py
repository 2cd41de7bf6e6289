"""The one key of sources and claims: PostgreSQL keeps it, whoever writes and by which means."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connection, transaction

from prisoners.models import CitableRecord, Citation, Claim, Detainee, LegalProvision, Record, Subject
from tests.factories import desk

pytestmark = pytest.mark.django_db


def citable_models() -> set[type[CitableRecord]]:
    return {model for model in apps.get_app_config("prisoners").get_models() if issubclass(model, CitableRecord)}


def sql(statement: str, *values: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)
        connection.check_constraints()


def cited(record: CitableRecord) -> tuple[Citation, Claim]:
    source = desk.SourceFactory()
    return record.citations.create(source=source), record.claims.create(source=source, field="x", value="y")


def test_every_row_that_can_be_cited_is_a_subject_and_no_other_row() -> None:
    person = desk.person()
    desk.LegFactory().stages.create(stage="promised")
    cited(person)
    rows = {(row.pk, model._meta.model_name) for model in citable_models() for row in model._default_manager.all()}
    assert set(Subject.objects.values_list("pk", "model")) == rows
    assert (person.detentions.get().pk, "detention") in rows


def test_facts_can_be_cited_and_what_is_said_or_decided_about_them_cannot() -> None:
    every = {model for model in apps.get_app_config("prisoners").get_models() if issubclass(model, Record)}
    others = {model.__name__ for model in every - citable_models()}
    review = {"Submission", "Removal", "Merge", "DuplicatePair"}
    assert others == {"Citation", "Claim", "Source", "PhotoFile"} | review


def test_a_subject_comes_and_goes_by_sql_and_in_bulk_too() -> None:
    made = Detainee.objects.bulk_create([Detainee(country="BY"), Detainee(country="BY")])
    assert Subject.objects.filter(pk__in=[person.pk for person in made]).count() == 2
    sql("DELETE FROM prisoners_detainee")
    assert not Subject.objects.exists()


@pytest.mark.parametrize(
    "delete",
    [
        lambda person: person.delete(),
        lambda person: Detainee.objects.filter(pk=person.pk).delete(),
        lambda person: sql("DELETE FROM prisoners_detainee WHERE id = %s", person.pk),
    ],
)
def test_what_is_said_about_a_deleted_record_goes_with_it_and_stays_in_the_history(
    delete: Callable[[Detainee], object],
) -> None:
    citation, claim = cited(desk.DetaineeFactory())
    kept = cited(desk.DetaineeFactory())
    delete(Detainee.objects.get(pk=citation.subject_id))
    assert (Citation.objects.get(), Claim.objects.get()) == kept
    for row in (citation, claim):
        history = row.pgh_event_model.objects.filter(pgh_obj=row.pk)  # type: ignore[union-attr]
        assert list(history.order_by("pgh_id").values_list("pgh_label", flat=True)) == ["insert", "delete"]


def test_the_parts_of_a_deleted_record_take_along_what_is_said_about_them() -> None:
    person = desk.person()
    cited(person.detentions.get())
    person.delete()
    assert (Citation.objects.count(), Claim.objects.count(), Subject.objects.count()) == (0, 0, 0)


def test_a_citation_of_nothing_is_refused() -> None:
    source = desk.SourceFactory()
    with pytest.raises(IntegrityError, match="subject_id"), transaction.atomic():
        Citation.objects.create(source=source)
    with pytest.raises(IntegrityError, match="fk_prisoners_subject_id"):
        insert_citation(source.pk, "0000000000")


@pytest.mark.parametrize("make", [desk.SourceFactory, desk.SubmissionFactory])
def test_a_citation_of_a_row_that_cannot_be_cited_is_refused(make: Callable[[], Record]) -> None:
    with pytest.raises(IntegrityError, match="fk_prisoners_subject_id"):
        insert_citation(desk.SourceFactory().pk, make().pk)


def test_a_citation_of_two_is_impossible() -> None:
    """It has one column for that, and two rows of the desk never share an identifier, whatever their tables."""
    keys = [field for model in (Citation, Claim) for field in model._meta.fields if field.related_model is Subject]
    assert [field.name for field in keys] == ["subject", "subject"]
    person = desk.DetaineeFactory()
    with pytest.raises(IntegrityError, match="prisoners_subject_pkey"), transaction.atomic():
        desk.FacilityFactory(id=person.pk)


def test_subjects_are_written_by_postgresql_alone() -> None:
    key = desk.DetaineeFactory().pk
    for statement in (
        "INSERT INTO prisoners_subject VALUES ('0000000000', 'detainee')",
        f"UPDATE prisoners_subject SET model = 'deal' WHERE id = '{key}'",
        f"DELETE FROM prisoners_subject WHERE id = '{key}'",
    ):
        with pytest.raises(DatabaseError, match="come and go with the records"):
            sql(statement)


def test_the_identifier_of_a_record_never_changes() -> None:
    provision = desk.LegalProvisionFactory(article="342")
    with pytest.raises(DatabaseError, match="never changes"):
        sql("UPDATE prisoners_legalprovision SET id = 'BY-CC-343', article = '343' WHERE id = %s", provision.pk)
    sql('UPDATE prisoners_legalprovision SET id = id, title = \'{"en": "x"}\'')
    assert LegalProvision.objects.get().title == {"en": "x"}


def insert_citation(source: str, subject: str) -> None:
    sql(
        "INSERT INTO prisoners_citation"
        " (id, created_at, updated_at, source_id, subject_id, fields, quotation, certainty)"
        " VALUES ('cit0000000', now(), now(), %s, %s, '{}', '', 'reported')",
        source,
        subject,
    )

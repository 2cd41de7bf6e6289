"""What is said about a record, reached from the record."""

from typing import Any

import pytest
from django.db.models import prefetch_related_objects

from prisoners.models import CitableRecord, Deal, Detainee
from tests.factories import desk

pytestmark = pytest.mark.django_db


def test_each_record_has_its_own_citations_and_claims() -> None:
    person, deal, source = desk.DetaineeFactory(), desk.DealFactory(), desk.SourceFactory()
    citation = person.citations.create(source=source)
    claim = deal.claims.create(source=source, field="on", value="1")
    assert (person.citations.get(), person.claims.count()) == (citation, 0)
    assert (deal.claims.get(), deal.citations.count()) == (claim, 0)
    assert (citation.subject_id, citation.subject.record_model) == (person.pk, Detainee)


def test_records_of_several_tables_are_read_with_what_is_said_about_them_in_three_queries(
    django_assert_num_queries: Any,
) -> None:
    source = desk.SourceFactory(title="Seen")
    records: list[CitableRecord] = [desk.DetaineeFactory(), desk.DealFactory(), desk.ChargeFactory()]
    for record in records[:2]:
        record.citations.create(source=source)
    with django_assert_num_queries(3):
        prefetch_related_objects(records, "citations__source", "claims")
        assert [[str(row.source) for row in record.citations.all()] for record in records] == [["Seen"], ["Seen"], []]
        assert [len(record.claims.all()) for record in records] == [0, 0, 0]


def test_what_is_said_about_parts_is_prefetched_through_them(django_assert_num_queries: Any) -> None:
    leg = desk.LegFactory()
    citation = leg.citations.create(source=desk.SourceFactory())
    with django_assert_num_queries(4):
        (deal,) = Deal.objects.prefetch_related("legs__citations__source")
        assert [(row, row.source) for part in deal.legs.all() for row in part.citations.all()] == [
            (citation, citation.source)
        ]

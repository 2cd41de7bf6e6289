"""Publishing: gapless numbers, atomic editions, references, the chain, reading as of an edition."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.db.utils import DatabaseError

from public.documents import InvalidDocument
from public.documents.references import Reference, UnpublishedReference
from public.models import DocumentVersion, Edition, PublishedDetainee, PublishedFacility
from public.publishing import Content, PublishingError, prepare, publish
from public.publishing.rebuilding import rebuild
from public.queries import verification
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, detainee, detention, edition, published
from tests.factories.rows import all_rows

pytestmark = pytest.mark.django_db


def placed(facility: str) -> dict[str, object]:
    placement = {
        "id": "pac0000001",
        "facility": Reference(Kind.FACILITY, facility),
        "regime": None,
        "incommunicado": False,
        "from": None,
        "to": None,
    }
    return {"detentions": [detention(placements=[placement])]}


def test_editions_are_numbered_from_one_and_chained() -> None:
    first, second = edition(content(Kind.FACILITY)), edition(content(Kind.FACILITY))
    assert (first.number, second.number) == (1, 2)
    assert second.previous_hash == first.hash
    assert list(verification.faults()) == []


def test_an_edition_needs_a_record() -> None:
    with pytest.raises(PublishingError, match="at least one"):
        publish([], at=NOON)


def test_an_edition_cannot_be_earlier_than_the_one_before() -> None:
    published(Kind.FACILITY)
    with pytest.raises(PublishingError, match="cannot be earlier"):
        published(Kind.FACILITY, at=NOON - timedelta(days=1))


def test_a_document_out_of_shape_stops_the_whole_edition() -> None:
    bad = Content(Kind.DETAINEE, "per0000001", detainee() | {"secret": "x"})
    with pytest.raises(InvalidDocument, match="not part of the document"):
        publish([content(Kind.FACILITY), bad], at=NOON)
    assert not Edition.objects.exists()


def test_a_reference_to_a_draft_stops_the_whole_edition() -> None:
    with pytest.raises(UnpublishedReference):
        published(Kind.DETAINEE, **placed("fac0000001"))
    assert not DocumentVersion.objects.exists()


def test_a_reference_within_one_edition_is_resolved() -> None:
    edition(
        content(Kind.DETAINEE, "per0000001", **placed("fac0000001")),
        content(Kind.FACILITY, "fac0000001", name="Colony 4"),
    )
    assert (
        '"facility":{"id":"fac0000001","name":"Colony 4"}'
        in PublishedDetainee.objects.with_documents().get().version.body
    )


def test_a_renamed_facility_changes_the_documents_that_show_it_in_the_same_edition() -> None:
    edition(content(Kind.FACILITY, "fac0000001", name="Colony 4"))
    edition(content(Kind.DETAINEE, "per0000001", **placed("fac0000001")))
    third = edition(content(Kind.FACILITY, "fac0000001", name="Colony Four"))
    person = PublishedDetainee.objects.current().with_documents().get()
    assert (person.edition_from, '"Colony Four"' in person.version.body) == (third.number, True)
    earlier = PublishedDetainee.objects.as_of(2).with_documents().get()
    assert '"Colony 4"' in earlier.version.body
    assert list(verification.faults()) == []


def test_a_neighbour_that_shows_nothing_new_is_left_alone() -> None:
    edition(content(Kind.FACILITY, "fac0000001", name="Colony 4"))
    edition(content(Kind.DETAINEE, "per0000001", **placed("fac0000001")))
    edition(content(Kind.FACILITY, "fac0000001", name="Colony 4", region="Homel"))
    assert PublishedDetainee.objects.count() == 1


def test_the_first_edition_of_a_record_stays_with_it() -> None:
    published(Kind.FACILITY, "fac0000001")
    published(Kind.FACILITY, "fac0000001", name="Renamed")
    assert '"edition":2,"first_edition":1' in PublishedFacility.objects.current().with_documents().get().version.body


def test_reading_as_of_an_edition_shows_what_it_said() -> None:
    published(Kind.FACILITY, "fac0000001", name="Old")
    published(Kind.FACILITY, "fac0000001", name="New")
    assert [PublishedFacility.objects.as_of(number).get().label for number in (1, 2)] == ["Old", "New"]


def test_a_preview_is_what_would_be_published_and_writes_nothing() -> None:
    made = content(Kind.FACILITY, "fac0000001")
    (seen,) = prepare([made], at=NOON).documents
    assert not Edition.objects.exists()
    publish([made], at=NOON)
    (again,) = prepare([made], at=NOON).documents
    assert again | {"edition": 1} == seen


def test_rebuilding_from_the_documents_gives_the_same_rows() -> None:
    published(Kind.FACILITY, "fac0000001")
    for kind in Kind:
        published(kind, "BY-CC-342" if kind == Kind.LEGAL_PROVISION else None)
    published(Kind.FACILITY, "fac0000001", name="Renamed")
    before = all_rows()
    assert rebuild() == sum(map(len, before.values()))
    assert all_rows() == before


def test_a_published_edition_cannot_be_changed_or_deleted() -> None:
    published(Kind.FACILITY)
    for change in (lambda: Edition.objects.update(note="x"), lambda: DocumentVersion.objects.all().delete()):
        with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
            change()


def test_the_text_of_a_published_version_cannot_be_changed() -> None:
    published(Kind.FACILITY)
    with pytest.raises(DatabaseError, match="superseded, masked or erased"), transaction.atomic():
        DocumentVersion.objects.update(body="{}")


def test_an_altered_document_shows() -> None:
    published(Kind.FACILITY)
    with transaction.get_connection("default").cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE public_documentversion DISABLE TRIGGER USER")
        cursor.execute("UPDATE public_documentversion SET body = replace(body, 'Colony', 'Resort')")
        cursor.execute("ALTER TABLE public_documentversion ENABLE TRIGGER USER")
    assert [fault.message.split()[-1] for fault in verification.faults()] == ["altered"]


def test_an_altered_edition_shows() -> None:
    published(Kind.FACILITY)
    published(Kind.FACILITY)
    with transaction.get_connection("default").cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE public_edition DISABLE TRIGGER USER")
        cursor.execute("UPDATE public_edition SET published_at = published_at - interval '1 day' WHERE number = 1")
        cursor.execute("ALTER TABLE public_edition ENABLE TRIGGER USER")
    assert [fault.edition for fault in verification.faults()] == [1]

"""Withdrawing and redacting: what disappears, where, and what stays to prove the chain."""

import pytest
from django.db import connection

from public.documents.references import Reference
from public.models import DocumentVersion, PublishedDetainee, PublishedReleaseEvent
from public.publishing import PublishingError, redact, withdraw
from public.publishing.rebuilding import rebuild
from public.queries import verification
from public.vocabulary.editions import WithdrawalReason
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, edition, published
from tests.factories.rows import all_rows

pytestmark = pytest.mark.django_db
SAFETY = WithdrawalReason.SAFETY


def announced(person: str) -> dict[str, object]:
    name = {
        "text": "Hidden Canary",
        "state": "confirmed",
        "detainee": Reference(Kind.DETAINEE, person, is_optional=True),
    }
    return {"announced_names": [name]}


def everything_public() -> str:
    """Every row of every table of the public app, as text."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE tablename LIKE 'public\\_%'")
        tables = [table for (table,) in cursor.fetchall()]
        texts = []
        for table in tables:
            cursor.execute(f"SELECT coalesce(string_agg(t::text, ' '), '') FROM {table} t")
            texts.append(cursor.fetchone()[0])
    return " ".join(texts)


def test_a_withdrawn_record_is_read_at_no_edition() -> None:
    person = published(Kind.DETAINEE)
    published(Kind.DETAINEE, person, name="Changed Since")
    withdraw([person], reason=SAFETY, at=NOON)
    assert not PublishedDetainee.objects.filter(record_id=person).exists()
    assert DocumentVersion.objects.current().get(record_id=person).is_tombstone
    assert list(verification.faults()) == []


def test_a_tombstone_tells_no_more_than_class_of_reason_and_day() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    withdraw([person], reason=SAFETY, at=NOON)
    tombstone = DocumentVersion.objects.current().get(record_id=person).body
    assert "Canary" not in tombstone
    assert '"reason":"safety"' in tombstone


def test_several_are_withdrawn_in_one_edition() -> None:
    people = [published(Kind.DETAINEE) for _ in range(3)]
    assert withdraw(people, reason=SAFETY, at=NOON).number == 4
    assert not PublishedDetainee.objects.exists()


def test_if_one_of_several_is_not_public_none_is_withdrawn() -> None:
    person = published(Kind.DETAINEE)
    with pytest.raises(PublishingError, match="not public"):
        withdraw([person, "per0000001"], reason=SAFETY, at=NOON)
    assert PublishedDetainee.objects.get().record_id == person


def test_a_withdrawn_person_disappears_from_neighbours_in_the_same_edition() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    published(Kind.RELEASE_EVENT, **announced(person))
    withdraw([person], reason=SAFETY, at=NOON)
    event = PublishedReleaseEvent.objects.current().with_documents().get()
    assert "Canary" not in event.version.body
    assert event.edition_from == 3


def test_a_withdrawn_record_can_be_published_again_without_its_past() -> None:
    person = published(Kind.DETAINEE, name="First Name")
    withdraw([person], reason=SAFETY, at=NOON)
    published(Kind.DETAINEE, person, name="Second Name")
    assert [row.label for row in PublishedDetainee.objects.filter(record_id=person)] == ["Second Name"]
    before = all_rows()
    rebuild()
    assert all_rows() == before


def test_what_is_not_public_cannot_be_withdrawn() -> None:
    with pytest.raises(PublishingError, match="not public"):
        withdraw(["per0000001"], reason=SAFETY, at=NOON)


def test_a_redacted_person_is_in_no_public_table_any_more() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    published(Kind.RELEASE_EVENT, **announced(person))
    nonces = list(DocumentVersion.objects.values_list("nonce", flat=True))
    redact([person], reason=SAFETY, at=NOON)
    left = everything_public()
    assert "Canary" not in left
    assert "canary" not in left
    assert not any(nonce in left for nonce in nonces)
    assert list(verification.faults()) == []


def test_redacting_leaves_other_records_readable() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    edition(content(Kind.RELEASE_EVENT, **announced(person)), content(Kind.DETAINEE, name="Somebody Else"))
    redact([person], reason=SAFETY, at=NOON)
    assert PublishedReleaseEvent.objects.current().count() == 1
    assert PublishedDetainee.objects.current().get().label == "Somebody Else"


def test_a_withdrawn_record_can_still_be_redacted_but_only_once() -> None:
    person = published(Kind.DETAINEE)
    withdraw([person], reason=SAFETY, at=NOON)
    redact([person], reason=SAFETY, at=NOON)
    with pytest.raises(PublishingError, match="redacted already"):
        redact([person], reason=SAFETY, at=NOON)

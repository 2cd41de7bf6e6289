"""Masks: what earlier versions of other documents lose when a record may no longer be mentioned, and what they keep."""

import pytest
from django.db import transaction
from django.db.utils import DatabaseError
from django.test import Client

from public.documents.references import Reference
from public.models import DocumentVersion, PublishedDetainee
from public.publishing import Content, PublishingError, publish, redact, withdraw
from public.publishing.rebuilding import rebuild
from public.queries import verification
from public.vocabulary.editions import WithdrawalReason
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, detainee, detention, edition, published
from tests.factories.rows import all_rows

pytestmark = pytest.mark.django_db
SAFETY = WithdrawalReason.SAFETY
EVENT = "eve0000001"


def announced(person: str) -> dict[str, object]:
    return {
        "text": "Hidden Canary",
        "state": "confirmed",
        "detainee": Reference(Kind.DETAINEE, person, is_optional=True),
    }


def event_with(person: str, title: str = "Three people freed") -> str:
    return published(Kind.RELEASE_EVENT, EVENT, title=title, announced_names=[announced(person)])


def named_and_mentioned() -> str:
    """A person, named in edition 1 and mentioned by two versions of an event, in editions 2 and 3."""
    person = published(Kind.DETAINEE, name="Hidden Canary")
    event_with(person)
    event_with(person, title="Four people freed")
    return person


def less_openly(old: str, new: str, **facts: object) -> Content:
    shown = {"display": "initials", "name": "H. C.", "names": [], **facts}
    return Content(Kind.DETAINEE, new, detainee(**shown), replaces=old)


def earlier_versions(reader: Client) -> list[dict[str, object]]:
    """The event as a stranger reads it as of the editions before the person was hidden."""
    return [reader.get(f"/api/v1/release-events/{EVENT}/?as_of={number}").json() for number in (2, 3)]


def refuse_to_name(reader: Client, person: str) -> None:
    for document in earlier_versions(reader):
        assert document["masked_in"] == 4
        assert document["announced_names"] == [{"text": None, "state": "confirmed", "detainee": None}]
    for address in (f"/releases/{EVENT}/", f"/api/v1/release-events/{EVENT}/", "/api/v1/release-events/"):
        for query in ("", "?as_of=2", "?as_of=3"):
            answer = reader.get(address + query, follow=True)
            assert answer.status_code == 200
            assert "Canary" not in answer.content.decode()
            assert person not in answer.content.decode()


@pytest.mark.parametrize("take_off", [withdraw, redact])
def test_a_person_who_is_taken_off_is_masked_in_earlier_versions_of_others(take_off: object, reader: Client) -> None:
    person = named_and_mentioned()
    take_off([person], reason=SAFETY, at=NOON)  # type: ignore[operator]
    refuse_to_name(reader, person)
    assert [document["title"] for document in earlier_versions(reader)] == ["Three people freed", "Four people freed"]


def test_a_person_shown_less_openly_is_masked_and_goes_on_under_another_identifier(reader: Client) -> None:
    person = named_and_mentioned()
    publish([less_openly(person, "per0000002")], at=NOON)
    refuse_to_name(reader, person)
    for query in ("", "?as_of=1", "?as_of=4"):
        assert reader.get(f"/api/v1/detainees/{person}/{query}").status_code == 410
        assert reader.get(f"/detainees/{person}/{query}").status_code == 410
    shown = reader.get("/api/v1/detainees/per0000002/").json()
    assert (shown["name"], shown["first_edition"]) == ("H. C.", 4)
    assert "per0000002" not in reader.get(f"/api/v1/detainees/{person}/").content.decode()
    assert [row.label for row in PublishedDetainee.objects.all()] == ["H. C."]


def test_in_the_edition_that_hides_a_person_other_records_do_not_name_them() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    edition(
        less_openly(person, "per0000002"),
        content(Kind.RELEASE_EVENT, EVENT, announced_names=[announced(person)]),
    )
    version = DocumentVersion.objects.current().get(record_id=EVENT)
    assert "Canary" not in version.body
    assert person not in version.body
    assert version.mentions == []


def test_under_the_same_identifier_nobody_is_shown_less_openly() -> None:
    person = published(Kind.DETAINEE, name="Hidden Canary")
    with pytest.raises(PublishingError, match="new public identifier"):
        published(Kind.DETAINEE, person, display="initials", name="H. C.", names=[])


def test_who_is_shown_more_openly_keeps_the_identifier() -> None:
    person = published(Kind.DETAINEE, display="initials", name="H. C.", names=[])
    published(Kind.DETAINEE, person, name="Hidden Canary")
    assert [row.label for row in PublishedDetainee.objects.order_by("edition_from")] == ["H. C.", "Hidden Canary"]


def test_the_chain_verifies_and_masked_versions_have_no_nonce() -> None:
    person = named_and_mentioned()
    hashes = list(DocumentVersion.objects.order_by("pk").values_list("hash", flat=True))
    withdraw([person], reason=SAFETY, at=NOON)
    assert list(verification.faults()) == []
    masked = DocumentVersion.objects.filter(masked_in=4)
    assert [(version.nonce, version.mentions) for version in masked] == [("", []), ("", [])]
    assert list(DocumentVersion.objects.order_by("pk").values_list("hash", flat=True))[:3] == hashes


def test_versions_say_that_they_are_masked(reader: Client) -> None:
    person = named_and_mentioned()
    withdraw([person], reason=SAFETY, at=NOON)
    documents = reader.get("/api/v1/editions/2/").json()["documents"]
    assert [(entry["id"], entry["nonce"], entry["masked_in"]) for entry in documents] == [(EVENT, None, 4)]
    changes = reader.get("/api/v1/changes/").json()["results"]
    assert {entry["edition"]: entry["label"] for entry in changes if entry["id"] == EVENT} == {
        2: "Three people freed",
        3: "Four people freed",
        4: "Four people freed",
    }


def test_search_columns_of_masked_versions_are_made_again_alike() -> None:
    """A colony that is withdrawn is no longer found in the people who were held there, at any edition."""
    edition(content(Kind.FACILITY, "fac0000001", name="Colony Canary"))
    placement = {
        "id": "pac0000001",
        "facility": Reference(Kind.FACILITY, "fac0000001", is_optional=True),
        "regime": None,
        "incommunicado": False,
        "from": None,
        "to": None,
    }
    edition(content(Kind.DETAINEE, detentions=[detention(placements=[placement])]))
    withdraw(["fac0000001"], reason=SAFETY, at=NOON)
    assert [row.facilities for row in PublishedDetainee.objects.order_by("edition_from")] == [[], []]
    before = all_rows()
    rebuild()
    assert all_rows() == before


def test_a_mask_needs_the_edition_that_made_it() -> None:
    published(Kind.FACILITY)
    for change in ({"body": "{}"}, {"body": "{}", "nonce": ""}, {"masked_in": 1, "nonce": ""}):
        with pytest.raises(DatabaseError), transaction.atomic():
            DocumentVersion.objects.update(**change)

"""Records published as one: the address of the one that is gone leads to the one kept, and the chain still verifies."""

import pytest
from django.test import Client

from public.documents.references import Reference
from public.models import DocumentVersion, PublishedDetainee, PublishedReleaseEvent
from public.publishing import PublishingError, publish, redact, withdraw
from public.publishing.rebuilding import rebuild
from public.queries import verification
from public.vocabulary.editions import WithdrawalReason
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, published
from tests.factories.rows import all_rows

pytestmark = pytest.mark.django_db
SAFETY = WithdrawalReason.SAFETY


def merged() -> tuple[str, str]:
    kept, gone = published(Kind.DETAINEE, name="Kept Person"), published(Kind.DETAINEE, name="Gone Person")
    publish([content(Kind.DETAINEE, kept, name="Kept Person")], merged={gone: kept}, at=NOON)
    return kept, gone


def test_the_old_address_leads_to_the_new_one_at_every_edition(reader: Client) -> None:
    kept, gone = merged()
    for query in ("", "?as_of=2", "?as_of=3"):
        for address in (f"/detainees/{gone}/", f"/detainees/{gone}/gone-person/"):
            answer = reader.get(address + query)
            assert (answer.status_code, answer["Location"]) == (308, f"/detainees/{kept}/{query}")
        for rest in ("", "versions/"):
            answer = reader.get(f"/api/v1/detainees/{gone}/{rest}{query if not rest else ''}")
            expected = f"/api/v1/detainees/{kept}/{rest}{query if not rest else ''}"
            assert (answer.status_code, answer["Location"]) == (308, expected)
            assert answer.json()["merged_into"] == kept
    assert "Kept Person" in reader.get(f"/detainees/{gone}/", follow=True).content.decode()


def test_a_redirect_is_kept_no_longer_than_any_other_answer(reader: Client) -> None:
    """A browser would keep a 308 for ever, and a merge can be undone."""
    _kept, gone = merged()
    for address in (f"/detainees/{gone}/", f"/api/v1/detainees/{gone}/"):
        assert "max-age=60" in reader.get(address)["Cache-Control"]


def test_the_chain_verifies_and_search_columns_are_made_again_alike() -> None:
    kept, gone = merged()
    assert list(verification.faults()) == []
    tombstone = DocumentVersion.objects.current().get(record_id=gone)
    assert (tombstone.action, tombstone.mentions) == ("merged", [kept])
    assert "Gone" not in tombstone.body
    before = all_rows()
    rebuild()
    assert all_rows() == before
    assert not PublishedDetainee.objects.filter(record_id=gone).exists()


def test_changes_tell_of_the_merge(reader: Client) -> None:
    kept, gone = merged()
    told = {entry["id"]: entry for entry in reader.get("/api/v1/changes/?since=2").json()["results"]}
    assert (told[gone]["action"], told[gone]["merged_into"], told[gone]["label"]) == ("merged", kept, None)
    assert (told[kept]["action"], told[kept]["merged_into"]) == ("updated", None)
    assert "merged into another record" in reader.get("/changes/").content.decode()
    assert gone in str(reader.get("/api/v1/editions/3/").json())


def test_documents_that_mention_the_one_mention_the_other_in_the_same_edition() -> None:
    kept, gone = published(Kind.DETAINEE, name="Kept Person"), published(Kind.DETAINEE, name="Gone Person")
    name = {"text": "On The List", "state": "confirmed", "detainee": Reference(Kind.DETAINEE, gone, is_optional=True)}
    published(Kind.RELEASE_EVENT, announced_names=[name])
    publish([content(Kind.DETAINEE, kept, name="Kept Person")], merged={gone: kept}, at=NOON)
    version = PublishedReleaseEvent.objects.current().with_documents().get().version
    assert (version.edition_id, version.mentions) == (4, [kept])
    assert gone not in version.body
    assert kept in version.body


def test_over_two_merges_the_way_goes_on(reader: Client) -> None:
    kept, gone = merged()
    last = published(Kind.DETAINEE, name="Last Person")
    publish([content(Kind.DETAINEE, last, name="Last Person")], merged={kept: last}, at=NOON)
    assert reader.get(f"/detainees/{gone}/", follow=True).redirect_chain[-1][0] == f"/detainees/{last}/last-person/"


def test_one_published_again_is_a_record_of_its_own(reader: Client) -> None:
    _kept, gone = merged()
    publish([content(Kind.DETAINEE, gone, name="Another Person")], at=NOON)
    assert "Another Person" in reader.get(f"/detainees/{gone}/", follow=True).content.decode()
    assert [row.label for row in PublishedDetainee.objects.filter(record_id=gone)] == ["Another Person"]
    before = all_rows()
    rebuild()
    assert all_rows() == before


def test_what_was_merged_is_withdrawn_and_redacted_along(reader: Client) -> None:
    kept, gone = merged()
    withdraw([kept], reason=SAFETY, at=NOON)
    assert reader.get(f"/detainees/{gone}/", follow=True).status_code == 410
    redact([kept], reason=SAFETY, at=NOON)
    left = " ".join(DocumentVersion.objects.values_list("body", flat=True))
    assert "Gone Person" not in left
    assert "Kept Person" not in left
    assert reader.get(f"/detainees/{gone}/", follow=True).status_code == 410
    assert list(verification.faults()) == []


def test_a_merge_into_nothing_or_of_nothing_is_refused() -> None:
    kept, gone = published(Kind.DETAINEE), published(Kind.DETAINEE)
    with pytest.raises(PublishingError, match="same edition"):
        publish([content(Kind.DETAINEE)], merged={gone: kept}, at=NOON)
    with pytest.raises(PublishingError, match="not public"):
        publish([content(Kind.DETAINEE, kept)], merged={"per0000001": kept}, at=NOON)
    assert PublishedDetainee.objects.current().count() == 2

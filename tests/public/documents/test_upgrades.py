"""Old documents in the shape of today: a shape may grow while what was published stays as it was."""

from typing import Annotated

import orjson
import pytest
from django.test import Client

from public.documents import current_text, hashing, read, upgrades
from public.documents.definition.display import NAMED
from public.documents.definition.fields import Text
from public.documents.definition.validation import adapter
from public.documents.detainees import DETAINEE, DetaineeDocument
from public.documents.references import Reference
from public.documents.upgrades import UPGRADES, UnknownSchema, upgraded
from public.models import DocumentVersion
from public.queries import verification
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, detention, edition
from tests.public.documents.stored import example


class LongerDocument(DetaineeDocument):
    """A person's document as it might be one day."""

    languages: Annotated[list[Text], NAMED]


def _with_languages(document: dict[str, object]) -> dict[str, object]:
    return {**document, "languages": []}


@pytest.fixture
def grow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shape 2 of the person's document, with one field more than today's."""
    monkeypatch.setitem(UPGRADES, Kind.DETAINEE, (*UPGRADES[Kind.DETAINEE], _with_languages))
    monkeypatch.setitem(DETAINEE.__dict__, "shape", LongerDocument)
    monkeypatch.setitem(DETAINEE.__dict__, "adapter", adapter(LongerDocument))


@pytest.fixture
def old_person() -> str:
    """Somebody in a colony, published before the shape grew."""
    held = detention(
        placements=[
            {
                "id": "pac0000001",
                "facility": Reference(Kind.FACILITY, "fac0000001"),
                "regime": None,
                "incommunicado": False,
                "from": None,
                "to": None,
            }
        ]
    )
    person = content(Kind.DETAINEE, "per0000001", detentions=[held])
    edition(content(Kind.FACILITY, "fac0000001", name="Colony 4"), person)
    return person.record_id


@pytest.mark.django_db
def test_a_renamed_colony_republishes_a_person_of_an_older_shape(
    old_person: str, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("grow")
    edition(content(Kind.FACILITY, "fac0000001", name="Colony Four"))
    old, new = DocumentVersion.objects.filter(record_id=old_person).order_by("edition_id")
    said = orjson.loads(new.body)
    assert (old.schema, new.schema, said["schema"]) == (1, 2, 2)
    assert said["detentions"][0]["placements"][0]["facility"]["name"] == "Colony Four"
    assert said["languages"] == []


@pytest.mark.django_db
def test_what_was_published_in_an_older_shape_is_not_rewritten(old_person: str, request: pytest.FixtureRequest) -> None:
    before = DocumentVersion.objects.get(record_id=old_person).body
    request.getfixturevalue("grow")
    edition(content(Kind.FACILITY, "fac0000001", name="Colony Four"))
    assert DocumentVersion.objects.filter(record_id=old_person).order_by("edition_id")[0].body == before
    assert list(verification.faults()) == []


@pytest.mark.django_db
def test_a_person_of_an_older_shape_answers_for_a_new_field(
    old_person: str, reader: Client, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("grow")
    address = f"/api/v1/detainees/{old_person}/"
    assert reader.get(address, {"fields": "languages"}).json() == {"languages": []}
    assert reader.get(address).json()["languages"] == []
    assert reader.get("/api/v1/detainees/").json()["results"][0]["languages"] == []


@pytest.mark.django_db
def test_whoever_verifies_a_hash_is_given_what_was_published(
    old_person: str, reader: Client, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("grow")
    address = f"/api/v1/detainees/{old_person}/"
    (version,) = reader.get(f"{address}versions/").json()["results"]
    document = reader.get(version["url"]).json()
    assert document["schema"] == 1
    assert hashing.document_hash(document, nonce=version["nonce"]) == version["hash"]
    for wrong in ({"shape": "old"}, {"shape": "published", "fields": "name"}):
        assert reader.get(address, wrong).status_code == 400


def test_an_upgrade_leads_from_shape_to_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = (lambda document: {**document, "second": 1}, lambda document: {**document, "third": document["second"]})
    monkeypatch.setitem(UPGRADES, Kind.FACILITY, steps)
    old = {"id": "fac0000001", "kind": "facility", "schema": 1}
    assert upgraded(old) == {**old, "schema": 3, "second": 1, "third": 1}
    assert upgraded({**old, "schema": 2, "second": 5})["third"] == 5
    assert old == {"id": "fac0000001", "kind": "facility", "schema": 1}


@pytest.mark.parametrize("schema", [0, 2, "1", None])
def test_a_document_of_an_unknown_shape_is_not_read(schema: object) -> None:
    with pytest.raises(UnknownSchema, match=f"fac0000001 has schema {schema}"):
        upgraded({"id": "fac0000001", "kind": "facility", "schema": schema})


def test_the_text_of_a_document_of_today_is_passed_on_untouched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "read", None)
    assert current_text("anything", Kind.FACILITY, upgrades.current_schema(Kind.FACILITY)) == "anything"


def test_the_text_of_an_older_document_is_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(UPGRADES, Kind.FACILITY, (lambda document: {**document, "beds": None},))
    old = example(Kind.FACILITY, 1)
    new = current_text(orjson.dumps(old).decode(), Kind.FACILITY, 1)
    assert orjson.loads(new) == {**old, "schema": 2, "beds": None}


def test_a_document_of_another_kind_is_not_read() -> None:
    with pytest.raises(ValueError, match="of kind facility was read as one of kind deal"):
        read(orjson.dumps(example(Kind.FACILITY, 1)).decode(), Kind.DEAL)

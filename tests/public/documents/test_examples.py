"""Every shape that documents ever had can still be read, listed, shown and brought up to date."""

import pytest
from django.test import Client

from public.catalog import DOCUMENTS
from public.documents import InvalidDocument
from public.documents.references import NamedReference
from public.documents.upgrades import current_schema, upgraded
from public.vocabulary.kinds import Kind
from tests.public.documents.stored import FOLDER, example, store

SHAPES = [(kind, schema) for kind in Kind for schema in range(1, current_schema(kind) + 1)]
API = {
    Kind.DETAINEE: "detainees",
    Kind.RELEASE_EVENT: "release-events",
    Kind.SANCTIONS_EVENT: "sanctions-events",
    Kind.DEAL: "deals",
    Kind.FACILITY: "facilities",
    Kind.LEGAL_PROVISION: "legal-provisions",
    Kind.ORGANISATION: "organisations",
    Kind.REPORTED_COUNT: "reported-counts",
    Kind.CASE: "cases",
}
each_shape = pytest.mark.parametrize(("kind", "schema"), SHAPES, ids=lambda part: str(part))


def test_there_is_an_example_of_every_shape_and_of_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{kind}-{schema}.json" for kind, schema in SHAPES}


@each_shape
def test_an_example_has_the_shape_of_today_once_upgraded(kind: Kind, schema: int) -> None:
    document = upgraded(example(kind, schema))
    DOCUMENTS[kind].validate(document)
    assert document["schema"] == current_schema(kind)


@each_shape
def test_an_example_says_something_in_every_field(kind: Kind, schema: int) -> None:
    """Else a fault in reading a field could hide behind a field that is empty."""
    unsaid = {name for name, value in example(kind, schema).items() if value in ("", [], {})}
    assert unsaid <= {"claims", "sources"}


@each_shape
def test_labels_in_an_example_are_brought_up_to_date(kind: Kind, schema: int) -> None:
    label: NamedReference = {"id": "fac0000001", "name": "Renamed"}
    new = DOCUMENTS[kind].refreshed(upgraded(example(kind, schema)), {"fac0000001": label, "per0000001": None})
    if kind != Kind.FACILITY:
        DOCUMENTS[kind].validate(new)
    assert "Penal Colony Example" not in str(new) or kind == Kind.FACILITY


@pytest.mark.django_db
@each_shape
def test_an_example_is_read_listed_and_shown(kind: Kind, schema: int, reader: Client) -> None:
    stored = example(kind, schema)
    store(stored)
    expected = upgraded(stored)
    address = f"/api/v1/{API[kind]}/"
    assert reader.get(f"{address}{stored['id']}/").json() == expected
    assert reader.get(address).json()["results"] == [expected]
    for name in expected:
        assert reader.get(f"{address}{stored['id']}/", {"fields": name}).json() == {name: expected[name]}
    assert reader.get(stored["url"]).status_code == 200


@pytest.mark.parametrize("kind", Kind)
def test_an_example_without_one_of_its_fields_is_refused(kind: Kind) -> None:
    whole = upgraded(example(kind, 1))
    for name in whole:
        with pytest.raises(InvalidDocument) as refused:
            DOCUMENTS[kind].validate({key: value for key, value in whole.items() if key != name})
        assert [path for path, _message in refused.value.errors] == [name]

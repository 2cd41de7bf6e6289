"""Whatever a stranger sends to any address of the API: an answer or a problem that says why not, never a fault."""

from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from public.api.openapi import described
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition

pytestmark = pytest.mark.django_db

OPERATIONS = [(path, operation["get"].get("parameters", [])) for path, operation in described()["paths"].items()]
SENSIBLE = ["", ",", "1", "0", "-1", "42", "2022-01-31", "2022", "9999-12-31", "0001-01-01", "BY", "BY-CC-342", "true"]
NASTY = ["\x00", "'", '"', "%", "%00", "\\", "\ufffd", "²", "١", "🙂", "\u202e", "a" * 300]
VALUES = st.one_of(
    st.sampled_from([*SENSIBLE, *NASTY]), st.text(max_size=30), st.integers().map(str), st.dates().map(str)
)


def requests() -> st.SearchStrategy[tuple[str, list[tuple[str, str]]]]:
    """Any operation with any of its own parameters, some misspelt, some twice."""

    def of(operation: tuple[str, list[dict[str, Any]]]) -> Any:
        path, parameters = operation
        names = [each["name"] for each in parameters if each["in"] == "query"] or ["limit"]
        choices = {each["name"]: each["schema"].get("enum", []) for each in parameters}
        pair = st.sampled_from([*names, "Limit"]).flatmap(
            lambda name: st.tuples(st.just(name), st.sampled_from(choices.get(name) or SENSIBLE) | VALUES)
        )
        return st.tuples(st.just(path), VALUES | st.just("aaaaaaaaaa"), st.lists(pair, max_size=4))

    return st.sampled_from(OPERATIONS).flatmap(of)


def required(path: str) -> set[str]:
    """What is missing is named as well."""
    return {each["name"] for each in dict(OPERATIONS)[path] if each.get("required")}


@pytest.fixture
def record() -> None:
    edition(*(content(kind, "BY-CC-342" if kind == Kind.LEGAL_PROVISION else None) for kind in Kind))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(request=requests())
def test_it_answers(request: Any, record: None, reader: Client) -> None:
    path, place, query = request
    address = path.replace("{record_id}", place).replace("{number}", "1")
    parameters: dict[str, list[str]] = {}
    for name, value in query:
        parameters.setdefault(name, []).append(value)
    answer = reader.get(address, parameters)
    assert answer.status_code in (200, 301, 400, 404)
    if answer.status_code in (400, 404):
        assert answer["Content-Type"] == "application/problem+json"
        assert answer.json()["status"] == answer.status_code
    if answer.status_code == 400:
        assert {fault["parameter"] for fault in answer.json()["errors"]} <= set(parameters) | required(path)

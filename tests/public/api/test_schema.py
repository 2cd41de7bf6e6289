"""OpenAPI: complete, without warnings, and true of the answers."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from jsonschema import Draft202012Validator

from public.catalog import NOUNS
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, detention, edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def schema(reader: Client) -> Any:
    answer = reader.get("/api/v1/schema/")
    assert answer.status_code == 200
    return json.loads(answer.content)


def test_the_schema_is_valid_and_without_warnings(tmp_path: Any) -> None:
    call_command("spectacular", validate=True, fail_on_warn=True, file=str(tmp_path / "schema.yaml"))


def test_the_schema_is_openapi_3_1(schema: Any) -> None:
    assert schema["openapi"] == "3.1.0"
    assert len(schema["paths"]) >= 21


def test_every_answer_fits_its_description(schema: Any, reader: Client) -> None:
    charge = {
        "id": "chg0000001",
        "provision": None,
        "part": "",
        "status": "charged",
        "on": None,
        "certainty": "reported",
    }
    known = {
        kind: content(kind, "BY-CC-342" if kind == Kind.LEGAL_PROVISION else None)
        for kind in Kind
        if kind != Kind.DETAINEE
    }
    person = content(Kind.DETAINEE, detentions=[detention(charges=[charge])])
    edition(person, *known.values())
    ids = {kind.value: made.record_id for kind, made in known.items()} | {"detainee": person.record_id}
    checked = 0
    for path, operations in schema["paths"].items():
        address = path.replace("{number}", "1")
        for kind, place in PLACES.items():
            if address.startswith(f"/api/v1/{place}/"):
                address = address.replace("{record_id}", ids[kind])
        described = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        required = [each["name"] for each in operations["get"].get("parameters", []) if each.get("required")]
        answer = reader.get(address, {name: EXAMPLES[name] for name in required if name in EXAMPLES})
        assert answer.status_code == 200, address
        Draft202012Validator({**described, "components": schema["components"]}).validate(answer.json())
        checked += 1
    assert checked == len(schema["paths"])


EXAMPLES = {"q": "example"}
PLACES = {kind: noun.api_path for kind, noun in NOUNS.items()}


def test_every_parameter_that_a_list_takes_is_described(schema: Any) -> None:
    described = {parameter["name"] for parameter in schema["paths"]["/api/v1/detainees/"]["get"]["parameters"]}
    asked_for = (
        "q status held_on country gender article facility category release_event as_of ordering fields limit cursor"
    )
    assert set(asked_for.split()) <= described


def test_the_guide_needs_no_script_and_no_other_site(reader: Client) -> None:
    page = reader.get("/api/v1/docs/").content.decode()
    # The one script of the site, for suggestions under its search field, is all there is.
    scripts = BeautifulSoup(page, "html.parser").select("script")
    assert [script["src"] for script in scripts] == ["/static/public/suggestions.js"]
    assert 'src="http' not in page
    assert "/api/v1/detainees/" in page

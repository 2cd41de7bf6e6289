"""The API is open to every page of the web, keeps nobody's cookie, and says what went wrong in its own language."""

from typing import Any

import pytest
from django.test import Client

from public.api import records
from public.vocabulary.kinds import Kind
from tests.factories.documents import published

pytestmark = pytest.mark.django_db


def test_an_unchanged_answer_is_open_too(reader: Client) -> None:
    published(Kind.DETAINEE)
    tag = reader.get("/api/v1/detainees/")["ETag"]
    again = reader.get("/api/v1/detainees/", headers={"if-none-match": tag})
    assert (again.status_code, again["Access-Control-Allow-Origin"]) == (304, "*")


@pytest.mark.parametrize("address", ["", "detainees/?bad=1", "nowhere/", "schema/"])
def test_every_answer_is_open(address: str, reader: Client) -> None:
    assert reader.get(f"/api/v1/{address}")["Access-Control-Allow-Origin"] == "*"


def test_a_browser_may_ask_whether_something_changed(reader: Client) -> None:
    answer = reader.options("/api/v1/detainees/", headers={"access-control-request-headers": "if-none-match"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert "If-None-Match" in answer["Access-Control-Allow-Headers"]


def test_no_answer_varies_by_cookie(reader: Client) -> None:
    reader.cookies["sessionid"] = "of somebody at the desk"
    answer = reader.get("/api/v1/detainees/")
    assert "Cookie" not in answer.get("Vary", "")
    assert not answer.cookies


@pytest.mark.parametrize("address", ["", "detainees/", "editions/1/", "schema/"])
def test_head_tells_what_get_would(address: str, reader: Client) -> None:
    published(Kind.DETAINEE)
    whole, head = reader.get(f"/api/v1/{address}"), reader.head(f"/api/v1/{address}")
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", whole["ETag"])


@pytest.mark.parametrize("address", ["detainees", "detainees/aaaaaaaaaa", "statistics/summary"])
def test_a_forgotten_slash_is_put_right(address: str, reader: Client) -> None:
    answer = reader.get(f"/api/v1/{address}?q=%C5%9A")
    assert (answer.status_code, answer["Location"]) == (301, f"/api/v1/{address}/?q=%C5%9A")
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_nothing_stays_nothing_with_a_slash(reader: Client) -> None:
    assert reader.get("/api/v1/nowhere").status_code == 404


@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), ("*/*", 200), ("text/html", 406)])
def test_json_is_all_there_is(accept: str, status: int, reader: Client) -> None:
    assert reader.get("/api/v1/detainees/", headers={"accept": accept}).status_code == status


def test_a_fault_of_ours_is_a_problem_and_tells_nothing(monkeypatch: Any) -> None:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("secret of the server")

    monkeypatch.setattr(records.RecordList, "get", broken)
    answer = Client(raise_request_exception=False).get("/api/v1/detainees/")
    assert (answer.status_code, answer["Content-Type"]) == (500, "application/problem+json")
    assert b"secret" not in answer.content
    assert "Cache-Control" not in answer


def test_a_fault_of_ours_is_told_to_whoever_watches(monkeypatch: Any, reader: Client) -> None:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("for the log")

    monkeypatch.setattr(records.RecordList, "get", broken)
    with pytest.raises(RuntimeError, match="for the log"):
        reader.get("/api/v1/detainees/")

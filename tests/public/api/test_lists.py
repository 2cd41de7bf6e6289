"""Lists of the API: envelope, filters, cursors, errors, caching."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from public.catalog import NOUNS
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content, detention, edition, published

pytestmark = pytest.mark.django_db

LISTS = {noun.kind: noun.api_path for noun in NOUNS.values()}


def get(reader: Client, address: str, **parameters: Any) -> Any:
    return reader.get(f"/api/v1/{address}", parameters)


def names(reader: Client, **parameters: Any) -> list[str]:
    return [person["name"] for person in get(reader, "detainees/", **parameters).json()["results"]]


@pytest.mark.parametrize(("kind", "address"), LISTS.items())
def test_a_list_answers_with_stored_documents_in_its_envelope(kind: Kind, address: str, reader: Client) -> None:
    record = published(kind, "BY-CC-342" if kind == Kind.LEGAL_PROVISION else None)
    answer = get(reader, f"{address}/").json()
    assert {key: answer[key] for key in ("edition", "count", "next", "previous")} == {
        "edition": 1,
        "count": 1,
        "next": None,
        "previous": None,
    }
    assert answer["results"] == [get(reader, f"{address}/{record}/").json()]
    assert answer["results"][0]["kind"] == kind


@pytest.mark.parametrize(("kind", "address"), LISTS.items())
def test_a_list_takes_three_queries_whatever_its_length(
    kind: Kind, address: str, reader: Client, django_assert_num_queries: Any
) -> None:
    ids = ["BY-CC-1", "BY-CC-2", "BY-CC-3"] if kind == Kind.LEGAL_PROVISION else [None] * 3
    edition(*(content(kind, record_id) for record_id in ids))
    for limit in (2, 3):
        with django_assert_num_queries(3):
            get(reader, f"{address}/", limit=limit)


def test_an_empty_record_answers_with_empty_lists(reader: Client) -> None:
    answer = get(reader, "detainees/")
    assert (answer.status_code, answer.json()["edition"], answer.json()["results"]) == (200, 0, [])


BAD = [
    ("detainees/", {"nonsense": "1"}, "nonsense"),
    ("detainees/", {"held_on": "2022-13-01"}, "held_on"),
    ("detainees/", {"held_on": "1.1.2022"}, "held_on"),
    ("detainees/", {"status": "held,vanished"}, "status"),
    ("detainees/", {"country": "belarus"}, "country"),
    ("detainees/", {"article": "'; DROP TABLE"}, "article"),
    ("detainees/", {"q": "a\x00b"}, "q"),
    ("detainees/", {"q": "x" * 201}, "q"),
    ("detainees/", {"cursor": "abc"}, "cursor"),
    ("detainees/", {"cursor": "WzEsMl0"}, "cursor"),
    ("detainees/", {"cursor": ""}, "cursor"),
    ("detainees/", {"limit": "0"}, "limit"),
    ("detainees/", {"limit": "201"}, "limit"),
    ("detainees/", {"limit": "ten"}, "limit"),
    ("detainees/", {"limit": "²"}, "limit"),
    ("detainees/", {"ordering": "secret"}, "ordering"),
    ("detainees/", {"fields": "name,secret"}, "fields"),
    ("detainees/", {"as_of": ""}, "as_of"),
    ("detainees/", {"release_event": ""}, "release_event"),
    ("detainees/", {"q": " "}, "q"),
    ("detainees/", {"fields": ""}, "fields"),
    ("detainees/", {"limit": ""}, "limit"),
    ("detainees/", {"utm_source": "x"}, "utm_source"),
    ("search/", {"q": "a", "kind": ""}, "kind"),
    ("statistics/summary/", {"on": ""}, "on"),
    ("statistics/summary/", {"as_of": "99"}, "as_of"),
    ("changes/", {"since": "2"}, "since"),
    ("detainees/", {"as_of": "99"}, "as_of"),
    ("detainees/", {"as_of": "0"}, "as_of"),
    ("detainees/", {"as_of": "2020-01-01"}, "as_of"),
    ("detainees/", {"as_of": "yesterday"}, "as_of"),
    ("detainees/", {"as_of": "9999-12-31x"}, "as_of"),
    ("detainees/", {"prominent": "maybe"}, "prominent"),
    ("release-events/", {"on_from": "2022"}, "on_from"),
    ("changes/", {"since": "-1"}, "since"),
    ("changes/", {"until": "1"}, "until"),
    ("editions/", {"limit": "1000"}, "limit"),
    ("statistics/summary/", {"on": "soon"}, "on"),
]


@pytest.mark.parametrize(
    ("address", "parameters", "named"), BAD, ids=[f"{case[2]}={case[1][case[2]]!r:.20}" for case in BAD]
)
def test_a_bad_parameter_is_a_problem_that_names_it(
    address: str, parameters: dict[str, str], named: str, reader: Client
) -> None:
    published(Kind.DETAINEE)
    answer = get(reader, address, **parameters)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert [fault["parameter"] for fault in answer.json()["errors"]] == [named]
    assert answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "address", ["detainees/zzzzzzzzzz/", "detainees/no%20id/", "nowhere/", "editions/99/", "editions/99999999999/"]
)
def test_what_is_not_there_is_a_problem(address: str, reader: Client) -> None:
    published(Kind.DETAINEE)
    answer = get(reader, address)
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_api_only_reads(method: str, reader: Client) -> None:
    answer = getattr(reader, method)("/api/v1/detainees/")
    assert (answer.status_code, answer["Content-Type"]) == (405, "application/problem+json")


def test_a_page_that_may_not_see_the_answer_as_json_gets_a_problem(reader: Client) -> None:
    answer = reader.get("/api/v1/detainees/", headers={"accept": "image/png"})
    assert answer.status_code == 406


def test_pages_stay_the_same_while_editions_are_published(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE, name=f"Person {letter}") for letter in "ABCDE"))
    first = get(reader, "detainees/", limit=2, ordering="name").json()
    published(Kind.DETAINEE, name="Person AA")
    second = reader.get(first["next"]).json()
    third = reader.get(second["next"]).json()
    seen = [person["name"] for page in (first, second, third) for person in page["results"]]
    assert seen == [f"Person {letter}" for letter in "ABCDE"]
    assert (second["edition"], third["count"], third["next"]) == (1, 5, None)
    assert reader.get(third["previous"]).json()["results"] == second["results"]
    assert names(reader, ordering="name")[:2] == ["Person A", "Person AA"]


def test_a_cursor_of_another_order_is_refused(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE) for _ in range(3)))
    cursor = get(reader, "detainees/", limit=1).json()["next"].split("cursor=")[1]
    answer = get(reader, "detainees/", limit=1, ordering="name", cursor=cursor)
    assert answer.json()["errors"][0]["parameter"] == "cursor"


def test_the_next_page_is_in_a_link_header(reader: Client) -> None:
    edition(*(content(Kind.DETAINEE) for _ in range(2)))
    answer = get(reader, "detainees/", limit=1)
    assert answer["Link"] == f'<{answer.json()["next"]}>; rel="next"'


def test_filters_find_and_leave_out(reader: Client) -> None:
    old = detention(ended="2022-01-01", outcome="released")
    edition(
        content(Kind.DETAINEE, name="Held Woman", gender="female", categories=["journalist"]),
        content(
            Kind.DETAINEE,
            name="Freed Man",
            gender="male",
            detentions=[old],
            status={"value": "released", "since": None, "certainty": "confirmed"},
        ),
    )
    assert names(reader, status="held") == ["Held Woman"]
    assert names(reader, status="released,held", gender="male") == ["Freed Man"]
    assert names(reader, category="journalist") == ["Held Woman"]
    assert names(reader, held_on="2021-12-31", ordering="name") == ["Freed Man", "Held Woman"]
    assert names(reader, held_on="2022-01-01") == ["Held Woman"]
    assert names(reader, q="WÓMAN held") == ["Held Woman"]
    assert names(reader, country="RU") == []


def test_as_of_reads_what_an_edition_said(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Old Name")
    published(Kind.DETAINEE, person, name="New Name", at=NOON + timedelta(days=2))
    assert names(reader, as_of="1") == ["Old Name"]
    assert names(reader, as_of="2026-01-02") == ["Old Name"]
    assert names(reader) == ["New Name"]
    assert get(reader, f"detainees/{person}/", as_of="1").json()["name"] == "Old Name"


def test_only_the_fields_asked_for(reader: Client) -> None:
    published(Kind.DETAINEE, name="Person Example")
    assert get(reader, "detainees/", fields="name").json()["results"] == [{"name": "Person Example"}]


def test_an_unchanged_edition_is_not_sent_again(reader: Client) -> None:
    published(Kind.DETAINEE)
    first = get(reader, "detainees/")
    again = reader.get("/api/v1/detainees/", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "public, max-age=60, stale-while-revalidate=600"
    published(Kind.DETAINEE)
    assert reader.get("/api/v1/detainees/", headers={"if-none-match": first["ETag"]}).status_code == 200


def test_a_refused_answer_is_not_kept_by_caches(reader: Client) -> None:
    assert "Cache-Control" not in get(reader, "detainees/", nonsense="1")


def test_pages_of_other_sites_may_read_and_no_cookie_is_set(reader: Client) -> None:
    answer = get(reader, "")
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies


def test_somebody_arrested_again_comes_first(reader: Client) -> None:
    freed = detention(detained="2015-01-01", ended="2016-01-01", outcome="released")
    edition(
        content(Kind.DETAINEE, name="Arrested Again", detentions=[freed, detention(detained="2025-01-01")]),
        content(Kind.DETAINEE, name="Arrested Once", detentions=[detention(detained="2020-01-01")]),
    )
    assert names(reader) == ["Arrested Again", "Arrested Once"]

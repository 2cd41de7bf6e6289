"""Figures: ours with both ends of the range, other people's with their names and days."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from public.documents.references import Reference
from public.vocabulary.kinds import Kind
from tests.factories.documents import detention, published

pytestmark = pytest.mark.django_db


def summary(reader: Client, **parameters: str) -> Any:
    return reader.get("/api/v1/statistics/summary/", parameters).json()


def test_vague_dates_make_a_range(reader: Client) -> None:
    published(Kind.DETAINEE, detentions=[detention(detained="2021")])
    published(Kind.DETAINEE, detentions=[detention(detained="2020-09-07", ended="2021-06~", outcome="released")])
    assert summary(reader, on="2020-12-31")["held"] == {"certain": 1, "possible": 1}
    assert summary(reader, on="2021-06-15")["held"] == {"certain": 0, "possible": 2}
    assert summary(reader, on="2022-01-01")["held"] == {"certain": 1, "possible": 1}


def test_reported_counts_bear_the_words_of_who_counted(reader: Client) -> None:
    viasna = published(Kind.ORGANISATION, name="Viasna")
    by = Reference(Kind.ORGANISATION, viasna)
    published(Kind.REPORTED_COUNT, number=1300, on="2025-06", organisation=by)
    published(Kind.REPORTED_COUNT, number=1110, on="2025-12-13", organisation=by, qualifier="about")
    published(Kind.REPORTED_COUNT, number=7, on="2025-12-13", organisation=by, country="RU")
    published(Kind.REPORTED_COUNT, number=4000, on="2025-12-13", organisation=by, counted="released")
    told = {(each["country"], each["number"]): each for each in summary(reader)["reported"]}
    assert set(told) == {("BY", 1110), ("RU", 7)}
    assert told["BY", 1110]["organisation"] == {"id": viasna, "name": "Viasna"}
    assert (told["BY", 1110]["on"], told["BY", 1110]["qualifier"]) == ("2025-12-13", "about")
    (earlier,) = summary(reader, on="2025-07-01")["reported"]
    assert (earlier["number"], earlier["on"]) == (1300, "2025-06")


def test_figures_take_three_queries(reader: Client, django_assert_num_queries: Any) -> None:
    for number in range(3):
        published(Kind.REPORTED_COUNT, number=number, country=["BY", "RU", "AZ"][number])
    with django_assert_num_queries(3):
        summary(reader)


def test_figures_as_of_an_edition(reader: Client) -> None:
    published(Kind.DETAINEE)
    published(Kind.DETAINEE)
    assert [summary(reader, as_of=number)["ever"] for number in ("1", "2")] == [1, 2]


def test_there_are_no_figures_of_the_future_nor_of_an_empty_record(reader: Client) -> None:
    tomorrow = (datetime.now(tz=UTC) + timedelta(days=1)).date().isoformat()
    assert reader.get("/api/v1/statistics/summary/").status_code == 404
    published(Kind.DETAINEE)
    assert reader.get("/api/v1/statistics/summary/", {"on": tomorrow}).json()["errors"][0]["parameter"] == "on"

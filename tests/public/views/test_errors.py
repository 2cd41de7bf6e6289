"""Pages for what is not there, in the same theme, and the one for when we break."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client, RequestFactory

from public.views.errors import server_error
from public.vocabulary.kinds import Kind
from tests.factories.documents import published


def test_the_page_for_our_own_faults_asks_nothing_of_the_database(rf: RequestFactory) -> None:
    """Without the database mark any query would fail here."""
    answer = server_error(rf.get("/detainees/"))
    assert answer.status_code == 500
    assert b"Something broke on our side" in answer.content


@pytest.mark.django_db
def test_nothing_is_told_in_the_dress_of_the_site(reader: Client) -> None:
    published(Kind.FACILITY)
    page = BeautifulSoup(reader.get("/nowhere/").content, "html.parser")
    assert page.select_one(".masthead nav")
    assert "Edition 1" in page.select_one(".foot").text  # type: ignore[union-attr]
    assert page.select_one(".masthead form[action='/search/'] input[name=q]")
    assert not page.select("link[rel=canonical]")


@pytest.mark.django_db
@pytest.mark.parametrize("before", ["x", "-1", "1" * 12, "١٢"])
def test_changes_before_what_is_no_edition_are_refused(before: str, reader: Client) -> None:
    answer = reader.get("/changes/", {"before": before})
    assert answer.status_code == 400
    assert "before: Write a whole number from 1 to" in answer.content.decode()


@pytest.mark.django_db
def test_what_a_reader_types_is_escaped_wherever_it_comes_back(reader: Client) -> None:
    evil: Any = "\"><script>alert('x')</script>"
    for address in ("/detainees/", "/releases/", "/sanctions/", "/counts/", "/changes/", "/search/"):
        for name in ("q", "status", "on_from", "held_on", "as_of", "ordering", "before", "cursor", evil):
            told = reader.get(address, {name: evil}).content.decode()
            assert "<script>" not in told, (address, name)
            assert told.count("<script") == 1, (address, name)

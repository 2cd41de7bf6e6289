"""People found by any spelling, the likest first."""

from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from public.models import PublishedDetainee
from public.names.reasons import Reason
from public.queries import names
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition, published

pytestmark = pytest.mark.django_db


def spelled(*texts: tuple[str, str], **facts: Any) -> str:
    listed = [{"text": text, "language": language, "script": "Latn", "kind": "official"} for text, language in texts]
    return published(Kind.DETAINEE, name=texts[0][0], names=listed, **facts)


def found(asked: str) -> list[str]:
    rows = names.find(PublishedDetainee.objects.current().listed(), asked).rows
    return [row.label for row in rows.order_by("nearness", "record_id")]


@pytest.mark.parametrize(
    "asked", ["Maria Kolesnikowa", "Колесникова", "калесн", "Kolesnikova M", "Maryia Kalesnkava", "KALESNIKAVA"]
)
def test_a_person_is_found_by_any_spelling(asked: str) -> None:
    spelled(("Марыя Калеснікава", "be"))
    published(Kind.DETAINEE, name="Viktar Babaryka")
    assert found(asked) == ["Марыя Калеснікава"]


def test_the_likest_name_comes_first() -> None:
    published(Kind.DETAINEE, name="Maryia Kalesnik")
    published(Kind.DETAINEE, name="Maryia Kalesnikava")
    published(Kind.DETAINEE, name="Maria Kolesnikova")
    assert found("Maryia Kalesnikava") == ["Maryia Kalesnikava", "Maria Kolesnikova", "Maryia Kalesnik"]


def test_of_equally_like_names_the_prominent_one_comes_first() -> None:
    published(Kind.DETAINEE, name="Maryia Kalesnikava")
    known = published(Kind.DETAINEE, name="Maryia Kalesnikava", prominent=True)
    rows = names.find(PublishedDetainee.objects.current(), "Kolesnikova").rows
    assert rows.order_by("nearness", "record_id")[0].record_id == known


@pytest.mark.parametrize("asked", ["Kale", "Kalesnikava", "Kalesnkava"])
def test_at_a_glance_the_prominent_one_of_many_is_met(asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "_MET", 1)
    edition(*(content(Kind.DETAINEE, name=f"{given} Kalesnikava") for given in ("Anna", "Iryna", "Volha")))
    known = published(Kind.DETAINEE, name="Maryia Kalesnikava", prominent=True)
    rows = PublishedDetainee.objects.current()
    likest = [row.record_id for row in names.find(rows, asked, is_glance=True).likest.order_by("nearness")]
    assert known in likest or asked == "Kalesnkava"
    assert 1 <= len(likest) < 4
    assert names.find(rows, asked).likest.count() == 4


@pytest.mark.parametrize("asked", ["", "—", "'", "Babaryka"])
def test_nobody_is_found_by_what_is_nobodys_name(asked: str) -> None:
    spelled(("Марыя Калеснікава", "be"))
    assert found(asked) == []


@pytest.mark.parametrize("asked", ["В. Короткевич", "У. С. Караткевіч", "Короткевич В. С.", "V. Karatkevich"])
def test_an_initial_has_to_fit_some_form_of_the_given_name(asked: str) -> None:
    published(Kind.DETAINEE, name="Уладзімір Караткевіч")
    published(Kind.DETAINEE, name="Мікалай Караткевіч")
    assert found(asked) == ["Уладзімір Караткевіч"]


def test_of_many_candidates_those_are_compared_who_share_most_of_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "COMPARED", 2)
    near = ("Уладзімір Сямёнавіч Гай", "Уладзімір Сямёнавіч Бор")
    others = (content(Kind.DETAINEE, name=name, prominent=True) for name in near)
    edition(*others, content(Kind.DETAINEE, name="Уладзімір Караткевіч"))
    assert found("Владимир Семёнович Короткевич")[0] == "Уладзімір Караткевіч"


@pytest.mark.parametrize(("recorded", "asked"), [("Olga Korbut", "Olga Korbutová"), ("Leyla Yunus", "Лейла Юнусова")])
def test_an_ending_that_another_language_adds_is_seen_through(recorded: str, asked: str) -> None:
    published(Kind.DETAINEE, name=recorded)
    assert found(asked) == [recorded]


def test_a_match_says_which_spelling_answered_and_why() -> None:
    spelled(("Maryia Kalesnikava", "en"), ("Марыя Калеснікава", "be"))
    search = names.find(PublishedDetainee.objects.current(), "Калеснікава")
    match = search.match(search.rows.get())
    assert match
    assert (match.spelling, match.language, match.reason) == ("Марыя Калеснікава", "be", Reason.SAME)


def test_a_name_that_more_people_bear_than_are_compared_still_counts_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "COMPARED", 2)
    edition(*(content(Kind.DETAINEE, name=f"Ivan {surname}") for surname in ("Zorka", "Reka", "Hara", "Pole")))
    assert len(found("Ivan")) == 4


def test_a_search_takes_one_query_beside_the_one_that_reads(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    spelled(("Марыя Калеснікава", "be"))
    with django_assert_num_queries(2, using="public"):
        assert found("Kolesnikova")


def test_somebody_shown_by_initials_is_not_found_by_the_name() -> None:
    published(Kind.DETAINEE, name="M. K.", names=[], display="initials")
    assert found("Maryia Kalesnikava") == []
    assert found("M. K.") == ["M. K."]

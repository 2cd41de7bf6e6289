"""What somebody types against what the record holds."""

import pytest

from public.names.keys import index_keys, wanted_keys
from public.names.reasons import Reason
from public.names.searching import Match, best_match
from public.names.thresholds import ANSWER
from public.names.words import words_of

SPELLINGS = [("Maryia Kalesnikava", "en"), ("Марыя Калеснікава", "be"), ("Мария Андреевна Колесникова", "ru")]


def answer(asked: str) -> Match:
    found = best_match(words_of(asked), SPELLINGS)
    assert found
    return found


@pytest.mark.parametrize(
    "asked",
    [
        *("Maryia Kalesnikava", "kolesnikova", "Калесн", "kal", "Maria Kol", "Kolesnikowa Maria", "М. Колесникова"),
        *("Мария Андреевна", "KALEŚNIKAVA", "Kalesnkava", "maria kolesnikowa", "kalesnikava m"),
    ],
)
def test_an_answer_is_found_and_proposed(asked: str) -> None:
    assert answer(asked).score >= ANSWER
    kept = set(index_keys(text for text, _language in SPELLINGS))
    assert all(kept & set(wanted.near) for wanted in wanted_keys(words_of(asked)) if not wanted.is_optional)


@pytest.mark.parametrize("asked", ["Babaryka", "Maryna Kalesnikava", "kx", "Maryia Kavaliova"])
def test_another_name_is_no_answer(asked: str) -> None:
    assert answer(asked).score < ANSWER


@pytest.mark.parametrize(
    ("asked", "optional"),
    [
        ("Уладзімір Сямёнавіч Караткевіч", [1]),
        ("Караткевіч Уладзімір Сямёнавіч", [2]),
        ("Уладзімір Караткевіч", []),
        ("У. С. Караткевіч", [1]),
    ],
)
def test_a_name_may_lack_its_patronymic_and_never_its_surname(asked: str, optional: list[int]) -> None:
    wanted = wanted_keys(words_of(asked))
    assert [place for place, word in enumerate(wanted) if word.is_optional] == optional


def test_the_spelling_that_answers_best_is_named_with_its_language() -> None:
    assert (answer("Калеснікава").spelling, answer("Калеснікава").language) == ("Марыя Калеснікава", "be")
    assert answer("Колесникова Мария").language == "ru"
    assert answer("kalesn").reason == Reason.BEGINNING


def test_the_whole_name_answers_better_than_a_part_of_it() -> None:
    assert answer("Maryia Kalesnikava").score > answer("Kalesnikava").score > answer("Kalesn").score

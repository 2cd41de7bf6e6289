"""A name taken apart."""

import pytest

from public.names.words import words_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Марыя Калеснікава", ["марыя", "калеснікава"]),
        ("Kolesnikova, Maria", ["kolesnikova", "maria"]),
        ("Anna-Maria O'Neill", ["anna", "maria", "oneill"]),
        ("Дар’я Лосік", ["даря", "лосік"]),
        ("А. Г. Лукашенко", ["а", "г", "лукашенко"]),
        ("İsmayılova", ["ismayilova"]),
        ("刘晓波", ["刘", "晓波"]),
        ("", []),
        ("— … !", []),
    ],
)
def test_words_are_parted_by_what_is_no_letter(name: str, words: list[str]) -> None:
    assert [word.text for word in words_of(name)] == words


def test_a_single_letter_is_an_initial_and_a_particle_is_told() -> None:
    initial, name, particle, _surname = words_of("A. Eldəniz oğlu Məmmədov")
    assert initial.is_initial
    assert name.can_be_patronymic
    assert particle.is_particle


@pytest.mark.parametrize("word", ["Grigorevich", "Рыгоравіч", "Grigoryevna", "Алексеевна", "Ilinichna"])
def test_a_patronymic_is_told_by_its_ending(word: str) -> None:
    assert words_of(word)[0].can_be_patronymic


def test_no_more_words_are_read_than_a_name_can_have() -> None:
    assert len(words_of("one " * 100)) == 8

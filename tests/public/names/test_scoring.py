"""Spellings that are one name, and names that only look alike."""

import pytest

from public.names.reasons import Reason
from public.names.scoring import score
from public.names.thresholds import DUPLICATE

ONE_NAME = [
    # Scripts and romanisations: BGN/PCGN, Łacinka, ISO 9, and the press of several countries.
    ("Марыя Калеснікава", "Мария Колесникова"),
    ("Марыя Калеснікава", "Марія Колесникова"),
    ("Марыя Калеснікава", "Maryia Kalesnikava"),
    ("Марыя Калеснікава", "Maryja Kaleśnikava"),
    ("Марыя Калеснікава", "Maria Kolesnikowa"),
    ("Марыя Калеснікава", "MARIA KOLESNIKOVA"),
    ("Марыя Калеснікава", "Kolesnikova, Maria"),
    ("Сяргей Ціханоўскі", "Siarhei Tsikhanouski"),
    ("Сяргей Ціханоўскі", "Siarhiej Cichanoŭski"),
    ("Сяргей Ціханоўскі", "Sergei Tikhanovsky"),
    ("Сяргей Ціханоўскі", "Sergej Tichanowskij"),
    ("Сяргей Ціханоўскі", "Siergiej Cichanouski"),
    ("Сяргей Ціханоўскі", "Sergueï Tikhanovski"),
    ("Sviatlana Tsikhanouskaya", "Swetlana Tichanowskaja"),
    ("Sviatlana Tsikhanouskaya", "Svetlana Tihanovskaâ"),
    ("Михаил Горбачёв", "Michail Gorbatschow"),
    ("Михаил Горбачёв", "Mikhaïl Gorbatchev"),
    ("Михаил Горбачёв", "Michaił Gorbaczow"),
    ("Михаил Горбачёв", "Mikhail Gorbachev"),
    # Akanne and yakanne, h and g, w and v, soft signs, doubled letters.
    ("Алесь Бяляцкі", "Алесь Беляцкий"),
    ("Виктор Бабарико", "Viktar Babaryka"),
    ("Григорий Костусёв", "Рыгор Кастусёў"),
    ("Volha Harbunova", "Ольга Горбунова"),
    ("Anna Kirilova", "Ганна Кірылава"),
    # Given names in other languages and short forms.
    ("Дзмітрый Дашкевіч", "Zmicier Daškievič"),
    ("Уладзімір Някляеў", "Vladimir Neklyaev"),
    ("Yauhen Yukhnavets", "Евгений Юхновец"),
    ("Mikalai Statkevich", "Николай Статкевич"),
    ("Kateryna Andrieieva", "Екатерина Андреева"),
    # Patronymics, initials, word order, hyphens.
    ("Александр Григорьевич Лукашенко", "Аляксандр Лукашэнка"),
    ("Ilqar Eldəniz oğlu Məmmədov", "Ilqar Məmmədov"),
    ("Anna-Maria Petrova", "Petrova Anna Maria"),
    # Other languages: their own spelling, its plain form, its romanisation.
    ("Xədicə İsmayılova", "Khadija Ismayilova"),
    ("Xədicə İsmayılova", "Xedice Ismayilova"),
    ("Gabriel García Márquez", "Gabriel Garcia Marquez"),
    ("刘晓波", "Liu Xiaobo"),
    ("Liu Xiaobo", "Liu Xiao Bo"),
    # Small typing errors.
    ("Maryia Kalesnikava", "Maryia Kalesnkava"),
    ("Siarhei Tsikhanouski", "Siarhei Tsikhnaouski"),
]

DIFFERENT_NAMES = [
    ("Maryia Ivanova", "Maryna Ivanova"),
    ("Viktar Babaryka", "Eduard Babaryka"),
    ("Ivan Ivanou", "Ivan Ivanouski"),
    ("Siarhei Kavalenka", "Siarhei Kavalchuk"),
    ("Aliaksei Novik", "Aliaksandr Novik"),
    ("Daryia Losik", "Dora Losik"),
    ("Anna Petrova", "Anastasiia Petrova"),
    ("Pavel Seviarynets", "Pavel Pavlovich"),
    ("Liu Xiaobo", "Liu Xia"),
    ("Іван Петрык", "Ян Пятровіч"),
]


@pytest.mark.parametrize(("left", "right"), ONE_NAME, ids=lambda name: name)
def test_spellings_of_one_name_are_proposed_as_one(left: str, right: str) -> None:
    assert score(left, right).value >= DUPLICATE


@pytest.mark.parametrize(("left", "right"), DIFFERENT_NAMES, ids=lambda name: name)
def test_names_that_only_look_alike_are_not_proposed(left: str, right: str) -> None:
    assert score(left, right).value < DUPLICATE


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("Ales Bialiatski", "bialiatski ALES", Reason.SAME),
        ("Kaleśnikava", "Kalesnikava", Reason.MARKS),
        ("Бяляцкі", "Bialiatski", Reason.SOUND),
        ("Siarhei", "Sergey", Reason.GIVEN_NAME),
        ("Aliaksandr", "Саша", Reason.SHORT_FORM),
        ("Kavaliou", "Kavaliova", Reason.ENDING),
        ("A. Bialiatski", "Ales Bialiatski", Reason.INITIAL),
        ("Bialiatski", "Bialiatsky", Reason.SOUND),
        ("Statkevich", "Statkevihc", Reason.TYPING),
        ("Statkevich", "Zhuk", Reason.NONE),
    ],
)
def test_a_score_says_its_least_sure_step(left: str, right: str, reason: Reason) -> None:
    assert score(left, right).reason == reason


def test_a_name_of_one_word_is_never_surely_a_whole_name() -> None:
    assert score("Kalesnikava", "Maryia Kalesnikava").value < DUPLICATE


def test_a_name_without_words_is_like_no_other() -> None:
    assert score("—", "—").value == 0
    assert score("", "Ales").value == 0

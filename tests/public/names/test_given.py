"""The groups of given names."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from public.names import given
from public.names.given import groups_of

ROWS = list(csv.DictReader(Path(given.__file__).with_name("given_names.csv").read_text(encoding="utf-8").splitlines()))


def test_there_are_at_least_150_groups_each_once() -> None:
    assert len(ROWS) >= 150
    assert not [group for group, number in Counter(row["group"] for row in ROWS).items() if number > 1]


def test_every_group_says_its_gender_and_has_full_forms() -> None:
    assert {row["gender"] for row in ROWS} <= {"f", "m", "fm"}
    assert not [row["group"] for row in ROWS if len(row["forms"].split()) < 2]


@pytest.mark.parametrize(
    "forms",
    [
        "сяргей siarhei sergei sergey serhii serhij siergiej siarhiej",
        "аляксандр aliaksandr alexander oleksandr aleksandr",
        "мікалай mikalai nikolai mykola mikola nikołaj",
        "яўген yauhen evgeny yevhen eugeniusz jaŭhien",
        "дзмітрый dzmitry dmitry zmicier dmytro dmitrij",
        "кацярына katsiaryna ekaterina kateryna katarzyna",
        "уладзімір uladzimir vladimir volodymyr włodzimierz",
        "вольга volha olga olha wolha",
        "рыгор ryhor grigory hryhorii grzegorz",
    ],
)
def test_forms_of_one_given_name_share_a_group(forms: str) -> None:
    assert frozenset.intersection(*(groups_of(form) for form in forms.split()))


@pytest.mark.parametrize(("left", "right"), [("марыя", "марына"), ("аляксей", "аляксандр"), ("анна", "анастасія")])
def test_names_that_look_alike_share_none(left: str, right: str) -> None:
    assert not groups_of(left) & groups_of(right)


def test_every_form_leads_to_its_own_group() -> None:
    strays = [
        (row["group"], form)
        for row in ROWS
        for form in row["forms"].split()
        if row["group"] not in groups_of(form.casefold().replace("'", ""))
    ]
    assert not strays

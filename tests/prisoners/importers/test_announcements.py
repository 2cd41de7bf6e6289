"""Lists of announced names: nothing is lost, and what people write in them is understood."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from prisoners.importers.announcement_files import LARGEST_FILE, decode, parse_file
from prisoners.importers.announcements import MOST_NAMES, ParsedName, UnreadableList, checked_list, parse_list
from public.vocabulary import dates

SEPARATORS = set(",;，、،；؛")


def letters(text: str) -> str:
    return "".join(letter for letter in text if not letter.isspace() and letter not in SEPARATORS)


@given(st.text())
@example("1.\nIvan Ivanou\n2.")
@example("((a,b)\n)")
@example("Bialiatski, Ales")
def test_a_list_is_read_whatever_it_holds_and_nothing_is_lost(text: str) -> None:
    found = parse_list(text)
    assert letters("".join(name.text for name in found)) == letters(text)
    assert all(name.name for name in found)
    assert all(not name.born or dates.parse(name.born) for name in found)


@given(st.text(alphabet="Ia1 .,;()[]-\n9850гр", max_size=60))
def test_a_list_of_numbers_brackets_and_years_loses_nothing(text: str) -> None:
    assert letters("".join(name.text for name in parse_list(text))) == letters(text)


@pytest.mark.parametrize(
    ("line", "name", "born", "remark"),
    [
        ("1. Марыя Калеснікава (1982)", "Марыя Калеснікава", "1982", ""),
        (
            "2) Ales Bialiatski, 25.09.1962, human rights defender",
            "Ales Bialiatski",
            "1962-09-25",
            "human rights defender",
        ),
        ("Пётр Зорка (журналист, 1990 г.р.)", "Пётр Зорка", "1990", "журналист"),
        ("Иван Пробный 1985 г.р.", "Иван Пробный", "1985", ""),
        ("№ 12 — Zorka Hanna, b. 1990", "Zorka Hanna", "1990", ""),
        ("Bialiatski, Ales", "Bialiatski Ales", "", ""),
        ("• Иванов Иван (задержан в 2021)", "Иванов Иван", "", "задержан в 2021"),
        ("Ilham Əliyev [blogger]", "Ilham Əliyev", "", "blogger"),
        ("Ivan Probny (31.02.1985)", "Ivan Probny", "1985", ""),
        ("王小明", "王小明", "", ""),
    ],
)
def test_a_line_is_understood(line: str, name: str, born: str, remark: str) -> None:
    assert parse_list(line) == [ParsedName(line, name, born, remark)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ivan Probny, Hanna Zorka; Piotr Lyzka", ["Ivan Probny", "Hanna Zorka", "Piotr Lyzka"]),
        ("Probny, Zorka, Lyzka", ["Probny", "Zorka", "Lyzka"]),
        ("Ivan Probny (1985, cook), Hanna Zorka", ["Ivan Probny", "Hanna Zorka"]),
        ("1.\nIvan Probny\n\n2.\nHanna Zorka\n", ["Ivan Probny", "Hanna Zorka"]),
        ("王小明、李四", ["王小明", "李四"]),
        (" \n;,\n", []),
    ],
)
def test_names_are_told_apart(text: str, names: list[str]) -> None:
    assert [found.name for found in parse_list(text)] == names


LIST = "Марыя Зорка\nІван Пробны"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_a_file_is_read_in_the_encodings_people_have(encoding: str) -> None:
    assert [found.text for found in parse_file(LIST.encode(encoding), named="list.txt")] == LIST.split("\n")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4, "list.txt"),
        (bytes(range(256)), "list.txt"),
        (b"PK\x03\x04", "list.xlsx"),
        (b"a" * (LARGEST_FILE + 1), "list.txt"),
        (b'"' + b"a" * 200_000 + b'"', "list.csv"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words(content: bytes, named: str) -> None:
    with pytest.raises(UnreadableList):
        checked_list(parse_file(content, named=named))


@given(st.binary(max_size=300))
def test_no_file_breaks_the_reader(content: bytes) -> None:
    try:
        assert "\0" not in decode(content)
        parse_file(content, named="list.csv")
    except UnreadableList:
        pass


@pytest.mark.parametrize("text", ["", "\n".join(f"Ivan Probny{n}" for n in range(MOST_NAMES + 1)), "a" * 1001])
def test_a_list_that_cannot_be_one_is_refused(text: str) -> None:
    with pytest.raises(UnreadableList):
        checked_list(parse_list(text))


@pytest.mark.parametrize(
    "table",
    [
        "№;ФИО;Год рождения\n1;Иван Пробный;1985\n2;Анна Зорка;\n",
        "Name,Born\nИван Пробный,1985\nАнна Зорка,\n",
        "1,Иван Пробный (1985)\n2,Анна Зорка\n",
        "Иван Пробный\t1985\nАнна Зорка\n".replace("\t1985", " (1985)"),
    ],
)
def test_a_table_gives_its_column_of_names(table: str) -> None:
    found = parse_file(table.encode(), named="List.CSV")
    assert [(name.name, name.born) for name in found] == [("Иван Пробный", "1985"), ("Анна Зорка", "")]

"""How the cells of the demonstration data are read; what is not understood is kept in its own words."""

import pytest

from demo import parsers
from demo.dataset import read_rows


@pytest.mark.parametrize(
    ("cell", "articles"),
    [
        ("293(1);130(3)", [("293", "1", ""), ("130", "3", "")]),
        ("285;14/357;13/295-3", [("285", "", ""), ("357", "", "14"), ("295-3", "", "13")]),
        ("13;293", [("293", "", "13")]),
        ("361-1(3);411", [("361-1", "3", ""), ("411", "", "")]),
        ("terrorism and arms articles", [("", "", "")]),
        ("", []),
    ],
)
def test_charges(cell: str, articles: list[tuple[str, str, str]]) -> None:
    assert [(found.article, found.part, found.preparatory) for found in parsers.parse_charges(cell)] == articles


@pytest.mark.parametrize(
    ("cell", "terms", "words"),
    [
        ("11 years", ("P11Y",), ""),
        ("13 years 1 month", ("P13Y1M",), ""),
        ("3.5 years", ("P3Y6M",), ""),
        ("15 years (14 years 9 months after appeal)", ("P15Y", "P14Y9M"), ""),
        ("3 years plus 8 months", ("P3Y", "P8M"), ""),
        ("2 years, then 8 years for treason (13 July 2022)", ("P2Y", "P8Y"), ""),
        ("18 years (19.5 with an added term)", ("P18Y",), "18 years (19.5 with an added term)"),
        ("", (), ""),
    ],
)
def test_sentences(cell: str, terms: tuple[str, ...], words: str) -> None:
    reading = parsers.parse_sentence(cell)
    assert (reading.terms, reading.words) == (terms, words)


def test_every_cell_of_the_data_set_is_read() -> None:
    for row in read_rows("people"):
        parsers.parse_sentence(row["sentence"])
        if row["facility"]:
            parsers.parse_facility(row["facility"])
        if row["occupation"] and "IT worker" not in row["occupation"]:
            parsers.parse_categories(row["occupation"])
        assert all(found.words for found in parsers.parse_charges(row["charges"]))
    for row in read_rows("counts"):
        parsers.parse_count(row["note"])


@pytest.mark.parametrize(
    ("note", "counted", "qualifier"),
    [
        ("held; stated as almost 850", "held", "almost"),
        ("ever recognised; rounded", "ever-recognised", "about"),
        ("held; stated as at least 900", "held", "at-least"),
        ("held", "held", "exact"),
    ],
)
def test_counts(note: str, counted: str, qualifier: str) -> None:
    assert parsers.parse_count(note)[:2] == (counted, qualifier)

"""Colours of the style sheet: enough contrast for text (WCAG 2.2, 1.4.3) and for edges and focus (1.4.11)."""

import re
from pathlib import Path

import pytest

import public

SHEET = (Path(public.__file__).parent / "static/public/site.css").read_text()
LIGHT, DARK = SHEET.split("@media (prefers-color-scheme: dark)", 1)
TEXT, SHAPE = 4.5, 3.0
PAIRS = [
    *((ink, "paper", TEXT) for ink in ("ink", "muted", "link", "held", "restricted", "released", "died")),
    *((ink, "raised", TEXT) for ink in ("ink", "muted", "link", "held")),
    ("mast-ink", "mast", TEXT),
    ("note-ink", "note", TEXT),
    ("paper", "link", TEXT),
    *((edge, paper, SHAPE) for edge in ("edge", "focus") for paper in ("paper", "raised")),
    *((edge, "mast", SHAPE) for edge in ("mast-focus", "mast-edge")),
    ("focus", "note", SHAPE),
]


def colours(sheet: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", sheet))


def luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [colours(LIGHT), colours(LIGHT) | colours(DARK)], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_a_colour_stands_out_from_what_it_stands_on(
    palette: dict[str, str], front: str, back: str, least: float
) -> None:
    assert contrast(palette[front], palette[back]) >= least


def test_no_colour_is_written_where_it_is_used() -> None:
    rules = SHEET.split("*, *::before", 1)[1].split("@media print", 1)[0]
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", rules)


def test_the_sheet_asks_nobody_for_anything() -> None:
    assert "url(" not in SHEET
    assert "@import" not in SHEET

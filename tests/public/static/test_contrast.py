"""Colours of the style sheet: enough contrast for text (WCAG 2.2, 1.4.3) and for edges and focus (1.4.11)."""

import re
from pathlib import Path

import pytest

import public

FOLDER = Path(public.__file__).parent / "static/public"
SHEETS = {path.stem: path.read_text() for path in FOLDER.glob("*.css")}
PALETTES, BASIC_RULES = SHEETS["base"].split("*,\n*::before", 1)
LIGHT, DARK = PALETTES.split("@media (prefers-color-scheme: dark)", 1)
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
    """On paper ink is black and paper white, whatever a reader's screen shows."""
    rules = SHEETS | {"base": BASIC_RULES}
    assert {name for name, text in rules.items() if re.search(r"#[0-9a-fA-F]{3,8}\b", text)} == {"print"}


def test_sheets_ask_nobody_for_anything() -> None:
    assert [name for name, text in SHEETS.items() if "url(" in text or "@import" in text] == []


def test_every_sheet_is_linked_from_every_page() -> None:
    page = (Path(public.__file__).parents[1] / "templates/base.html").read_text()
    assert set(re.findall(r"public/(\w+)\.css", page)) == set(SHEETS)

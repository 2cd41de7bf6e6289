"""Files with announced names: plain text in whatever encoding people have, or one column of a table."""

import csv
import io
import unicodedata
from collections import Counter

from django.utils.translation import gettext as _

from prisoners.importers.announcements import ParsedName, UnreadableList, parse_birth, parse_list, parse_name

LARGEST_FILE = 1_000_000
_NOT_TEXT = (".xlsx", ".xls", ".ods", ".docx", ".doc", ".odt", ".rtf", ".pdf")


def parse_file(content: bytes, *, named: str) -> list[ParsedName]:
    """Parse an uploaded file: plain text, or a table with the names in one column (.csv, .tsv).

    Raises UnreadableList.
    """
    if named.lower().endswith(_NOT_TEXT):
        raise UnreadableList(_("This kind of file cannot be read. Save it as text or CSV, or paste the names."))
    if len(content) > LARGEST_FILE:
        raise UnreadableList(_("The file is larger than 1 MB. A list of names is smaller: is it the right file?"))
    text = decode(content)
    return parse_table(text) if named.lower().endswith((".csv", ".tsv")) else parse_list(text)


def decode(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or cp1251. Raises UnreadableList for anything that is no text."""
    encodings = ["utf-8-sig", "cp1251"]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" in content:
        encodings = [f"utf-16-{order}" for order, high in (("le", 1), ("be", 0)) if _is_one_script(content[high::2])]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
    raise UnreadableList(_("This file is no text. Save the list as plain text or CSV, or paste the names."))


def _is_one_script(high: bytes) -> bool:
    """The higher bytes of a text in UTF-16 are nearly always those of its script and of spaces; a picture's are not."""
    usual = sum(count for _, count in Counter(high).most_common(2))
    return usual * 10 >= len(high) * 8


def _is_text(text: str) -> bool:
    """A byte order guessed wrong, or a picture, shows in characters that no writing uses."""
    strange = sum(unicodedata.category(letter) in ("Cc", "Cn", "Co", "Cs") for letter in text if not letter.isspace())
    return "\0" not in text and strange * 100 <= len(text)


def parse_table(text: str) -> list[ParsedName]:
    """Read a table whose first row may name its columns: the names, and a birth year where there is a column for it."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=_delimiter(text)) if any(map(str.strip, row))]
    except csv.Error as error:
        raise UnreadableList(_("The table is broken. Save it again as CSV, or paste the names.")) from error
    if not rows:
        return []
    header = [cell.strip().casefold() for cell in rows[0]]
    named, born = (
        next((i for i, cell in enumerate(header) if cell in words), None) for words in (_NAME_HEADINGS, _BIRTH_HEADINGS)
    )
    column = _widest(rows) if named is None else named
    cells = rows if named is None else rows[1:]
    return [_table_name(row, column, born) for row in cells if column < len(row) and row[column].strip()]


def _table_name(row: list[str], column: int, born: int | None) -> ParsedName:
    understood = parse_name(row[column].strip())
    year = parse_birth(row[born].strip()) if born is not None and born < len(row) else ""
    return ParsedName(understood.text, understood.name, year or understood.born, understood.remark)


def _delimiter(text: str) -> str:
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _widest(rows: list[list[str]]) -> int:
    """The column with the most letters; without a header that is where the names stand."""
    width = max(map(len, rows))
    letters = [sum(sum(map(str.isalpha, row[i])) for row in rows if i < len(row)) for i in range(width)]
    return letters.index(max(letters))


# Headings of the columns, without their capital letters.
_NAME_HEADINGS = {"name", "names", "full name", "person", "имя", "фио", "ф.и.о.", "імя", "прозвішча", "піб", "nazwisko"}
_BIRTH_HEADINGS = {"born", "birth", "birth year", "year of birth", "date of birth", "год рождения", "дата рождения"}

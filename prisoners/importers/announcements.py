"""Reads a list of announced names. Nothing of it is lost: every text is kept word for word.

One name a line, or separated by commas or semicolons; sometimes numbered, with a birth year or a title in brackets.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from public.vocabulary import dates

MOST_NAMES, LONGEST_TEXT = 2_000, 1_000


class UnreadableList(ValueError):
    """A list that cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class ParsedName:
    """`text` is word for word; `name`, `born` (EDTF, or empty) and `remark` are how it was understood."""

    text: str
    name: str
    born: str = ""
    remark: str = ""


def checked_list(names: Sequence[ParsedName]) -> list[ParsedName]:
    """The names, if they can be a list of the announced. Raises UnreadableList."""
    if not names:
        raise UnreadableList(_("There are no names in it. Paste them, one a line, or choose a file."))
    if len(names) > MOST_NAMES:
        params = {"found": len(names), "most": MOST_NAMES}
        raise UnreadableList(_("These are %(found)d names; at most %(most)d at a time. Is it the right list?") % params)
    if any(len(name.text) > LONGEST_TEXT for name in names):
        raise UnreadableList(
            _("A line is longer than a name can be. Put one name on a line, or a comma between names.")
        )
    return list(names)


def parse_list(text: str) -> list[ParsedName]:
    """Read a list of names. Never fails: what is no name comes as a text that a person can look at."""
    return [parse_name(piece) for piece in _with_their_numbers(_pieces(text))]


def _pieces(text: str) -> Iterator[str]:
    for line in text.splitlines():
        for part in _split(line, _BETWEEN_PARTS):
            yield from _names_between_commas(part)


def _with_their_numbers(pieces: Iterator[str]) -> list[str]:
    """A number or a mark on a line of its own belongs to the name that follows; the last ones to the name before."""
    found: list[str] = []
    waiting = ""
    for piece in pieces:
        piece = f"{waiting} {piece}" if waiting else piece
        if any(map(str.isalpha, piece)):
            found.append(piece)
            waiting = ""
        else:
            waiting = piece
    if waiting and found:
        found[-1] = f"{found[-1]} {waiting}"
    return found if found or not waiting else [waiting]


def _names_between_commas(part: str) -> Iterator[str]:
    """`Ivan Ivanou, Piotr Piatrou` are two; `Ivanou, Ivan` and `Ivan Ivanou, 1985, journalist` are one."""
    pieces = _split(part, _COMMAS)
    are_single_words = all(len(piece.split()) == 1 for piece in pieces)
    if are_single_words and len(pieces) == 2 and "," in part:
        yield ", ".join(pieces)
        return
    name: list[str] = []
    for piece in pieces:
        if name and (_begins_a_name(piece) or are_single_words):
            yield ", ".join(name)
            name = []
        name.append(piece)
    if name:
        yield ", ".join(name)


def _begins_a_name(piece: str) -> bool:
    """Two words, neither of which begins with a small letter."""
    words = _WORD.findall(_IN_BRACKETS.sub(" ", piece))
    return len(words) > 1 and not any(word[0].islower() for word in words[:2])


def _split(text: str, separators: str) -> list[str]:
    """Parts between separators that do not stand in brackets, none of them empty."""
    opened = text if _is_balanced(text) else ""
    depth, parts, begun = 0, [], 0
    for position, letter in enumerate(text):
        if opened:
            depth += (letter in _OPEN) - (letter in _CLOSE)
        if letter in separators and depth == 0:
            parts.append(text[begun:position])
            begun = position + 1
    return [stripped for part in [*parts, text[begun:]] if (stripped := part.strip(_SEPARATORS))]


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter in _OPEN) - (letter in _CLOSE)
        if depth < 0:
            return False
    return depth == 0


def parse_name(text: str) -> ParsedName:
    """What one text says: a name, perhaps a year or day of birth, and the rest as a remark."""
    outside, *behind = _split(_IN_BRACKETS.sub(" ", _NUMBER.sub("", text)), _COMMAS) or [""]
    if len(behind) == 1 and len(outside.split()) == len(behind[0].split()) == 1 and not parse_birth(behind[0]):
        outside, behind = f"{outside} {behind[0]}", []
    brackets = [bracket[1:-1] for bracket in _IN_BRACKETS.findall(text)]
    inside = [part for bracket in brackets for part in _split(bracket, _COMMAS + _BETWEEN_PARTS)]
    match = _BIRTH_BEHIND.search(outside)
    name = outside[: match.start()] if match else outside
    beside = [*([match[0]] if match else []), *behind, *inside]
    born = next((day for part in beside if (day := parse_birth(part))), "")
    remark = ", ".join(part.strip() for part in beside if not parse_birth(part))
    return ParsedName(text, " ".join(name.strip(_AROUND).split()) or text, born, remark)


def parse_birth(text: str) -> str:
    """`1985`, `12.05.1985`, `born 1985`, `1985 г.р.` as EDTF; nothing for a year that may be another one."""
    match = _BIRTH.fullmatch(text.strip())
    if not match:
        return ""
    day, month, year, plain, iso = match.group("day", "month", "year", "plain", "iso")
    written = iso or plain or f"{year}-{int(month):02}-{int(day):02}"
    try:
        dates.parse(written)
    except dates.DateError:
        return written[:4]
    return written


_COMMAS, _BETWEEN_PARTS = ",，、،", ";；؛"
_SEPARATORS = _COMMAS + _BETWEEN_PARTS + " \t\r\n\f\v\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029"
_AROUND = _SEPARATORS + '.:-–—•*·«»"“”'
_OPEN, _CLOSE = "([（", ")]）"
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"^\s*(?:[-–—•*·]\s*)?(?:(?:№|#|No\.?)?\s*[0-9]{1,4}\s*[.):\-–—]*\s*)?(?=\D)")
_YEAR = r"(?:19[0-9]{2}|20[01][0-9])"
_WRITTEN_DAY = (
    rf"(?:(?P<day>[0-3]?[0-9])[./](?P<month>[01]?[0-9])[./](?P<year>{_YEAR})"
    rf"|(?P<iso>{_YEAR}-[0-9]{{2}}-[0-9]{{2}})|(?P<plain>{_YEAR}))"
)
_BEFORE = r"(?:born(?: in| on)?|b\.|род\.|родил(?:ся|ась)|нар\.|нарадзі(?:ўся|лася)|г\.\s?р\.|ur\.|\*|née? en)"
_AFTER = r"(?:г(?:ода|од)?\.?\s*р(?:\.|ождения)?|г\.?\s*н\.?|года нараджэння|р\.\s?н\.|r\.|year of birth)"
_BIRTH = re.compile(rf"(?:{_BEFORE})?\s*{_WRITTEN_DAY}\s*(?:{_AFTER})?", re.IGNORECASE)
_BIRTH_BEHIND = re.compile(
    rf"(?<=\s)(?:{_BEFORE})?\s*(?:[0-3]?[0-9][./][01]?[0-9][./])?{_YEAR}(?:-[0-9]{{2}}-[0-9]{{2}})?\s*(?:{_AFTER})?\s*$",
    re.IGNORECASE,
)

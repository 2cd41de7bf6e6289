"""How the cells of the data set are read. What is not understood stays, as a claim, in its own words."""

import re
from dataclasses import dataclass

from demo.dataset import split_cell
from public.vocabulary import typed_terms
from public.vocabulary.custody import Regime
from public.vocabulary.detainees import Category
from public.vocabulary.facilities import FacilityType
from public.vocabulary.sources import CountedAs, Qualifier

_CHARGE = re.compile(r"(?:(?P<prefix>1[34])/)?(?P<article>\d+(?:-\d+)?)(?:\((?P<part>\d+)\))?")
_TERM = re.compile(r"\d+(?:\.5)? years?(?: \d+ months?)?|\d+ months?")
_REDUCED = re.compile(r"(?P<first>.+?) \((?P<second>[\d ymonthsear]+) after appeal\)")
_ADDED = re.compile(r"(?P<first>.+?) plus (?P<second>[\d.]+ (?:years?|months?))")
_LATER = re.compile(r"(?P<first>.+?), then (?P<second>\d+ years) for treason \(13 July 2022\)")


@dataclass(frozen=True, slots=True)
class ParsedCharge:
    """An article with its part, or, when it names no article, only the words."""

    words: str
    article: str = ""
    part: str = ""
    preparatory: str = ""


def parse_charges(cell: str) -> list[ParsedCharge]:
    """`293(1);14/357` → articles; articles 13 and 14, preparation and attempt, qualify the one that follows."""
    found: list[ParsedCharge] = []
    prefix = ""
    for words in split_cell(cell):
        match = _CHARGE.fullmatch(words)
        if match is None:
            found.append(ParsedCharge(words))
        elif match["article"] in ("13", "14"):
            prefix = match["article"]
        else:
            found.append(ParsedCharge(words, match["article"], match["part"] or "", match["prefix"] or prefix))
            prefix = ""
    return found


@dataclass(frozen=True, slots=True)
class ParsedSentence:
    """The terms in a cell, in order; whether the second came from the appeal; and words that tell more."""

    terms: tuple[str, ...] = ()
    reduced: bool = False
    second_on: str = ""
    words: str = ""


def parse_sentence(cell: str) -> ParsedSentence:
    """`15 years (14 years 9 months after appeal)` → two terms; words beyond that are kept."""
    if match := _REDUCED.fullmatch(cell):
        return ParsedSentence((parse_term(match["first"]), parse_term(match["second"])), reduced=True)
    if match := _LATER.fullmatch(cell):
        return ParsedSentence((parse_term(match["first"]), parse_term(match["second"])), second_on="2022-07-13")
    if match := _ADDED.fullmatch(cell):
        return ParsedSentence((parse_term(match["first"]), parse_term(match["second"])))
    match = _TERM.match(cell)
    if match is None:
        return ParsedSentence(words=cell)
    return ParsedSentence((parse_term(match[0]),), words="" if match[0] == cell else cell)


def parse_term(words: str) -> str:
    """`3.5 years` → `P3Y6M`, `8 months` → `P8M`."""
    return typed_terms.read(words)


_CATEGORIES = (
    (Category.HUMAN_RIGHTS_DEFENDER, r"human-rights defender|volunteer"),
    (Category.JOURNALIST, r"journalist|editor|camera operator|media manager"),
    (Category.BLOGGER, r"blogger"),
    (Category.LAWYER, r"lawyer"),
    (Category.OPPOSITION_POLITICIAN, r"politician|presidential|opposition"),
    (Category.TRADE_UNIONIST, r"trade-union"),
    (Category.CLERIC, r"priest|friar"),
    (Category.ARTIST, r"artist|flautist|writer"),
    (Category.STUDENT, r"student"),
    (Category.SCHOLAR, r"philologist|philosopher|researcher|analyst"),
    (Category.BUSINESSPERSON, r"banker|entrepreneur|businessman"),
    (Category.ACTIVIST, r"activist"),
)


def parse_categories(occupation: str) -> list[str]:
    """The categories that the words of an occupation name."""
    return [category.value for category, pattern in _CATEGORIES if re.search(pattern, occupation)]


_REGIMES = (
    ("Colony", FacilityType.PENAL_COLONY, Regime.PENAL_COLONY),
    ("Prison", FacilityType.PRISON, Regime.PRISON),
    ("SIZO", FacilityType.PRE_TRIAL, Regime.PRE_TRIAL),
)


def parse_facility(cell: str) -> tuple[FacilityType | None, Regime]:
    """The type of a facility, None for no facility at all, and the regime there."""
    for word, kind, regime in _REGIMES:
        if cell.startswith(word):
            return kind, regime
    return None, Regime(cell.replace(" ", "-"))


_QUALIFIERS = (
    (Qualifier.MORE_THAN, "more than"),
    (Qualifier.AT_LEAST, "at least"),
    (Qualifier.ALMOST, "almost"),
    (Qualifier.ALMOST, "close to"),
    (Qualifier.ABOUT, "about"),
    (Qualifier.ABOUT, "rounded"),
)


def parse_count(note: str) -> tuple[CountedAs, Qualifier, str]:
    """`held; stated as almost 850` → what was counted, how exactly, and the remark."""
    counted, _, remark = note.partition(";")
    qualifier = next((qualifier for qualifier, words in _QUALIFIERS if words in remark), Qualifier.EXACT)
    return CountedAs(counted.replace(" ", "-")), qualifier, remark.strip()

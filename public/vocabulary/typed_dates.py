"""Dates as people type them in English, Russian, Belarusian and Ukrainian, read as EDTF texts. No day is invented."""

import re

from django.utils.translation import gettext as _

from public.vocabulary import dates
from public.vocabulary.dates import DateError

# In the cases in which a date names them; the first three letters or more stand for each.
_MONTHS = (
    "january январь января студзень студзеня січень січня",
    "february февраль февраля люты лютага лютий лютого",
    "march март марта сакавік сакавіка березень березня",
    "april апрель апреля красавік красавіка квітень квітня",
    "may май мая травень траўня травня",
    "june июнь июня чэрвень чэрвеня червень червня",
    "july июль июля ліпень ліпеня липень липня",
    "august август августа жнівень жніўня серпень серпня",
    "september сентябрь сентября верасень верасня вересень вересня",
    "october октябрь октября кастрычнік кастрычніка жовтень жовтня",
    "november ноябрь ноября лістапад лістапада листопад листопада",
    "december декабрь декабря снежань снежня грудень грудня",
)
_SHORTEST = 3
_ABOUT = re.compile(
    r"^(?:~|≈|(?:c|ca|circa|about|around|approx|approximately|около|примерно|прибл|ок|каля|прыкладна|прыбл|близько)(?:\.\s*|\s+))\s*"
)
_YEAR_WORD = re.compile(r"(?<=\d)\s*(?:гг?\.?|года|году|год|годзе|року|рік|р\.)$")
_QUALIFIERS = re.compile(r"\s*(?:\(\?\)|[?~%])$")
_BETWEEN = re.compile(
    r"\s+-\s+|(?<=\d{4})-(?=\d{1,2}[./])|\s*[–—]\s*|\s*\.\.\s*|\s*/\s*|\s+(?:to|until|till|and|по|до|и|да|і)\s+"
)
_FROM = re.compile(r"^(?:between|from|since|между|с|со|з|ад|від|між|паміж)\s+(?=.)")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")

_ISO = re.compile(r"(?P<year>\d{4})(?P<sign>[-./])(?P<month>\d{1,2})(?:(?P=sign)(?P<day>\d{1,2}))?")
_DAY_FIRST = re.compile(r"(?:(?P<day>\d{1,2})(?P<sign>[-./]))?(?P<month>\d{1,2})[-./](?P<year>\d{4})")
_IN_WORDS = (
    re.compile(r"(?:(?P<day>\d{1,2})[ -.]+)?(?P<name>[^\W\d]+)[ .,-]+(?P<year>\d{4})"),
    re.compile(r"(?P<name>[^\W\d]+)\.? (?P<day>\d{1,2}),? (?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4}),? (?P<name>[^\W\d]+)\.?(?: (?P<day>\d{1,2}))?"),
)
_SHORT_YEAR = re.compile(r"\d{1,2}([-./ ])\d{1,2}\1(?:\d{2})|(?:\d{1,2} )?[^\W\d]+\.? ['’]?\d{2}")


def read(text: str) -> str:
    """`7.9.2020` → `2020-09-07`, `Sept 2020` → `2020-09`, `ca. 2020` → `2020~`; days come before months.

    An EDTF text stays as it is; nothing typed is nothing known. Raises DateError with what to write instead.
    """
    said = " ".join(text.split()).casefold().strip(" .,;")
    if not said:
        return ""
    # Digits of other scripts pass for digits in patterns, but not in SQL.
    if any(letter.isdecimal() and not letter.isascii() for letter in said):
        raise _not_understood(text, said)
    found = _single(said) or _interval(said)
    if not found:
        raise _not_understood(text, said)
    try:
        return dates.parse(found).text
    except DateError as error:
        if "/" in found:
            raise
        raise DateError(
            _("“%(text)s” is no day of the calendar. Check the month and the day; the day comes first: 7.9.2020.")
            % {"text": text.strip()}
        ) from error


def _interval(said: str) -> str:
    """Two dates with a sign or a word between them. Empty unless exactly one cut leaves a date on each side."""
    rest = _FROM.sub("", said)
    cuts = [(rest[: cut.start()], rest[cut.end() :]) for cut in _BETWEEN.finditer(rest)]
    pairs = {(first, last) for one, other in cuts if (first := _single(one)) and (last := _single(other))}
    return "/".join(pairs.pop()) if len(pairs) == 1 else ""


def _single(said: str) -> str:
    """One date with what qualifies it; empty for anything else."""
    plain = _ABOUT.sub("", said)
    is_about, is_doubted = plain != said, False
    while found := _QUALIFIERS.search(plain):
        is_about |= found[0].strip() in "~%"
        is_doubted |= found[0].strip() not in ("~",)
        plain = plain[: found.start()]
    core = _core(_ORDINAL.sub("", _YEAR_WORD.sub("", plain.strip())))
    sign = {(True, True): "%", (True, False): "~", (False, True): "?", (False, False): ""}[is_about, is_doubted]
    return core and core + sign


def _core(said: str) -> str:
    if re.fullmatch(r"\d{4}", said, re.ASCII):
        return said
    if found := _ISO.fullmatch(said):
        # 2020/09 may be a month or two years.
        return (
            ""
            if found["day"] is None and found["sign"] != "-"
            else _joined(found["year"], found["month"], found["day"])
        )
    if found := _DAY_FIRST.fullmatch(said):
        return _joined(found["year"], found["month"], found["day"])
    for form in _IN_WORDS:
        if (found := form.fullmatch(said)) and (month := _month(found["name"])):
            return _joined(found["year"], str(month), found["day"])
    return ""


def _joined(year: str, month: str, day: str | None) -> str:
    return "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])


def _month(name: str) -> int:
    """The number of the month that a word names in any of the four languages; 0 for another word."""
    if len(name) < _SHORTEST:
        return 0
    return next((n for n, said in enumerate(_MONTHS, 1) if any(word.startswith(name) for word in said.split())), 0)


def _not_understood(text: str, said: str) -> DateError:
    typed = {"text": text.strip()}
    if (found := _ISO.fullmatch(said)) and found["day"] is None and int(found["month"]) <= len(_MONTHS):
        return DateError(
            _("“%(text)s” can be a month or two years. Write %(month)s for the month.")
            % (typed | {"month": _joined(found["year"], found["month"], None)})
        )
    if _SHORT_YEAR.fullmatch(said):
        return DateError(_("“%(text)s” leaves the century open. Write the year with four digits: 7.9.2020.") % typed)
    return DateError(
        _(
            "“%(text)s” is not a date this tracker understands. Write 7.9.2020 (day first), 7 Sept 2020, Sept 2020, "
            "2020, ca. 2020, 2020? (uncertain), or two of them with a dash between: 2020-09 – 2020-10."
        )
        % typed
    )

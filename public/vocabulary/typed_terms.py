"""Terms as people type them in English, Russian, Belarusian and Ukrainian, read as ISO 8601 durations."""

import re

from django.utils.translation import gettext as _

from public.vocabulary import terms
from public.vocabulary.terms import TermError

_UNITS = {
    "Y": r"y|yrs?|years?|г|год|года|году|лет|л|гады|гадоў|роки|років|рік|р",
    "M": r"m|mo|mos|mths?|months?|м|мес|месяц|месяца|месяцев|месяцы|месяцаў|міс|місяць|місяці|місяців",
    "W": r"w|wks?|weeks?|нед|неделя|недели|недель|тыдзень|тыдні|тыдняў|тиждень|тижні|тижнів",
    "D": r"d|days?|д|дн|день|дня|дней|сут|сутки|суток|дзень|дні|дзён|днів",
}
_PART = re.compile(
    r"(?P<number>[0-9]+)(?P<half>[.,]5)?[\s-]*(?:"
    + "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
    + r")(?![^\W\d_])\.?"
)
_AND = frozenset({"and", "и", "і", "да", "та"})
_HALF_OF_A_YEAR = 6


def read(text: str) -> str:
    """`11 years` → `P11Y`, `2 года 6 месяцев` → `P2Y6M`, `3.5 years` → `P3Y6M`; nothing typed is no term.

    An ISO 8601 duration stays as it is. Raises TermError with what to write instead.
    """
    said = " ".join(text.split()).casefold()
    if not said:
        return ""
    if said.startswith("p"):
        terms.parse(said.upper())
        return said.upper()
    parts = list(_PART.finditer(said))
    if not parts or not _AND.issuperset(_PART.sub(" ", said).replace(",", " ").split()):
        raise TermError(
            _("“%(text)s” is not a term. Write 11 years, 2 years 6 months, 15 days, or P2Y6M.") % {"text": text.strip()}
        )
    return _joined(parts, text)


def _joined(parts: list[re.Match[str]], text: str) -> str:
    found: dict[str, int] = {}
    for part in parts:
        unit = next(unit for unit in _UNITS if part[unit])
        if unit in found or (part["half"] and unit != "Y"):
            raise TermError(_("“%(text)s” can be read in more than one way. Write 2 years 6 months.") % {"text": text})
        found[unit] = int(part["number"])
        if part["half"]:
            found["M"] = found.get("M", 0) + _HALF_OF_A_YEAR
    return "P" + "".join(f"{found[unit]}{unit}" for unit in _UNITS if unit in found)

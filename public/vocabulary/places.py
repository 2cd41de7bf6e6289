"""Names of countries and languages in the reader's language, from their ISO codes."""

from babel import Locale
from django.utils.translation import get_language


def country_name(code: str) -> str:
    """`BY` → Belarus; a code that is not known stays as it is."""
    return str(_locale().territories.get(code, code))


def language_name(code: str) -> str:
    """`be` → Belarusian; empty where the language was not determined."""
    return "" if code == "und" else str(_locale().languages.get(code, code))


def _locale() -> Locale:
    return Locale(get_language() or "en")

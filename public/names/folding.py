"""Folds a spelling for plain search: letter case, accents and apostrophes do not count."""

import re
import unicodedata

_SEPARATORS = re.compile(r"[^\w]+")
# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "'": "", "’": "", "ʼ": ""}
)


def fold(text: str) -> str:
    """`Maryja Kaleśnikava` → `maryja kalesnikava`; `Калеснікава` keeps its script."""
    lower = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    decomposed = unicodedata.normalize("NFKD", lower).casefold()
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _SEPARATORS.sub(" ", plain).strip()

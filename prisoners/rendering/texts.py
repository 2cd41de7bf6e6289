"""Texts as documents carry them: one title to show, and all its translations."""

from collections.abc import Mapping
from typing import Any

FALLBACK_LANGUAGE = "en"


def title_and_titles(titles: Mapping[str, str]) -> dict[str, Any]:
    """`title` in English, or else in the first language there is, and `titles` in all of them."""
    return {"title": titles.get(FALLBACK_LANGUAGE) or next(iter(titles.values()), ""), "titles": dict(titles)}

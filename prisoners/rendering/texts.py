"""Texts as documents carry them: one title to show, and all its translations."""

from collections.abc import Mapping
from typing import Any

from prisoners.models.fields import any_language


def title_and_titles(titles: Mapping[str, str]) -> dict[str, Any]:
    """`title` in English, or else in the first language there is, and `titles` in all of them."""
    return {"title": any_language(titles), "titles": dict(titles)}

"""What pages take from the catalogue: where to lead readers, and how to show a record that has no page of its own."""

from collections.abc import Mapping

from django import template

from public.catalog import NOUNS, Menu, Noun

register = template.Library()

# The frame of a page shows these; the rest is what the record says.
_ENVELOPE = frozenset({"id", "kind", "url", "schema", "edition", "first_edition", "updated_at"})


@register.simple_tag
def nouns_in(menu: str) -> list[Noun]:
    """The nouns that a menu leads to: `{% nouns_in "main" as nouns %}`."""
    return [noun for noun in NOUNS.values() if noun.menu == Menu(menu)]


@register.filter
def record_label(document: Mapping[str, object]) -> str:
    """The words by which people know a record."""
    return NOUNS[str(document["kind"])].document.label_of(document)


@register.filter
def plain_facts(document: Mapping[str, object]) -> list[tuple[str, str | int | float]]:
    """The facts of a document that are a text or a number, each with its name in words."""
    return [
        (name.replace("_", " "), value)
        for name, value in document.items()
        if name not in _ENVELOPE and isinstance(value, str | int | float) and value != ""
    ]

"""Choosing a related record by typing: how the chosen one is named."""

from collections.abc import Iterable
from typing import Any

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db.models import Model

from prisoners.queries.labels import prefetch_labels, record_label


class _NamesChosen:
    """Names the chosen record as the list of proposals does, without asking for one that is loaded already."""

    known: Iterable[Model] = ()

    def optgroups(self: Any, name: str, value: list[str], attr: Any = None) -> list[Any]:
        chosen = [str(key) for key in value if key not in (None, "")]
        options = [] if self.is_required or self.allow_multiple_selected else [("", "")]
        options += self.named(chosen)
        return [
            (None, [self.create_option(name, key, text, key in chosen, n) for n, (key, text) in enumerate(options)], 0)
        ]

    def named(self: Any, keys: list[str]) -> list[tuple[str, str]]:
        records = {str(record.pk): record for record in self.known}
        if missing := [key for key in keys if key not in records]:
            records |= {
                str(record.pk): record for record in prefetch_labels(self.choices.queryset.filter(pk__in=missing))
            }
        return [(key, record_label(records[key])) for key in keys if key in records]


class DeskSelect(_NamesChosen, AutocompleteSelect):
    """One related record."""


class DeskSelectMultiple(_NamesChosen, AutocompleteSelectMultiple):
    """Several related records."""

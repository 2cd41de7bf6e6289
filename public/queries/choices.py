"""What the fields of a form offer: the records and codes of an edition, in one query for all fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.db.models import F, QuerySet, Value

from public.models import PublishedRecord

Choices = list[tuple[str, str]]
_RECORD = "record_id"


@dataclass(frozen=True, slots=True)
class ChoicesOf:
    """The values that stand in a column of a search table, each with a label: by default its records by name."""

    model: type[PublishedRecord]
    column: str = _RECORD
    label: str = "label"
    in_words: Callable[[str], str] = str
    sort_key: Callable[[str], tuple[object, ...]] | None = None


def of_edition(number: int, wanted: Mapping[str, ChoicesOf]) -> dict[str, Choices]:
    """The choices of each name, by label. Nothing is asked where nothing is wanted."""
    offered: dict[str, Choices] = {name: [] for name in wanted}
    if wanted:
        first, *others = (_rows(number, name, source) for name, source in wanted.items())
        for name, value, label in first.union(*others, all=True).order_by("words", "value"):
            offered[name].append((value, label))
    return {name: _in_words(offered[name], source) for name, source in wanted.items()}


def _rows(number: int, name: str, source: ChoicesOf) -> QuerySet[PublishedRecord, tuple[str, str, str]]:
    rows = source.model.objects.as_of(number).order_by()
    named = rows.annotate(offered_for=Value(name), value=F(source.column), words=F(source.label))
    found = named.values_list("offered_for", "value", "words")
    return found if source.column == _RECORD else found.distinct()


def _in_words(found: Choices, source: ChoicesOf) -> Choices:
    if source.sort_key is not None:
        sort_key = source.sort_key
        found = sorted(found, key=lambda choice: sort_key(choice[1]))
    return [(value, source.in_words(label)) for value, label in found]

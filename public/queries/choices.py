"""What the fields of a form offer: the records and countries of an edition, in one query for all fields."""

from typing import Any

from django.db.models import F, Value

from public.models import PUBLISHED, PublishedDetainee
from public.vocabulary.kinds import Kind

Choices = list[tuple[str, str]]
COUNTRY = "country"


def of_edition(number: int, *kinds: Kind) -> dict[str, Choices]:
    """Identifier and label of every record of the given kinds, by label; under `country`, the countries of people."""
    countries = PublishedDetainee.objects.as_of(number).order_by()
    found = _rows(countries, COUNTRY, "country", "country").distinct()
    records = [_rows(PUBLISHED[kind].objects.as_of(number), kind.value, "record_id", "label") for kind in kinds]
    offered: dict[str, Choices] = {name: [] for name in (COUNTRY, *(kind.value for kind in kinds))}
    for group, value, label in found.union(*records, all=True).order_by("words", "value"):
        offered[group].append((value, label))
    return offered


def _rows(rows: Any, group: str, value: str, words: str) -> Any:
    named = rows.order_by().annotate(offered_for=Value(group), value=F(value), words=F(words))
    return named.values_list("offered_for", "value", "words")

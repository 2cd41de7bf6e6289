"""Keeps the keys by which people are found up to date with their names."""

from django.db import transaction

from prisoners.models import Name, NameKeys
from public.names.keys import index_keys


@transaction.atomic
def rebuild_keys(people: list[str]) -> list[str]:
    """Make the keys of these people anew; whom somebody else is busy with is left to them."""
    rows = list(NameKeys.objects.select_for_update(skip_locked=True).filter(pk__in=people).order_by("pk"))
    texts: dict[str, list[str]] = {row.pk: [] for row in rows}
    names = Name.objects.filter(detainee__in=texts).order_by("created_at").values_list("detainee_id", "text")
    for person, text in names:
        texts[person].append(text)
    for row in rows:
        row.spellings = list(dict.fromkeys(texts[row.pk]))
        row.keys, row.is_stale = index_keys(row.spellings), False
    NameKeys.objects.bulk_update(rows, ["spellings", "keys", "is_stale"])
    return list(texts)

"""All rows of the search tables, to compare them before and after."""

from typing import Any

from public.catalog import PUBLISHED


def all_rows() -> dict[str, list[dict[str, Any]]]:
    return {kind: list(model.objects.order_by("pk").values()) for kind, model in PUBLISHED.items()}

"""Which public records were merged into others at the desk, and do not lead there yet."""

from collections.abc import Iterable

from prisoners.models import Merge
from prisoners.queries.published import published_ids


def merged_into(records: Iterable[str]) -> dict[str, str]:
    """The public identifiers of all that was merged into records of the desk, over several merges too, with its key."""
    found: dict[str, str] = {}
    ends = {key: key for key in records}
    while ends:
        rows = list(
            Merge.objects.not_undone().filter(kept_id__in=ends).values_list("gone_id", "gone_public_id", "kept_id")
        )
        found |= {public_id: ends[kept] for _gone, public_id, kept in rows}
        ends = {gone: ends[kept] for gone, _public_id, kept in rows}
    return found


def to_redirect(records: Iterable[str]) -> dict[str, str]:
    """Those of them that the world still reads as records of their own."""
    merged = merged_into(records)
    public = published_ids(merged)
    return {gone: kept for gone, kept in merged.items() if gone in public}


def kept_instead_of(record: str) -> str:
    """Where a record of the desk went, over several merges; empty if it was not merged."""
    kept, merges = "", Merge.objects.not_undone()
    while made := merges.filter(gone_id=kept or record).first():
        kept = made.kept_id
    return kept

"""Which public records were merged into others at the desk, and do not lead there yet."""

from collections.abc import Iterable

from prisoners.models import Merge
from public.models import DocumentVersion
from public.vocabulary.editions import VersionAction


def merged_into(records: Iterable[str]) -> dict[str, str]:
    """Every record that was merged into one of these, over several merges too, and into which."""
    found: dict[str, str] = {}
    ends = {key: key for key in records}
    while ends:
        rows = Merge.objects.not_undone().filter(kept_id__in=ends).values_list("gone_id", "kept_id")
        ends = {gone: ends[kept] for gone, kept in rows}
        found |= ends
    return found


def to_redirect(records: Iterable[str]) -> dict[str, str]:
    """Those of them that the world still reads as records of their own."""
    merged = merged_into(records)
    readable = DocumentVersion.objects.using("default").current().filter(record_id__in=merged)
    public = readable.filter(action=VersionAction.PUBLISHED).values_list("record_id", flat=True)
    return {gone: merged[gone] for gone in public}


def kept_instead_of(record: str) -> str:
    """Where a record of the desk went, over several merges; empty if it was not merged."""
    kept, merges = "", Merge.objects.not_undone()
    while made := merges.filter(gone_id=kept or record).first():
        kept = made.kept_id
    return kept

"""The search columns beside stored documents: written with them, and taken away with them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from public.catalog import PUBLISHED
from public.models import DocumentVersion, PublishedRecord
from public.publishing.database import DATABASE

BATCH = 500


def index(documents: Iterable[tuple[DocumentVersion, Mapping[str, object]]]) -> None:
    """Write the search columns of these versions anew, from their documents. Those that had none get none.

    A version of a record that was withdrawn later has none: it may be masked, but is read at no edition.
    """
    by_kind: defaultdict[str, list[tuple[DocumentVersion, Mapping[str, object]]]] = defaultdict(list)
    for version, document in documents:
        by_kind[version.kind].append((version, document))
    for kind, found in by_kind.items():
        rows = PUBLISHED[kind].objects.using(DATABASE).filter(version__in=[version.pk for version, _ in found])
        had = set(rows.values_list("version_id", flat=True))
        rows.delete()
        add([(version, document) for version, document in found if version.pk in had])


def add(documents: Iterable[tuple[DocumentVersion, Mapping[str, object]]]) -> int:
    """Write the search columns of versions that have none yet; return how many."""
    by_kind: defaultdict[str, list[PublishedRecord]] = defaultdict(list)
    for version, document in documents:
        by_kind[version.kind].append(PUBLISHED[version.kind].from_document(document, version))
    return sum(
        len(PUBLISHED[kind].objects.using(DATABASE).bulk_create(rows, batch_size=BATCH))
        for kind, rows in by_kind.items()
    )


def supersede(record_ids: Collection[str], *, kinds: Iterable[str], number: int) -> None:
    """Close the current rows of these records at an edition."""
    for kind in kinds:
        rows = PUBLISHED[kind].objects.using(DATABASE).current()
        rows.filter(record_id__in=record_ids).update(edition_to=number)


def remove(record_ids: Collection[str]) -> None:
    """Drop the rows of all versions of these records: what is withdrawn is read at no edition."""
    for model in PUBLISHED.values():
        model.objects.using(DATABASE).filter(record_id__in=record_ids).delete()

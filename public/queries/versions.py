"""Versions of documents as the world may see them."""

from collections.abc import Iterable, Mapping

from public.models import DocumentVersion, PublishedDetainee, PublishedRecord
from public.models.editions import DocumentVersionQuerySet
from public.models.published import PublishedQuerySet
from public.queries import editions
from public.vocabulary.detainees import Display
from public.vocabulary.editions import VersionAction


def readable(
    versions: Iterable[DocumentVersion], models: Mapping[str, type[PublishedRecord]]
) -> dict[int, PublishedRecord]:
    """Those of the given versions whose content may be read now, with their labels, by version.

    `models` are the search tables by kind.
    """
    found: dict[int, PublishedRecord] = {}
    given = list(versions)
    for kind in {version.kind for version in given}:
        keys = [version.pk for version in given if version.kind == kind]
        found |= models[kind].objects.listed().only("record_id", "label").in_bulk(keys)
    return found


def of_record(model: type[PublishedRecord], record_id: str) -> PublishedQuerySet[PublishedRecord]:
    """The readable versions of a record, oldest first."""
    rows: PublishedQuerySet[PublishedRecord] = model.objects.listed().filter(record_id=record_id)
    return rows.select_related("version__edition").order_by("edition_from")


def tombstone_of(record_id: str) -> DocumentVersion | None:
    """What stands in place of a record that was taken off the site."""
    version = DocumentVersion.objects.current().filter(record_id=record_id).first()
    return version if version and version.is_tombstone else None


def successor_id(tombstone: DocumentVersion) -> str:
    """The record that an address leads to since the two were found to be one; empty where it was taken off."""
    return tombstone.mentions[0] if tombstone.action == VersionAction.MERGED and tombstone.mentions else ""


def public_changes(*, since: int) -> DocumentVersionQuerySet:
    """The changes after an edition, without those of people who are only counted.

    Who becomes only counted goes on under another identifier, and the tombstone of the old one is among the changes.
    """
    counted = PublishedDetainee.objects.filter(display=Display.COUNTED)
    return editions.changes(since=since).exclude(pk__in=counted.values("version"))

"""Versions of documents as the world may see them."""

from collections.abc import Iterable, Mapping

from django.db.models import Exists, F, OuterRef, Q

from public.models import DocumentVersion, PublishedDetainee, PublishedRecord
from public.models.editions import DocumentVersionQuerySet
from public.models.published import PublishedQuerySet
from public.queries import editions
from public.vocabulary.detainees import Display
from public.vocabulary.editions import VersionAction
from public.vocabulary.kinds import Kind


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

    The edition in which a person becomes only counted is among them, so that copies elsewhere drop the name.
    """
    counted = PublishedDetainee.objects.filter(display=Display.COUNTED)
    before = counted.filter(record_id=OuterRef("record_id"), edition_to=OuterRef("edition_from"))
    not_public = counted.filter(Q(version__first_edition=F("edition_from")) | Exists(before))
    return editions.changes(since=since).exclude(pk__in=not_public.values("version"))


def hidden(versions: Iterable[DocumentVersion]) -> set[int]:
    """Those of the given versions in which a person is only counted."""
    keys = [version.pk for version in versions if version.kind == Kind.DETAINEE]
    people = PublishedDetainee.objects.filter(pk__in=keys, display=Display.COUNTED)
    return set(people.values_list("pk", flat=True))

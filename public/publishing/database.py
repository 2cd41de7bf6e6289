"""The connection that publishing writes through, what it reads there, and the lock that keeps editions in line."""

from collections.abc import Iterable

from django.db import connections

from public.models import DocumentVersion, Edition

# Publishing reads its own uncommitted rows, so it never goes through the read-only alias.
DATABASE = "default"

# Any constant will do; it spells "edit" in ASCII.
_EDITION_LOCK = 0x65646974


class PublishingError(ValueError):
    """An edition that cannot be: its message says why. Nothing was written."""


def next_number() -> int:
    """The number that the next edition will have, if nobody publishes meanwhile."""
    newest = Edition.objects.using(DATABASE).order_by("-number").values_list("number", flat=True).first()
    return (newest or 0) + 1


def locked_number() -> int:
    """Take the lock that keeps numbers gapless until this transaction ends, and return the next one."""
    with connections[DATABASE].cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_EDITION_LOCK])
    return next_number()


def current_versions(record_ids: Iterable[str]) -> dict[str, DocumentVersion]:
    """What stands in the record now under these identifiers, tombstones too."""
    versions = DocumentVersion.objects.using(DATABASE).current().filter(record_id__in=list(record_ids))
    return {version.record_id: version for version in versions}

"""Takes records off the site: withdrawing leaves a tombstone, redacting also erases what stood there before."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext

from public.models import DocumentVersion, Edition
from public.publishing import search_rows
from public.publishing.database import DATABASE, PublishingError, current_versions, locked_number
from public.publishing.drafts import tombstone
from public.publishing.editions import store
from public.publishing.mentions import mask_mentions, republished_mentions
from public.vocabulary.editions import VersionAction, WithdrawalReason


def withdraw(record_ids: Iterable[str], *, reason: WithdrawalReason, at: datetime, note: str = "") -> Edition:
    """Take records off the site in one edition, at every edition, and leave tombstones. Their hashes stay.

    Other documents are published again without them, and their earlier versions masked. Raises PublishingError if one
    of them is not public.
    """
    with transaction.atomic(using=DATABASE):
        number = locked_number()
        public = _current(record_ids)
        if not public or any(version.is_tombstone for version in public.values()):
            raise PublishingError(gettext("There is nothing to withdraw: the record is not public."))
        merged = _merged_into(public)
        return _take_off(public, VersionAction.WITHDRAWN, merged, reason=reason, number=number, at=at, note=note)


def redact(record_ids: Iterable[str], *, reason: WithdrawalReason, at: datetime, note: str = "") -> Edition:
    """Withdraw records and erase the content and nonce of all their versions, in one edition.

    So are the records that were merged into them, for they told of the same. Works on withdrawn records as well.
    """
    with transaction.atomic(using=DATABASE):
        number = locked_number()
        known = _current(record_ids)
        if not known or any(version.action == VersionAction.REDACTED for version in known.values()):
            raise PublishingError(
                gettext("There is nothing to redact: the record was never published, or is redacted already.")
            )
        merged = _merged_into(known)
        edition = _take_off(known, VersionAction.REDACTED, merged, reason=reason, number=number, at=at, note=note)
        _erase([*known, *merged], before=number)
        return edition


def _current(record_ids: Iterable[str]) -> dict[str, DocumentVersion]:
    """What stands there now under each of these identifiers; nothing if one was never published."""
    wanted = set(record_ids)
    found = current_versions(wanted)
    return found if found.keys() == wanted else {}


def _take_off(
    known: dict[str, DocumentVersion],
    action: VersionAction,
    merged: Collection[str],
    *,
    reason: WithdrawalReason,
    number: int,
    at: datetime,
    note: str,
) -> Edition:
    versions = [tombstone(version, action, number=number, at=at, reason=reason) for version in known.values()]
    versions += republished_mentions(dict.fromkeys(known), number=number, at=at)
    edition = store(versions, number=number, at=at, note=note)
    search_rows.remove(list(known))
    # A withdrawn record may once have been mentioned under the identifiers that were merged into it.
    mask_mentions([*known, *merged], number=number)
    return edition


def _merged_into(record_ids: Collection[str]) -> list[str]:
    """The records whose addresses lead to these, over several merges too."""
    merges = DocumentVersion.objects.using(DATABASE).current().filter(action=VersionAction.MERGED)
    found, fresh = list(record_ids), list(record_ids)
    while fresh:
        rows = merges.filter(mentions__overlap=fresh).exclude(record_id__in=found)
        fresh = list(rows.values_list("record_id", flat=True))
        found += fresh
    return found[len(record_ids) :]


def _erase(record_ids: Collection[str], *, before: int) -> None:
    """Erase what these records said; a tombstone tells no more than where its record went."""
    earlier = DocumentVersion.objects.using(DATABASE).filter(edition__lt=before, record_id__in=record_ids)
    erased = earlier.filter(action=VersionAction.PUBLISHED)
    search_rows.remove(record_ids)
    erased.update(body="", nonce="", mentions=[])

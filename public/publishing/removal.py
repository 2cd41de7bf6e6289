"""Takes records off the site: withdrawing leaves a tombstone, redacting also erases what stood there before."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext

from public.catalog import PUBLISHED
from public.documents.hashing import moment
from public.models import DocumentVersion, Edition
from public.publishing.editions import Finished, append, current_versions, next_number, refreshed
from public.publishing.writing import WRITER, PublishingError
from public.vocabulary.editions import VersionAction, WithdrawalReason


def withdraw(record_id: str, *, reason: WithdrawalReason, at: datetime, note: str = "") -> Edition:
    """Take a record off the site, at every edition, and leave a tombstone. Its hashes stay in the chain.

    Raises PublishingError if there is nothing public to withdraw.
    """
    with transaction.atomic(using=WRITER):
        number = next_number()
        version = _published(record_id)
        entries = [tombstone(version, VersionAction.WITHDRAWN, number=number, at=at, reason=reason)]
        entries += refreshed({record_id: None}, number=number, at=at)
        edition = append(entries, number=number, at=at, note=note)
        unlist([record_id])
        return edition


def redact(record_id: str, *, reason: WithdrawalReason, at: datetime, note: str = "") -> Edition:
    """Withdraw a record and erase the content and nonce of all its versions.

    So are the records that were merged into it, for they told of the same person, and the earlier versions of
    other documents that mention it, since its name stands in them; what those say now is published again without
    it. Works on withdrawn records as well.
    """
    with transaction.atomic(using=WRITER):
        number = next_number()
        version = current_versions([record_id]).get(record_id)
        if version is None or version.action == VersionAction.REDACTED:
            raise PublishingError(
                gettext("There is nothing to redact: the record was never published, or is redacted already.")
            )
        entries = [tombstone(version, VersionAction.REDACTED, number=number, at=at, reason=reason)]
        entries += refreshed({record_id: None}, number=number, at=at)
        edition = append(entries, number=number, at=at, note=note)
        unlist([record_id])
        _erase(record_id, number)
        return edition


def unlist(record_ids: list[str]) -> None:
    """Drop the search columns of all versions: what is withdrawn is read at no edition."""
    for model in PUBLISHED.values():
        model.objects.using(WRITER).filter(record_id__in=record_ids).delete()


def _published(record_id: str) -> DocumentVersion:
    version = current_versions([record_id]).get(record_id)
    if version is None or version.is_tombstone:
        raise PublishingError(gettext("There is nothing to withdraw: the record is not public."))
    return version


def tombstone(
    version: DocumentVersion,
    action: VersionAction,
    *,
    number: int,
    at: datetime,
    reason: WithdrawalReason | None = None,
    merged_into: str = "",
) -> Finished:
    """What stands in place of a record from an edition on: why it is not there, or where to read on."""
    document = {
        "id": version.record_id,
        "kind": version.kind,
        "edition": number,
        "first_edition": version.first_edition,
        "action": action.value,
        **({"reason": WithdrawalReason(reason).value} if reason else {}),
        **({"merged_into": merged_into} if merged_into else {}),
        "updated_at": moment(at),
    }
    mentions = [merged_into] if merged_into else []
    return Finished(version.kind, version.record_id, action, version.first_edition, document, mentions)


def _merged_into(record_id: str) -> list[str]:
    """The records whose addresses lead to this one, over several merges too."""
    merges = DocumentVersion.objects.using(WRITER).current().filter(action=VersionAction.MERGED)
    found = [record_id]
    for key in found:
        found += merges.filter(mentions__contains=[key]).values_list("record_id", flat=True)
    return found[1:]


def _erase(record_id: str, number: int) -> None:
    earlier = DocumentVersion.objects.using(WRITER).filter(edition__lt=number)
    own = earlier.filter(record_id=record_id)
    for merged in _merged_into(record_id):
        own |= earlier.filter(record_id=merged, action=VersionAction.PUBLISHED)
    # A tombstone tells no more than where the record went.
    telling = earlier.filter(mentions__overlap=[record_id, *_merged_into(record_id)], action=VersionAction.PUBLISHED)
    erased = list((own | telling).values_list("pk", flat=True))
    for model in PUBLISHED.values():
        model.objects.using(WRITER).filter(version__in=erased).delete()
    DocumentVersion.objects.using(WRITER).filter(pk__in=erased).update(body="", nonce="", mentions=[])

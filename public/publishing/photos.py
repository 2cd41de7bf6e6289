"""Keeps the bytes of photos beside the record for as long as it mentions them, and not a moment longer."""

from collections.abc import Collection, Mapping

from django.utils.translation import gettext

from public.models import PublishedDetainee, PublishedPhoto
from public.publishing.database import DATABASE, PublishingError


def keep_mentioned(pictures: Mapping[str, bytes], *, of: Collection[str]) -> None:
    """Store the photos that the newest versions of these records mention. Raises PublishingError if one is missing."""
    people = PublishedDetainee.objects.using(DATABASE).current().filter(record_id__in=of).exclude(photos=[])
    mentioned = {
        (record_id, sha256) for record_id, found in people.values_list("record_id", "photos") for sha256 in found
    }
    there = set(PublishedPhoto.objects.using(DATABASE).filter(record_id__in=of).values_list("record_id", "sha256"))
    wanted = sorted(mentioned - there)
    if any(sha256 not in pictures for _record, sha256 in wanted):
        raise PublishingError(gettext("The document mentions a photo whose file was not given."))
    PublishedPhoto.objects.using(DATABASE).bulk_create(
        PublishedPhoto(record_id=record_id, sha256=sha256, content=pictures[sha256]) for record_id, sha256 in wanted
    )


def drop_unmentioned(*, of: Collection[str]) -> None:
    """Erase the photos of these records that their newest versions mention no more."""
    PublishedPhoto.objects.using(DATABASE).filter(record_id__in=of).unmentioned().delete()

"""The search table of release events."""

from django.db import models

from public.documents.releases import RELEASE_EVENT, ReleaseEventDocument
from public.models.published import PublishedRecord
from public.vocabulary import dates


class PublishedReleaseEvent(PublishedRecord):
    document = RELEASE_EVENT

    country = models.CharField(max_length=2)
    release_kind = models.CharField(max_length=16)
    on_earliest = models.DateField()
    on_latest = models.DateField()
    claimed = models.PositiveIntegerField(null=True)

    class Meta(PublishedRecord.Meta):
        indexes = [models.Index(fields=["on_earliest", "record_id"], name="release_event_newest")]

    @classmethod
    def columns(cls, document: ReleaseEventDocument) -> dict[str, object]:
        on = dates.parse(document["on"])
        return {
            "country": document["country"],
            "release_kind": document["release_kind"],
            "on_earliest": on.earliest,
            "on_latest": on.latest,
            "claimed": document["claimed"] and document["claimed"]["count"],
        }

"""The search table of deals."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from public.documents.deals import DEAL, DealDocument
from public.models.published import PublishedRecord
from public.vocabulary import dates


class PublishedDeal(PublishedRecord):
    document = DEAL

    on_earliest = models.DateField()
    on_latest = models.DateField()
    release_events = ArrayField(models.CharField(max_length=40), default=list)
    sanctions_events = ArrayField(models.CharField(max_length=40), default=list)

    class Meta(PublishedRecord.Meta):
        indexes = [GinIndex(fields=["release_events", "sanctions_events"], name="deal_events")]

    @classmethod
    def columns(cls, document: DealDocument) -> dict[str, object]:
        on = dates.parse(document["on"])
        legs = document["legs"]
        return {
            "on_earliest": on.earliest,
            "on_latest": on.latest,
            "release_events": [leg["release_event"]["id"] for leg in legs if leg["release_event"]],
            "sanctions_events": [leg["sanctions_event"]["id"] for leg in legs if leg["sanctions_event"]],
        }

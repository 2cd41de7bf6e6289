"""The search table of sanctions events."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from public.documents.sanctions import SANCTIONS_EVENT, SanctionsEventDocument
from public.models.published import PublishedRecord
from public.vocabulary import dates
from public.vocabulary.sanctions import Action


class PublishedSanctionsEvent(PublishedRecord):
    document = SANCTIONS_EVENT

    authority = models.CharField(max_length=50)
    programme = models.TextField(blank=True)
    action = models.CharField(max_length=16, choices=Action.choices)
    on_earliest = models.DateField()
    on_latest = models.DateField()
    targets = ArrayField(models.CharField(max_length=40), default=list)

    class Meta(PublishedRecord.Meta):
        indexes = [models.Index(fields=["on_earliest", "record_id"], name="sanctions_event_newest")]

    @classmethod
    def columns(cls, document: SanctionsEventDocument) -> dict[str, object]:
        on = dates.parse(document["on"])
        return {
            "authority": document["authority"]["code"],
            "programme": document["programme"] or "",
            "action": document["action"],
            "on_earliest": on.earliest,
            "on_latest": on.latest,
            "targets": [target["id"] for target in document["targets"]],
        }

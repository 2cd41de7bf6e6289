"""The search table of counts that organisations reported."""

from django.db import models

from public.documents.counts import REPORTED_COUNT, ReportedCountDocument
from public.models.published import PublishedRecord
from public.vocabulary import dates


class PublishedReportedCount(PublishedRecord):
    document = REPORTED_COUNT

    country = models.CharField(max_length=2)
    organisation = models.CharField(max_length=40, blank=True)
    counted = models.CharField(max_length=16)
    on_earliest = models.DateField()
    on_latest = models.DateField()
    number = models.PositiveIntegerField()

    class Meta(PublishedRecord.Meta):
        indexes = [models.Index(fields=["counted", "on_earliest"], name="reported_count_newest")]

    @classmethod
    def columns(cls, document: ReportedCountDocument) -> dict[str, object]:
        on = dates.parse(document["on"])
        return {
            "country": document["country"],
            "organisation": document["organisation"]["id"] if document["organisation"] else "",
            "counted": document["counted"],
            "on_earliest": on.earliest,
            "on_latest": on.latest,
            "number": document["number"],
        }

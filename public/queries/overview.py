"""What the home page draws: the longest series of counts, and the events to set beside it."""

from django.db.models import QuerySet

from public.models import PublishedOrganisation, PublishedReleaseEvent, PublishedReportedCount, PublishedSanctionsEvent
from public.vocabulary.sources import CountedAs


def longest_series(edition: int) -> tuple[list[PublishedReportedCount], PublishedOrganisation | None]:
    """The counts of held people by the organisation that counted most often: one line is one definition."""
    series: dict[str, list[PublishedReportedCount]] = {}
    for count in PublishedReportedCount.objects.as_of(edition).filter(counted=CountedAs.HELD).exclude(organisation=""):
        series.setdefault(count.organisation, []).append(count)
    if not series:
        return [], None
    organisation, counts = max(series.items(), key=lambda found: len(found[1]))
    return counts, PublishedOrganisation.objects.as_of(edition).filter(record_id=organisation).first()


def marks(edition: int) -> "tuple[QuerySet[PublishedReleaseEvent], QuerySet[PublishedSanctionsEvent]]":
    """All releases and all acts of sanctions."""
    return PublishedReleaseEvent.objects.as_of(edition), PublishedSanctionsEvent.objects.as_of(edition)

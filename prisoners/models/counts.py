"""Counts that organisations published."""

from django.db import models

from prisoners.models.fields import PartialDateField, TranslatedTextField, WordField, earliest
from prisoners.models.records import PublishableRecord, tracked
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import CountedAs, Qualifier


@tracked
class ReportedCount(PublishableRecord):
    """Somebody's number, on a day, of something. It is theirs; ours are derived from the record."""

    kind = Kind.REPORTED_COUNT

    on = PartialDateField()
    on_earliest = earliest("on")
    organisation = models.ForeignKey("prisoners.Organisation", on_delete=models.PROTECT, related_name="counts")
    country = models.CharField(max_length=2, help_text="ISO 3166: BY")
    counted = WordField(choices=CountedAs.choices)
    number = models.PositiveIntegerField()
    qualifier = WordField(choices=Qualifier.choices, default=Qualifier.EXACT)
    remark = TranslatedTextField(blank=True)

    class Meta:
        ordering = ["-on"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "country", "counted", "on"],
                name="reported_count_once",
                violation_error_message="This organisation's count of this day is recorded already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}, {self.on}: {self.number} {self.get_counted_display()}"

"""Sources, what they support, and what they claim."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q

from prisoners.models.fields import PartialDateField, WebField, WordField
from prisoners.models.records import Record, tracked
from public.vocabulary.sources import Certainty, SourceKind


@tracked
class Source(Record):
    """A document that somebody can look up: an article, a statement, an act, a broadcast."""

    title = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    url = WebField(max_length=2000, blank=True)
    archived_url = WebField(max_length=2000, blank=True)
    published = PartialDateField(blank=True)
    retrieved = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=3, blank=True, help_text="ISO 639: en, be, ru …")
    kind = WordField(choices=SourceKind.choices, default=SourceKind.NEWS)
    note = models.TextField("private note", blank=True, help_text="Stays at the desk.")

    class Meta:
        ordering = ["publisher", "title"]
        constraints = [
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="source_url_once",
                violation_error_message="This address is a source already. Use that one.",
            ),
            models.CheckConstraint(
                condition=~Q(title="", publisher="", url=""),
                name="source_says_what_it_is",
                violation_error_message="Give at least a title, a publisher or an address.",
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^https?://[^*]+$"),
                name="source_url_is_an_address",
                violation_error_message="Only whole http and https addresses. Put anything else into the title.",
            ),
        ]

    def __str__(self) -> str:
        return " · ".join(part for part in (self.publisher, self.title or self.url) if part)


SUBJECTS = (
    "detainee",
    "name",
    "recognition",
    "state_listing",
    "health_report",
    "detention",
    "placement",
    "charge",
    "sentence",
    "release",
    "release_event",
    "sanctions_event",
    "deal",
    "leg",
    "facility",
    "organisation",
    "legal_provision",
    "reported_count",
    "official",
    "case",
)


def _about(model: str) -> Any:
    return models.ForeignKey(
        f"prisoners.{model}", on_delete=models.CASCADE, null=True, blank=True, related_name="%(class)ss"
    )


class AboutOneRecord(Record):
    """Something said about one record of the desk: exactly one of the columns below is filled."""

    detainee = _about("Detainee")
    name = _about("Name")
    recognition = _about("Recognition")
    state_listing = _about("StateListing")
    health_report = _about("HealthReport")
    detention = _about("Detention")
    placement = _about("Placement")
    charge = _about("Charge")
    sentence = _about("Sentence")
    release = _about("Release")
    release_event = _about("ReleaseEvent")
    sanctions_event = _about("SanctionsEvent")
    deal = _about("Deal")
    leg = _about("Leg")
    facility = _about("Facility")
    organisation = _about("Organisation")
    legal_provision = _about("LegalProvision")
    reported_count = _about("ReportedCount")
    official = _about("Official")
    case = _about("Case")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Func(
                    *(F(subject) for subject in SUBJECTS),
                    function="num_nonnulls",
                    template="%(function)s(%(expressions)s) = 1",
                    output_field=models.BooleanField(),
                ),
                name="%(class)s_about_one_record",
                violation_error_message="Choose the one record that this is about.",
            ),
        ]


@tracked
class Citation(AboutOneRecord):
    """A source supports a record, or some of its fields."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    fields = ArrayField(
        models.CharField(max_length=60),
        default=list,
        blank=True,
        help_text="The fields that it supports, by comma; empty for the whole record.",
    )
    quotation = models.TextField(blank=True, help_text="The words of the source. The world will read them.")
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta(AboutOneRecord.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.source} ({self.get_certainty_display()})"


@tracked
class Claim(AboutOneRecord):
    """What one source says of one field. Contradicting values stay side by side."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="claims")
    field = models.CharField(max_length=60)
    value = models.TextField()
    first_seen = models.DateField(null=True, blank=True)
    last_seen = models.DateField(null=True, blank=True)
    accepted = models.BooleanField(default=False, help_text="This is the value that we publish.")

    class Meta(AboutOneRecord.Meta):
        constraints = [
            *AboutOneRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(first_seen=None) | Q(last_seen=None) | Q(last_seen__gte=F("first_seen")),
                name="claim_seen_in_order",
                violation_error_message="Last seen lies before first seen.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

"""Sources, what they support, and what they claim."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from prisoners.models.fields import PartialDateField, WebField, WordField
from prisoners.models.records import Record, tracked
from public.vocabulary.sources import Certainty, SourceKind


@tracked
class Source(Record):
    """A document that somebody can look up: an article, a statement, an act, a broadcast."""

    title = models.CharField(_("title"), max_length=500, blank=True, help_text=_("The headline, as it was published."))
    publisher = models.CharField(
        _("publisher"), max_length=200, blank=True, help_text=_("The paper, site or body: Nasha Niva.")
    )
    url = WebField(_("address"), max_length=2000, blank=True, help_text=_("The whole web address. Readers follow it."))
    archived_url = WebField(
        _("archived copy"), max_length=2000, blank=True, help_text=_("Its address at web.archive.org or archive.today.")
    )
    published = PartialDateField(pgettext_lazy("date", "published"), blank=True, help_text=_("The day that it bears."))
    retrieved = models.DateField(_("looked up"), null=True, blank=True, help_text=_("When somebody of us read it."))
    language = models.CharField(_("language"), max_length=3, blank=True, help_text=_("en, be, ru …"))
    kind = WordField(
        _("kind"), choices=SourceKind.choices, default=SourceKind.NEWS, help_text=_("What kind of document it is.")
    )
    note = models.TextField(_("private note"), blank=True, help_text=_("Stays at the desk. Never published."))

    class Meta:
        ordering = ["publisher", "title"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="source_url_once",
                violation_error_code="url",
                violation_error_message=_("This address is a source already. Use that one."),
            ),
            models.CheckConstraint(
                condition=~Q(title="", publisher="", url=""),
                name="source_says_what_it_is",
                violation_error_code="title",
                violation_error_message=_("Give at least a title, a publisher or an address."),
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^https?://[^*]+$"),
                name="source_url_is_an_address",
                violation_error_code="url",
                violation_error_message=_("Only whole http and https addresses. Put anything else into the title."),
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


def _about(model: str, said: Any) -> Any:
    return models.ForeignKey(
        f"prisoners.{model}",
        verbose_name=said,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="%(class)ss",
        help_text=_("Filled in by the page on which you write. One record only."),
    )


class AboutOneRecord(Record):
    """Something said about one record of the desk: exactly one of the columns below is filled."""

    detainee = _about("Detainee", _("person"))
    name = _about("Name", _("spelling"))
    recognition = _about("Recognition", _("recognition"))
    state_listing = _about("StateListing", _("listing by the state"))
    health_report = _about("HealthReport", _("health report"))
    detention = _about("Detention", _("detention"))
    placement = _about("Placement", _("placement"))
    charge = _about("Charge", _("charge"))
    sentence = _about("Sentence", _("sentence"))
    release = _about("Release", _("release"))
    release_event = _about("ReleaseEvent", _("release event"))
    sanctions_event = _about("SanctionsEvent", _("sanctions event"))
    deal = _about("Deal", _("deal"))
    leg = _about("Leg", _("leg of a deal"))
    facility = _about("Facility", _("facility"))
    organisation = _about("Organisation", _("organisation"))
    legal_provision = _about("LegalProvision", _("article of law"))
    reported_count = _about("ReportedCount", _("reported count"))
    official = _about("Official", _("official"))
    case = _about("Case", _("case"))

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
                violation_error_code="source",
                violation_error_message=_("Choose the one record that this is about."),
            ),
        ]


@tracked
class Citation(AboutOneRecord):
    """A source supports a record, or some of its fields."""

    source = models.ForeignKey(
        Source,
        verbose_name=_("source"),
        on_delete=models.PROTECT,
        related_name="citations",
        help_text=_("Search for it, or paste its web address."),
    )
    fields = ArrayField(
        models.CharField(max_length=60),
        verbose_name=_("only for"),
        default=list,
        blank=True,
        help_text=_("What exactly it supports. Empty: all of it."),
    )
    quotation = models.TextField(
        _("quotation"), blank=True, help_text=_("The words of the source, in its language. Readers see them.")
    )
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("Confirmed: two sources or a document. Reported: one says so. Disputed: another says no."),
    )

    class Meta(AboutOneRecord.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return f"{self.source} ({self.get_certainty_display()})"


@tracked
class Claim(AboutOneRecord):
    """What one source says of one field. Contradicting values stay side by side."""

    source = models.ForeignKey(
        Source,
        verbose_name=_("source"),
        on_delete=models.PROTECT,
        related_name="claims",
        help_text=_("Who claims it: search, or paste the web address."),
    )
    field = models.CharField(_("field"), max_length=60, help_text=_("Of which field: born, gender …"))
    value = models.TextField(_("value"), help_text=_("What this source says, in its words. Readers see it."))
    first_seen = models.DateField(
        _("first seen"), null=True, blank=True, help_text=_("When the source was first seen to say so.")
    )
    last_seen = models.DateField(_("last seen"), null=True, blank=True, help_text=_("When it was last seen to say so."))
    accepted = models.BooleanField(_("accepted"), default=False, help_text=_("This is the value that we publish."))

    class Meta(AboutOneRecord.Meta):
        verbose_name = _("claim")
        verbose_name_plural = _("claims: what sources say differently")
        constraints = [
            *AboutOneRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(first_seen=None) | Q(last_seen=None) | Q(last_seen__gte=F("first_seen")),
                name="claim_seen_in_order",
                violation_error_code="last_seen",
                violation_error_message=_("Last seen lies before first seen."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

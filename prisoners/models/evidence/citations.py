"""What sources support, and what they claim."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.sources import Source
from prisoners.models.evidence.subjects import Subject
from prisoners.models.fields import ChoiceField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from public.vocabulary.sources import Certainty


class AboutOneRecord(Record):
    """Something that a source says about one record of the desk."""

    subject = models.ForeignKey(
        Subject,
        verbose_name=_("about"),
        on_delete=models.CASCADE,
        related_name="%(class)ss",
        help_text=_("Filled in by the page on which you write."),
    )

    class Meta:
        abstract = True


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
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("Confirmed: two sources or a document. Reported: one says so. Disputed: another says no."),
    )

    class Meta:
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

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims: what sources say differently")
        constraints = [
            models.CheckConstraint(
                condition=Q(first_seen=None) | Q(last_seen=None) | Q(last_seen__gte=F("first_seen")),
                name="claim_seen_in_order",
                violation_error_code="last_seen",
                violation_error_message=_("Last seen lies before first seen."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

"""Counts that organisations published."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from prisoners.models.fields import ChoiceField, PartialDateField, TranslatedTextField, earliest
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import CountedAs, Qualifier


@tracked
class ReportedCount(PublishableRecord):
    """Somebody's number, on a day, of something. It is theirs; ours are derived from the record."""

    kind = Kind.REPORTED_COUNT
    str_prefetch = ("organisation",)

    on = PartialDateField(_("day"), help_text=_("The day for which the number was given."))
    on_earliest = earliest("on")
    organisation = models.ForeignKey(
        "prisoners.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="counts",
        help_text=_("Whose number it is."),
    )
    country = models.CharField(_("country"), max_length=2, help_text=_("Two letters of the state that holds them: BY."))
    counted = ChoiceField(_("counted"), choices=CountedAs.choices, help_text=_("What the number counts."))
    number = models.PositiveIntegerField(
        pgettext_lazy("how many", "number"), help_text=_("As it was published, in digits.")
    )
    qualifier = ChoiceField(
        _("exactness"),
        choices=Qualifier.choices,
        default=Qualifier.EXACT,
        help_text=_("“At least”, “almost” and the like, if the source says so."),
    )
    remark = TranslatedTextField(
        _("remark"), blank=True, help_text=_("What a reader must know to understand the number. Readers see it.")
    )

    class Meta:
        ordering = ["-on"]
        verbose_name = _("reported count")
        verbose_name_plural = _("reported counts")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "country", "counted", "on"],
                name="reported_count_once",
                violation_error_message=_("This organisation’s count of this day is recorded already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}, {self.on}: {self.number} {self.get_counted_display()}"

"""What is known of people's health and treatment."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, TranslatedTextField
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.detainees import (
    HealthKind,
    Visibility,
)
from public.vocabulary.sources import Certainty


@tracked
class HealthReport(CitableRecord):
    """What is known of the person's health or treatment. It stays at the desk unless made public."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="health_reports",
        help_text=_("Whose health it is."),
    )
    on = PartialDateField(_("day"), blank=True, help_text=_("When it was so, or became known."))
    kind = ChoiceField(_("kind"), choices=HealthKind.choices, help_text=_("What it is about."))
    description = TranslatedTextField(
        _("description"), blank=True, help_text=_("What is known. Readers see it only if it is made public.")
    )
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is."),
    )
    visibility = ChoiceField(
        _("visible"),
        choices=Visibility.choices,
        default=Visibility.DESK,
        help_text=_("Desk only: never published. Public: only with the family’s agreement."),
    )

    class Meta:
        verbose_name = _("health report")
        verbose_name_plural = _("health and treatment")

    def __str__(self) -> str:
        return self.get_kind_display()

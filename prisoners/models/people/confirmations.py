"""Confirmations that people are still held."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, latest
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.detainees import (
    ConfirmationMeans,
)


@tracked
class Confirmation(CitableRecord):
    """Somebody made sure that the person is still held. By whom stays at the desk."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="confirmations",
        help_text=_("Who is still held."),
    )
    on = PartialDateField(_("day"), help_text=_("On which day it was certain that the person is held."))
    on_latest = latest("on")
    means = ChoiceField(_("means"), choices=ConfirmationMeans.choices, help_text=_("How we know."))
    by = models.CharField(
        _("by (private)"), max_length=200, blank=True, help_text=_("Who told us. Stays at the desk. Never published.")
    )

    class Meta:
        verbose_name = _("confirmation")
        verbose_name_plural = _("confirmations that the person is still held")

    def __str__(self) -> str:
        return f"{self.on}, {self.get_means_display()}"

"""Charges, and what became of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.custody.detentions import Detention
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, earliest
from prisoners.models.history.tracked import tracked
from public.vocabulary.custody import ChargeStatus
from public.vocabulary.sources import Certainty


@tracked
class Charge(CitableRecord):
    """An accusation under a legal provision."""

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="charges",
        help_text=_("The detention in which the charge was brought."),
    )
    provision = models.ForeignKey(
        "prisoners.LegalProvision",
        verbose_name=_("article"),
        on_delete=models.PROTECT,
        related_name="charges",
        help_text=_("Type its number: 342."),
    )
    part = models.CharField(_("part"), max_length=10, blank=True, help_text=_("Part of the article: 3."))
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this charge was brought."),
    )

    class Meta:
        verbose_name = _("charge")
        verbose_name_plural = _("charges")
        constraints = [
            models.UniqueConstraint(
                fields=["detention", "provision", "part"],
                name="charge_once_per_detention",
                violation_error_code="provision",
                violation_error_message=_("This charge is recorded already. Add to that one what became of it."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.provision_id}{f' ({self.part})' if self.part else ''}"


@tracked
class ChargeStatusChange(CitableRecord):
    """What became of a charge, and when: charged, convicted, acquitted, dropped."""

    charge = models.ForeignKey(
        Charge,
        verbose_name=_("charge"),
        on_delete=models.CASCADE,
        related_name="status_changes",
        help_text=_("What became of which charge."),
    )
    status = ChoiceField(_("status"), choices=ChargeStatus.choices, help_text=_("What became of the charge."))
    on = PartialDateField(_("day"), blank=True, help_text=_("When it became so."))
    on_earliest = earliest("on")

    class Meta:
        verbose_name = _("change of a charge")
        verbose_name_plural = _("what became of it")
        constraints = [
            models.UniqueConstraint(
                fields=["charge", "status", "on"],
                name="charge_status_once",
                violation_error_code="status",
                violation_error_message=_("This is recorded already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.on}".strip()

"""Where, and under which regime, somebody is held."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import chronological
from prisoners.models.custody.detentions import Detention
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, earliest, latest
from prisoners.models.history.tracked import tracked
from public.vocabulary.custody import Regime


@tracked
class Placement(CitableRecord):
    """Where, and under which regime, within a detention."""

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="placements",
        help_text=_("Of which detention it is a part."),
    )
    facility = models.ForeignKey(
        "prisoners.Facility",
        verbose_name=_("facility"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="placements",
        help_text=_("Where the person is kept. Type its name, town or country."),
    )
    regime = ChoiceField(_("regime"), choices=Regime.choices, blank=True, help_text=_("Under which conditions."))
    since = PartialDateField(_("from"), blank=True, help_text=_("First day there."))
    since_earliest = earliest("since")
    until = PartialDateField(_("to"), blank=True, help_text=_("Last day there. Empty while it goes on."))
    until_earliest = earliest("until")
    until_latest = latest("until")
    incommunicado = models.BooleanField(
        _("incommunicado"), default=False, help_text=_("No letters, calls, visits or lawyer all that time.")
    )

    class Meta:
        verbose_name = _("placement")
        verbose_name_plural = _("placements: where and under which regime")
        constraints = [
            chronological("since", "until", name="placement_in_order", message=_("The end lies before the beginning.")),
            models.CheckConstraint(
                condition=~Q(facility=None, regime=""),
                name="placement_somewhere",
                violation_error_code="facility",
                violation_error_message=_("Give the facility or at least the regime."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.facility or self.get_regime_display())

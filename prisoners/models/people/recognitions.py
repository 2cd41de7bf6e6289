"""Who calls a person a political prisoner, and which lists of the state name them."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import chronological
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import PartialDateField, WebField, earliest, latest
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee


@tracked
class Recognition(CitableRecord):
    """An organisation recognises the person as a political prisoner. The tracker attributes, it does not decide."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="recognitions",
        help_text=_("Who is recognised."),
    )
    organisation = models.ForeignKey(
        "prisoners.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="recognitions",
        help_text=_("Who recognises the person as a political prisoner."),
    )
    on = PartialDateField(_("since"), blank=True, help_text=_("The day of the statement."))
    on_earliest = earliest("on")
    withdrawn_on = PartialDateField(
        _("withdrawn"), blank=True, help_text=_("The day on which it was taken back, if it was.")
    )
    withdrawn_on_latest = latest("withdrawn_on")
    url = WebField(
        _("statement"), max_length=2000, blank=True, help_text=_("The web address of the statement. Readers follow it.")
    )

    class Meta:
        verbose_name = _("recognition")
        verbose_name_plural = _("recognitions as a political prisoner")
        constraints = [
            chronological(
                "on", "withdrawn_on", name="recognition_in_order", message=_("Withdrawn before it was given.")
            ),
        ]

    def __str__(self) -> str:
        on = self.on or gettext("no date")
        return f"{self.organisation}: {on}"


@tracked
class StateListing(CitableRecord):
    """The state put the person on its own list of "extremists" or "terrorists": an act of repression."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="state_listings",
        help_text=_("Who was listed."),
    )
    list_name = models.CharField(
        _("list"), max_length=200, help_text=_("Which list of “extremists” or “terrorists”, and whose.")
    )
    on = PartialDateField(_("listed"), blank=True, help_text=_("The day on which the person was put on it."))
    on_earliest = earliest("on")
    removed_on = PartialDateField(
        _("removed"), blank=True, help_text=_("The day on which the person was taken off, if so.")
    )
    removed_on_latest = latest("removed_on")

    class Meta:
        verbose_name = _("listing by the state")
        verbose_name_plural = _("listings by the state")
        constraints = [
            chronological(
                "on", "removed_on", name="state_listing_in_order", message=_("Removed before it was listed.")
            ),
        ]

    def __str__(self) -> str:
        return self.list_name

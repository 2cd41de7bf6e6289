"""Places of detention."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import ChoiceField, TranslatedTextField
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind


@tracked
class Facility(PublishableRecord):
    """A colony, prison, detention centre or other place where people are held."""

    kind = Kind.FACILITY
    needs_source = False

    name = models.CharField(
        _("name"), max_length=200, help_text=_("As people call it, in Latin letters: Penal Colony No. 4, Homiel.")
    )
    names = TranslatedTextField(
        _("name per language"), blank=True, help_text=_("Readers see the one in their language.")
    )
    type = ChoiceField(_("type"), choices=FacilityType.choices, help_text=_("What kind of place it is by law."))
    country = models.CharField(_("country"), max_length=2, help_text=_("Two letters: BY."))
    region = models.CharField(
        _("region"), max_length=100, blank=True, help_text=_("Tells places of one name apart: Homiel region.")
    )
    address = models.TextField(
        _("address"), blank=True, help_text=_("The address of the place itself. Readers see it.")
    )
    latitude = models.FloatField(
        _("latitude"), null=True, blank=True, help_text=_("In degrees, south is negative: 53.9006.")
    )
    longitude = models.FloatField(
        _("longitude"), null=True, blank=True, help_text=_("In degrees, west is negative: 27.5590.")
    )

    class Meta:
        ordering = ["country", "name"]
        verbose_name = _("facility")
        verbose_name_plural = _("facilities")
        constraints = [
            models.UniqueConstraint(
                fields=["country", "name"],
                name="facility_name_once_per_country",
                violation_error_code="name",
                violation_error_message=_("A facility of this name is recorded already. Use that one."),
            ),
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None) | Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="facility_lies_on_earth",
                violation_error_code="latitude",
                violation_error_message=_(
                    "Give both coordinates: latitude from -90 to 90, longitude from -180 to 180."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def choice_label(self) -> str:
        return " · ".join(filter(None, (self.name, self.region, self.country)))

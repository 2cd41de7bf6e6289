"""Places of detention."""

from django.db import models
from django.db.models import Q

from prisoners.models.fields import TranslatedTextField, WordField
from prisoners.models.records import PublishableRecord, tracked
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind


@tracked
class Facility(PublishableRecord):
    """A colony, prison, detention centre or other place where people are held."""

    kind = Kind.FACILITY

    name = models.CharField(max_length=200)
    names = TranslatedTextField(blank=True)
    type = WordField(choices=FacilityType.choices)
    country = models.CharField(max_length=2)
    region = models.CharField(max_length=100, blank=True)
    address = models.TextField(blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)

    class Meta:
        ordering = ["country", "name"]
        verbose_name_plural = "facilities"
        constraints = [
            models.UniqueConstraint(fields=["country", "name"], name="facility_name_once_per_country"),
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None) | Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="facility_lies_on_earth",
                violation_error_message="Give both coordinates: latitude from -90 to 90, longitude from -180 to 180.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

"""Organisations that recognise, count, state or decide."""

from django.db import models

from prisoners.models.fields import TranslatedTextField, WebField, WordField
from prisoners.models.records import PublishableRecord, tracked
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import OrganisationKind


@tracked
class Organisation(PublishableRecord):
    """A body in whose name something is said."""

    kind = Kind.ORGANISATION

    name = models.CharField(max_length=200, unique=True)
    names = TranslatedTextField(blank=True)
    type = WordField(choices=OrganisationKind.choices)
    country = models.CharField(max_length=2, blank=True)
    website = WebField(blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

"""Organisations that recognise, count, state or decide."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import ChoiceField, TranslatedTextField, WebField
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import OrganisationKind


@tracked
class Organisation(PublishableRecord):
    """A body in whose name something is said."""

    kind = Kind.ORGANISATION
    needs_source = False

    name = models.CharField(
        _("name"), max_length=200, unique=True, help_text=_("As it calls itself, in Latin letters: Viasna.")
    )
    names = TranslatedTextField(
        _("name per language"), blank=True, help_text=_("Readers see the one in their language.")
    )
    type = ChoiceField(_("type"), choices=OrganisationKind.choices, help_text=_("What kind of body it is."))
    country = models.CharField(
        _("country"), max_length=2, blank=True, help_text=_("Two letters: BY. Empty for an international body.")
    )
    website = WebField(_("website"), blank=True, help_text=_("The front page of its site."))

    class Meta:
        ordering = ["name"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name

    def choice_label(self) -> str:
        return " · ".join(filter(None, (self.name, self.country)))

"""How to reach families and lawyers."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee


@tracked
class Contact(CitableRecord):
    """How to reach family or a lawyer. Private; never in a document."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="contacts",
        help_text=_("Whose family or lawyer it is."),
    )
    role = models.CharField(_("role"), max_length=60, help_text=_("Who it is to the person: mother, lawyer …"))
    name = models.CharField(_("name"), max_length=200, help_text=_("Stays at the desk. Never published."))
    reached_by = models.TextField(
        _("reached by"), blank=True, help_text=_("Telephone, messenger, and what is safe. Stays at the desk.")
    )

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts: family and lawyers")

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

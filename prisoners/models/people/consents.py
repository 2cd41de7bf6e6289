"""What people or their families agreed to."""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import (
    ChoiceField,
)
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.detainees import (
    ConsentScope,
)


@tracked
class Consent(CitableRecord):
    """The person or the family agreed, or refused. Private."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="consents",
        help_text=_("Whose consent it is."),
    )
    scope = ChoiceField(_("consent to"), choices=ConsentScope.choices, help_text=_("What was asked."))
    given_by = models.CharField(
        _("by (private)"), max_length=200, help_text=_("Who answered: the person, a mother … Stays at the desk.")
    )
    granted = models.BooleanField(_("granted"), help_text=_("Not ticked: refused."))
    on = models.DateField(_("answered"), help_text=_("The day of the answer. The newest one counts."))
    until = models.DateField(_("holds until"), null=True, blank=True, help_text=_("Empty: until it is taken back."))

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        constraints = [
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=models.F("on")),
                name="consent_in_order",
                violation_error_code="until",
                violation_error_message=_("The consent ends before it begins."),
            ),
        ]

    def __str__(self) -> str:
        answer = gettext("granted on %(day)s") if self.granted else gettext("refused on %(day)s")
        return f"{self.get_scope_display()}: {answer % {'day': self.on}}"

    def holds(self, *, on: date) -> bool:
        return self.granted and (self.until is None or on <= self.until)

"""Judges, prosecutors, investigators and heads of prisons, acting in public office."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.history.tracked import tracked


@tracked
class Official(CitableRecord):
    """Somebody who acted in office. Named in public only with a document and two reviewers."""

    name = models.CharField(_("name"), max_length=200, help_text=_("Given name first, then the surname."))
    role = models.CharField(
        _("office"), max_length=100, help_text=_("In which office this person acted: judge, prosecutor …")
    )
    body = models.CharField(_("body"), max_length=200, blank=True, help_text=_("Where: Minsk Regional Court …"))
    document = models.ForeignKey(
        "prisoners.Source",
        verbose_name=_("document"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="officials",
        help_text=_("The document that shows what this person did in office. Without it nobody is named."),
    )
    first_reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("first reviewer"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who agreed that this official is named."),
    )
    second_reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("second reviewer"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Somebody else who agreed too."),
    )
    cases = models.ManyToManyField(
        "prisoners.Case",
        verbose_name=_("cases"),
        blank=True,
        related_name="officials",
        help_text=_("The cases in which this person acted."),
    )
    sanctions_target = models.ForeignKey(
        "prisoners.SanctionsTarget",
        verbose_name=_("sanctions target"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="officials",
        help_text=_("The same person on a sanctions list, if sanctioned."),
    )
    note = models.TextField(_("private note"), blank=True, help_text=_("Stays at the desk. Never published."))

    class Meta:
        ordering = ["name"]
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        constraints = [
            models.CheckConstraint(
                condition=Q(first_reviewer=None) | Q(second_reviewer=None) | ~Q(first_reviewer=F("second_reviewer")),
                name="official_two_reviewers_differ",
                violation_error_code="second_reviewer",
                violation_error_message=_("Two different people have to agree that this official is named."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

    def choice_label(self) -> str:
        return " · ".join(filter(None, (self.name, self.role, self.body)))

    @property
    def may_be_named(self) -> bool:
        return bool(self.document_id and self.first_reviewer_id and self.second_reviewer_id)

"""Who took a record off the site, and why."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import ChoiceField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from public.vocabulary.editions import VersionAction, WithdrawalReason
from public.vocabulary.kinds import Kind


@tracked
class Removal(Record):
    """A chief withdrew or redacted a record. The world reads the class of reason; the reason itself stays here."""

    kind = ChoiceField(_("kind of record"), choices=Kind.choices)
    record_id = models.CharField(_("record"), max_length=40)
    action = ChoiceField(_("what was done"), choices=VersionAction.choices)
    reason = ChoiceField(_("reason"), choices=WithdrawalReason.choices)
    why = models.TextField(_("reason (private)"), blank=True, help_text=_("Stays at the desk."))
    edition = models.PositiveIntegerField(_("edition"))

    class Meta:
        ordering = ["-edition"]
        verbose_name = _("removal")
        verbose_name_plural = _("removals")
        constraints = [
            models.UniqueConstraint(fields=["record_id", "edition"], name="removal_once_per_edition"),
            models.CheckConstraint(
                condition=~Q(action=VersionAction.PUBLISHED),
                name="removal_takes_off",
                violation_error_message=_("A removal withdraws or redacts."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()} {self.record_id}, {self.edition}"

"""Judges, prosecutors, investigators and heads of prisons, acting in public office."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from prisoners.models.records import Record, tracked


@tracked
class Official(Record):
    """Somebody who acted in office. Named in public only with a document and two reviewers."""

    name = models.CharField(max_length=200)
    role = models.CharField(max_length=100, help_text="judge, prosecutor …")
    body = models.CharField(max_length=200, blank=True, help_text="Minsk Regional Court …")
    document = models.ForeignKey(
        "prisoners.Source",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="officials",
        help_text="The document that shows what this person did in office.",
    )
    first_reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    second_reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    cases = models.ManyToManyField("prisoners.Case", blank=True, related_name="officials")
    sanctions_target = models.ForeignKey(
        "prisoners.SanctionsTarget", on_delete=models.SET_NULL, null=True, blank=True, related_name="officials"
    )
    note = models.TextField("private note", blank=True, help_text="Stays at the desk.")

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(first_reviewer=None) | Q(second_reviewer=None) | ~Q(first_reviewer=F("second_reviewer")),
                name="official_two_reviewers_differ",
                violation_error_message="Two different people have to review that this official is named.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

    @property
    def may_be_named(self) -> bool:
        return bool(self.document_id and self.first_reviewer_id and self.second_reviewer_id)

"""Submissions: what was handed in for review, and what was decided."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import Q, TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import allowed_values
from prisoners.models.fields import ChoiceField, TextListField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind


class SubmissionStage(TextChoices):
    WAITING = "waiting", _("waiting for review")
    SENT_BACK = "sent-back", _("sent back")
    PUBLISHED = "published", _("published")
    REPLACED = "replaced", _("handed in anew")
    TAKEN_BACK = "taken-back", _("taken back")


class Risk(TextChoices):
    """Why a change always needs two people, whatever the settings say."""

    FIRST_PUBLICATION = "first-publication", _("first publication")
    DEATH = "death", _("death")
    RELEASE = "release", _("release")
    OFFICIAL = "official", _("names an official")
    MINOR = "minor", _("a minor")
    UNCOVERED = "uncovered", _("shown more openly")


# What a decision fills in.
DECISION = ("stage", "reason", "edition", "by_one_person", "risks", "reviewer", "changed_by", "decided_at")


class SubmissionQuerySet(models.QuerySet["Submission"]):
    def waiting(self) -> "SubmissionQuerySet":
        return self.filter(stage=SubmissionStage.WAITING)

    def save_decisions(self, decided: Sequence["Submission"]) -> None:
        """Save what `Submission.decide` wrote down, in one query however many there are."""
        for submission in decided:
            submission.updated_at = timezone.now()
        self.bulk_update(decided, [*DECISION, "updated_at"])


@tracked
class Submission(Record):
    """One record handed in for publication, with the fingerprint of what it said then."""

    kind = ChoiceField(_("kind"), choices=Kind.choices, help_text=_("What kind of record was handed in."))
    record_id = models.CharField(_("record"), max_length=40, help_text=_("Its identifier."))
    fingerprint = models.CharField(
        _("fingerprint"), max_length=64, help_text=_("Tells whether the record was edited since it was handed in.")
    )
    note = models.TextField(_("note"), blank=True, help_text=_("What the reviewer should know. Stays at the desk."))
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("handed in by"),
        on_delete=models.PROTECT,
        related_name="submissions",
        help_text=_("Who asked for publication."),
    )
    submitted_at = models.DateTimeField(_("handed in at"), help_text=_("When it was handed in."))
    stage = ChoiceField(
        _("stage"),
        choices=SubmissionStage.choices,
        default=SubmissionStage.WAITING,
        help_text=_("Whether it waits or what was decided."),
    )
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewer"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who decided."),
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, help_text=_("When it was decided."))
    reason = models.TextField(_("reason"), blank=True, help_text=_("Why it was sent back, so that it can be mended."))
    edition = models.PositiveIntegerField(
        _("edition"), null=True, blank=True, help_text=_("The edition in which it was published.")
    )
    risks = TextListField(
        Risk,
        verbose_name=_("always two people"),
        help_text=_("Changes that need two people, whatever the settings."),
    )
    by_one_person = models.BooleanField(
        _("without four eyes"),
        default=False,
        help_text=_("Whoever published it had handed it in or edited it last."),
    )

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        ordering = ["-submitted_at"]
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        permissions = [
            ("publish_submission", "Can publish or send back submissions"),
            ("withdraw_submission", "Can withdraw records from the site"),
            ("redact_submission", "Can redact published records"),
        ]
        indexes = [models.Index(fields=["record_id", "created_at"], name="submission_of_record")]
        constraints = [
            models.UniqueConstraint(
                fields=["record_id"], condition=Q(stage=SubmissionStage.WAITING), name="submission_one_waiting"
            ),
            models.CheckConstraint(
                condition=~Q(stage=SubmissionStage.SENT_BACK) | ~Q(reason=""), name="submission_sent_back_with_reason"
            ),
            models.CheckConstraint(
                condition=Q(stage=SubmissionStage.PUBLISHED, edition__isnull=False, reviewer__isnull=False)
                | (~Q(stage=SubmissionStage.PUBLISHED) & Q(edition=None)),
                name="submission_published_in_an_edition",
            ),
            allowed_values("risks", Risk, name="submission_risks"),
            models.CheckConstraint(
                condition=Q(by_one_person=False) | Q(stage=SubmissionStage.PUBLISHED, risks=[]),
                name="submission_two_people_for_risks",
                violation_error_message=_(
                    "This change needs two people: one who hands it in and one who publishes it."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.record_id}, {self.get_stage_display()}"

    @cached_property
    def record(self) -> PublishableRecord | None:
        """The desk record; None if it is no longer there."""
        model = PublishableRecord.by_kind()[self.kind]
        found: PublishableRecord | None = model.objects.filter(pk=self.record_id).first()
        return found

    def decide(
        self,
        stage: SubmissionStage,
        *,
        by: AbstractBaseUser,
        at: datetime,
        reason: str = "",
        edition: int | None = None,
        by_one_person: bool = False,
    ) -> None:
        """Write down what a reviewer decided; `save_decisions` saves it."""
        self.stage, self.reason, self.edition, self.by_one_person = stage, reason, edition, by_one_person
        self.reviewer_id = self.changed_by_id = by.pk
        self.decided_at = at

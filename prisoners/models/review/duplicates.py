"""Pairs of people that may be one, and what was decided about them."""

from collections.abc import Iterable

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q, TextChoices
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import ChoiceField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee


class Decision(TextChoices):
    OPEN = "open", _("not decided")
    DIFFERENT = "different", _("different people")
    SAME = "same", _("the same person")


class DuplicatePairQuerySet(models.QuerySet["DuplicatePair"]):
    def undecided(self) -> "DuplicatePairQuerySet":
        return self.filter(decision=Decision.OPEN)

    def of(self, people: Iterable[str]) -> "DuplicatePairQuerySet":
        """Pairs in which one of the given people stands."""
        keys = list(people)
        return self.filter(Q(first__in=keys) | Q(second__in=keys))


@tracked
class DuplicatePair(Record):
    """Two people who may be one, and what somebody decided about them.

    `name_score` is that of the two likest spellings; `score` counts the evidence beside the names too.
    `judged_spellings` are those known when it was decided, each behind the identifier of the person who bore it.
    """

    str_prefetch = ("first__names", "second__names")

    first = models.ForeignKey(Detainee, verbose_name=_("one person"), on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Detainee, verbose_name=_("the other"), on_delete=models.CASCADE, related_name="+")
    score = models.FloatField(_("likeness"))
    name_score = models.FloatField(_("likeness of the names"))
    evidence = models.JSONField(_("evidence"), default=dict)
    decision = ChoiceField(_("decision"), choices=Decision.choices, default=Decision.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    remark = models.TextField(_("remark (private)"), blank=True, help_text=_("Stays at the desk."))
    judged_spellings = ArrayField(
        models.TextField(), verbose_name=_("spellings that were judged"), default=list, blank=True
    )

    objects = DuplicatePairQuerySet.as_manager()

    class Meta:
        ordering = ["-score", "pk"]
        verbose_name = _("possible duplicate")
        verbose_name_plural = _("possible duplicates")
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="duplicate_pair_once"),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="duplicate_pair_in_order",
                violation_error_message=_("The one with the lower identifier comes first."),
            ),
            models.CheckConstraint(
                condition=Q(score__range=(0, 1), name_score__range=(0, 1)),
                name="duplicate_pair_scored",
                violation_error_message=_("Scores go from 0 to 1."),
            ),
            models.CheckConstraint(
                condition=Q(decision=Decision.OPEN, decided_at=None, decided_by=None)
                | (~Q(decision=Decision.OPEN) & Q(decided_at__isnull=False, decided_by__isnull=False)),
                name="duplicate_pair_decided_by_somebody",
                violation_error_message=_("A decision needs somebody who made it, and when."),
            ),
        ]
        indexes = [models.Index(F("score").desc(), "id", name="duplicate_pair_likest")]

    def __str__(self) -> str:
        return f"{self.first} = {self.second}?"

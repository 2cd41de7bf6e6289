"""Merges: two records found to tell of one person, and what went from the one to the other."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked


class MergeQuerySet(models.QuerySet["Merge"]):
    def not_undone(self) -> "MergeQuerySet":
        return self.filter(undone_at=None)


@tracked
class Merge(Record):
    """The record `gone` was merged into the record `kept`: identifiers, since the one is no longer at the desk.

    `changes` lists, in their order, every column that changed (`set`: table, row, column, before, after) and every row
    that went because an equal one was there (`gone`: the row as it was), so that it can all be taken back.
    """

    kept_id = models.CharField(_("record kept"), max_length=10)
    gone_id = models.CharField(_("record gone"), max_length=10)
    gone_public_id = models.CharField(_("public identifier of the record gone"), max_length=10)
    gone_name = models.CharField(_("name of the record gone"), max_length=300)
    changes = models.JSONField(_("changes"), encoder=DjangoJSONEncoder)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("merged by"), on_delete=models.PROTECT, related_name="+"
    )
    merged_at = models.DateTimeField(_("merged at"))
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("undone by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering = ["-merged_at"]
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        permissions = [("merge_detainee", "Can merge two records of one person, and undo it")]
        indexes = [models.Index(fields=["kept_id"], name="merge_kept")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kept_id=F("gone_id")),
                name="merge_of_two",
                violation_error_message=_("A record cannot be merged into itself."),
            ),
            models.UniqueConstraint(
                fields=["gone_id"],
                condition=Q(undone_at=None),
                name="merge_once",
                violation_error_message=_("This record was merged already."),
            ),
            models.CheckConstraint(
                condition=Q(undone_at=None, undone_by=None) | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="merge_undone_by_somebody",
                violation_error_message=_("Say who undid it, and when."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gone_name} ({self.gone_id}) → {self.kept_id}"

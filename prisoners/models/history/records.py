"""What all records of the desk have in common: a random identifier, who wrote them, and when."""

from collections.abc import Sequence
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from public.vocabulary.identifiers import new_identifier


class Record(models.Model):
    """A row of the desk. Its identifier is random, and so does not show how many there are."""

    id = models.CharField(primary_key=True, max_length=10, default=new_identifier, editable=False)
    created_at = models.DateTimeField(_("entered at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("entered by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("changed by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    # Rules that somebody who writes several rows at once checks between them; PostgreSQL has the last word.
    skipped_constraints: frozenset[str] = frozenset()

    # The related rows that `str()` and `choice_label()` read.
    str_prefetch: ClassVar[tuple[str, ...]] = ()
    choice_prefetch: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def get_constraints(self) -> list[tuple[type[models.Model], Sequence[models.BaseConstraint]]]:
        return [
            (model, [rule for rule in rules if rule.name not in self.skipped_constraints])
            for model, rules in super().get_constraints()
        ]

    def choice_label(self) -> str:
        """How it is named where somebody has to choose one: with what tells namesakes apart."""
        return str(self)

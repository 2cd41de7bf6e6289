"""What all records of the desk have in common: a random identifier, who wrote them, and when."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from public.vocabulary.identifiers import new_identifier
from public.vocabulary.kinds import Kind


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

    class Meta:
        abstract = True

    def get_constraints(self) -> list[tuple[type[models.Model], Sequence[models.BaseConstraint]]]:
        return [
            (model, [rule for rule in rules if rule.name not in self.skipped_constraints])
            for model, rules in super().get_constraints()
        ]


class PublishableRecord(Record):
    """A record that has a document in the public record once it is published."""

    kind: ClassVar[Kind]

    objects: ClassVar[Any] = models.Manager()

    note = models.TextField(_("private note"), blank=True, help_text=_("Stays at the desk. Never published."))

    class Meta:
        abstract = True

    @property
    def public_id(self) -> str:
        """The identifier by which readers know the record, once it is published."""
        return str(self.pk)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "kind" in cls.__dict__:
            PUBLISHABLE[cls.kind] = cls


PUBLISHABLE: dict[str, type[PublishableRecord]] = {}

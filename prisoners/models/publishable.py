"""Records that have a document in the public record once they are published."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from public.vocabulary.kinds import Kind


class PublishableRecord(CitableRecord):
    """A record that has a document in the public record once it is published.

    `needs_source` says whether the desk asks for a source where neither it nor a part of it cites one.
    """

    kind: ClassVar[Kind]
    needs_source: ClassVar[bool] = True

    objects: ClassVar[Any] = models.Manager()

    note = models.TextField(_("private note"), blank=True, help_text=_("Stays at the desk. Never published."))

    class Meta:
        abstract = True

    @property
    def public_id(self) -> str:
        """The identifier by which readers know the record, once it is published."""
        return str(self.pk)

    @classmethod
    def by_kind(cls) -> Mapping[str, type["PublishableRecord"]]:
        """The models of all publishable records."""
        return {model.kind: model for model in cls.__subclasses__()}

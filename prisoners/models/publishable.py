"""Records that have a document in the public record once they are published."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from public.vocabulary.kinds import Kind


class PublishableRecord(CitableRecord):
    """A record that has a document in the public record once it is published.

    Whether the desk asks for a source, at the record itself or at a part of it, says `needs_source`.
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

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "kind" in cls.__dict__:
            PUBLISHABLE[cls.kind] = cls


PUBLISHABLE: dict[str, type[PublishableRecord]] = {}

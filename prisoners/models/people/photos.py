"""Photos of people: what was cleaned of its metadata, in a few widths, with credit, licence and description."""

from typing import Any

from django.core.files.storage import default_storage
from django.db import models, transaction
from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.evidence.sources import Source
from prisoners.models.fields import ChoiceField, TranslatedTextField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.photos import Licence


@tracked
class Photo(CitableRecord):
    """A picture of a person. The world sees the one to show, and only while the person is shown by name."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="photos",
        help_text=_("Who is to be seen."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        help_text=_("Who took it, or who gave it, as the world will read it. Never a name that must stay secret."),
    )
    licence = ChoiceField(
        _("licence"),
        choices=Licence.choices,
        help_text=_("“With permission” needs a consent to the photo as well; see Consents."),
    )
    alt = TranslatedTextField(
        _("description"),
        blank=True,
        help_text=_("What is to be seen, for those who cannot see it. The world will read it."),
    )
    source = models.ForeignKey(
        Source,
        verbose_name=_("source (private)"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="photos",
        help_text=_("Where it was taken from. Stays at the desk."),
    )
    is_preferred = models.BooleanField(
        _("the one to show"), default=False, help_text=_("Without it the photo stays at the desk.")
    )

    class Meta:
        ordering = ["-is_preferred", "created_at"]
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        constraints = [
            models.UniqueConstraint(
                fields=["detainee"],
                condition=Q(is_preferred=True),
                name="photo_one_preferred",
                violation_error_message=_("One photo only can be the one to show."),
            ),
            models.CheckConstraint(
                condition=Q(credit__regex=r"\S"),
                name="photo_credited",
                violation_error_message=_("Write whom to credit."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.credit} ({self.get_licence_display()})"


@tracked
class PhotoFile(Record):
    """A photo in one width, as it would be published; `sha256` is that of its bytes."""

    photo = models.ForeignKey(Photo, verbose_name=_("photo"), on_delete=models.CASCADE, related_name="files")
    file = models.FileField(_("file"), upload_to="photos")
    width = models.PositiveSmallIntegerField(_("width"))
    height = models.PositiveSmallIntegerField(_("height"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)

    class Meta:
        ordering = ["width"]
        verbose_name = _("file of a photo")
        verbose_name_plural = _("files of photos")
        constraints = [
            models.UniqueConstraint(fields=["photo", "width"], name="photo_file_once_per_width"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="photo_file_bears_its_hash"),
        ]

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"


@receiver(post_delete, sender=PhotoFile)
def remove_the_file(instance: PhotoFile, using: str, **options: Any) -> None:
    """What is deleted at the desk, also together with its person, is gone from the disk too once that is certain."""
    name = instance.file.name
    if name:
        transaction.on_commit(lambda: default_storage.delete(name), using=using)

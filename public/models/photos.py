"""The bytes of published photos, and which of them may be read."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, F, Func, OuterRef, Q, Value

from public.models.detainees import PublishedDetainee

_HASH_OF_CONTENT = Func(
    Func(F("content"), function="sha256", output_field=models.BinaryField()),
    Value("hex"),
    function="encode",
    output_field=models.TextField(),
)


class PublishedPhotoQuerySet(models.QuerySet["PublishedPhoto"]):
    def mentioned(self) -> "PublishedPhotoQuerySet":
        """Those that stand in what the newest edition says of a person who is shown by name."""
        return self.filter(Exists(_mentions()))

    def unmentioned(self) -> "PublishedPhotoQuerySet":
        return self.exclude(Exists(_mentions()))


def _mentions() -> Any:
    people = PublishedDetainee.objects.current().listed().filter(record_id=OuterRef("record_id"))
    return people.filter(photos__contains=_one(OuterRef("sha256")))


def _one(hash_of: OuterRef) -> Func:
    return Func(hash_of, template="ARRAY[%(expressions)s]", output_field=ArrayField(models.CharField(max_length=64)))


class PublishedPhoto(models.Model):
    """One size of a person's portrait. It is no part of the chain, so that it can be erased whole; its hash is."""

    record_id = models.CharField(max_length=40)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()

    objects: ClassVar[Any] = PublishedPhotoQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sha256", "record_id"], name="published_photo_once"),
            models.CheckConstraint(
                condition=Q(sha256=_HASH_OF_CONTENT),
                name="published_photo_is_what_its_hash_says",
            ),
        ]

    def __str__(self) -> str:
        return self.sha256

"""Takes photos in: cleaned first, kept under a random name in the private folder, and given to the public record."""

import secrets
from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.translation import gettext as _

from prisoners.actions.pictures import Picture, cleaned
from prisoners.actions.refusals import Refused
from prisoners.actions.writing import write
from prisoners.models import Detainee, Photo, PhotoFile
from public.publishing import Content


def add(detainee: Detainee, content: bytes, *, by: AbstractUser, **facts: Any) -> Photo:
    """Take in a photo of a person. The original is not kept. Raises Refused and ValidationError."""
    return keep(Photo(detainee=detainee, **facts), cleaned(content), by=by)


def keep(photo: Photo, pictures: Iterable[Picture], *, by: AbstractUser) -> Photo:
    """Store a new photo with its cleaned pictures: the rows and the files, or none of them."""
    stored: list[str] = []
    try:
        with transaction.atomic():
            write(photo, by=by, within=photo.detainee)
            for picture in pictures:
                name = default_storage.save(f"photos/{secrets.token_hex(16)}.jpg", ContentFile(picture.content))
                stored.append(name)
                _write_file(photo, picture, name, by=by)
    except BaseException:
        for name in stored:
            default_storage.delete(name)
        raise
    return photo


def _write_file(photo: Photo, picture: Picture, name: str, *, by: AbstractUser) -> None:
    size = {"width": picture.width, "height": picture.height, "sha256": picture.sha256}
    write(PhotoFile(photo=photo, file=name, **size), by=by)


def bytes_for(contents: Iterable[Content]) -> dict[str, bytes]:
    """The bytes of the pictures that these documents mention, by SHA-256. Raises Refused when a file is not there."""
    wanted = {size["sha256"] for content in contents for size in _sizes(content)}
    files = {file.sha256: file for file in PhotoFile.objects.filter(sha256__in=wanted)}
    return {sha256: _read(files.get(sha256)) for sha256 in wanted}


def _sizes(content: Content) -> list[dict[str, Any]]:
    photo = content.fields.get("photo")
    return photo["sizes"] if photo else []


def _read(file: PhotoFile | None) -> bytes:
    try:
        if file is not None:
            with file.file.open("rb") as opened:
                content: bytes = opened.read()
                return content
    except FileNotFoundError as error:
        raise Refused(_missing()) from error
    raise Refused(_missing())


def _missing() -> str:
    return _("The file of a photo is missing. Delete the photo, upload it again, and hand it in anew.")

"""Takes photos in: cleaned first, kept under a random name in the private folder, and given to the public record."""

import secrets
from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.translation import gettext as _

from prisoners.actions.pictures import Picture, clean_pictures
from prisoners.exceptions import ActionRefused
from prisoners.models import Detainee, Photo, PhotoFile
from prisoners.saving import save
from public.publishing import Content


def add_photo(detainee: Detainee, content: bytes, *, by: AbstractUser, **facts: Any) -> Photo:
    """Take in a photo of a person. The original is not kept. Raises ActionRefused and ValidationError."""
    return store_photo(Photo(detainee=detainee, **facts), clean_pictures(content), by=by)


def store_photo(photo: Photo, pictures: Iterable[Picture], *, by: AbstractUser) -> Photo:
    """Store a new photo with its cleaned pictures: the rows and the files, or none of them."""
    stored: list[str] = []
    try:
        with transaction.atomic():
            save(photo, by=by, within=photo.detainee)
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
    save(PhotoFile(photo=photo, file=name, **size), by=by)


def picture_bytes(contents: Iterable[Content]) -> dict[str, bytes]:
    """The bytes of the pictures that these documents mention, by SHA-256. Raises ActionRefused if a file is missing."""
    wanted = {size["sha256"] for content in contents for size in _sizes(content)}
    files = {file.sha256: file for file in PhotoFile.objects.filter(sha256__in=wanted)}
    return {sha256: _read_bytes(files.get(sha256)) for sha256 in wanted}


def _sizes(content: Content) -> list[dict[str, Any]]:
    photo = content.fields.get("photo")
    return photo["sizes"] if photo else []


def _read_bytes(file: PhotoFile | None) -> bytes:
    try:
        if file is not None:
            with file.file.open("rb") as opened:
                content: bytes = opened.read()
                return content
    except FileNotFoundError as error:
        raise ActionRefused(_missing()) from error
    raise ActionRefused(_missing())


def _missing() -> str:
    return _("The file of a photo is missing. Delete the photo, upload it again, and hand it in anew.")

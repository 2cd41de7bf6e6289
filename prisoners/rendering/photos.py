"""A person's photo as published, and what blocks its publication."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from prisoners.models import Detainee, Photo
from public.vocabulary.detainees import ConsentScope
from public.vocabulary.photos import FREE, address

PREFETCH = ("photos__files",)


def render_photo(detainee: Detainee) -> dict[str, Any] | None:
    """The photo chosen to be shown, in all its sizes; the widest speaks for it."""
    photo = preferred_photo(detainee)
    if photo is None:
        return None
    sizes = [
        {"url": address(file.sha256), "width": file.width, "height": file.height, "sha256": file.sha256}
        for file in sorted(photo.files.all(), key=lambda file: file.width)
    ]
    return {**sizes[-1], "credit": photo.credit, "licence": photo.licence, "alt": dict(photo.alt), "sizes": sizes}


def preferred_photo(detainee: Detainee) -> Photo | None:
    """The photo to show. One without files shows nothing."""
    return next((photo for photo in detainee.photos.all() if photo.is_preferred and photo.files.all()), None)


def photo_blocker(detainee: Detainee, *, on: date) -> str | None:
    """Why the photo may not be published on a day: somebody said no, or nobody said yes to what is not free."""
    photo = preferred_photo(detainee)
    if photo is None or detainee.has_consent(ConsentScope.PHOTO, on=on):
        return None
    if any(consent.scope == ConsentScope.PHOTO for consent in detainee.consents.all()):
        return _("consent to the photo was refused or has lapsed. Record a new one, or choose no photo to show.")
    if photo.licence not in FREE:
        return _("the photo is shown with permission, so it needs a consent to the photo. Record it under Consents.")
    return None

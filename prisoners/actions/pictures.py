"""Makes a clean picture of an uploaded file: only pixels come through, nothing that the file knew beside them."""

import hashlib
from dataclasses import dataclass
from io import BytesIO

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from prisoners.exceptions import ActionRefused

WIDTHS = (320, 640, 1280)
# A portrait may be higher than wide, a banner or a scroll may not.
HIGHEST = 2
QUALITY = 84
_BEGINNINGS = {"JPEG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n\x1a\n", "WEBP": b"RIFF"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG without metadata, ready to be stored and to be published."""

    content: bytes
    width: int
    height: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def clean_pictures(content: bytes) -> list[Picture]:
    """The picture in a few widths, smallest first; never wider than it came. Raises ActionRefused.

    What is encoded anew from bare pixels holds no EXIF, GPS, XMP, IPTC, thumbnail, comment, colour
    profile, or second file hidden behind the first.
    """
    pixels = _pixels(content)
    widths = sorted({min(width, pixels.width) for width in WIDTHS})
    return [_encoded(pixels, width) for width in widths]


def _pixels(content: bytes) -> Image.Image:
    """Decode, refusing before any pixel is read what is too large or of another type."""
    if len(content) > settings.PHOTO_MAX_BYTES:
        raise ActionRefused(
            _("The file is larger than %(limit)s MB. Save it smaller and try again.")
            % {"limit": settings.PHOTO_MAX_BYTES // 1_000_000}
        )
    try:
        with Image.open(BytesIO(content), formats=[_file_type(content)]) as opened:
            _refuse_large(opened)
            return _upright(opened)
    except ActionRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ActionRefused(_too_many_pixels()) from error
    except Exception as error:  # a decoder may raise nearly anything on broken or hostile bytes
        raise ActionRefused(
            _("The file is broken or is no picture. Open it, save it as JPEG, and try again.")
        ) from error


def _file_type(content: bytes) -> str:
    """The type that the bytes show; the name of the file and what the browser says of it prove nothing."""
    for name, beginning in _BEGINNINGS.items():
        if content.startswith(beginning) and (name != "WEBP" or content[8:12] == b"WEBP"):
            return name
    raise ActionRefused(_("Only JPEG, PNG and WebP pictures are taken. Save it as one of these and try again."))


def _refuse_large(opened: Image.Image) -> None:
    if opened.width * opened.height > settings.PHOTO_MAX_PIXELS:
        raise ActionRefused(_too_many_pixels())
    if opened.height > opened.width * HIGHEST or opened.width > opened.height * HIGHEST:
        raise ActionRefused(
            _("The picture is more than twice as long as it is wide. Cut it to the person and try again.")
        )


def _too_many_pixels() -> str:
    limit = settings.PHOTO_MAX_PIXELS // 1_000_000
    return _("The picture has more than %(limit)s million pixels. Save it smaller and try again.") % {"limit": limit}


def _upright(opened: Image.Image) -> Image.Image:
    """Turned as the camera was held, in the colours of the web, on white where it was transparent."""
    # A large JPEG is decoded at half its size or less, as long as enough is left for the widest picture.
    opened.draft(None, (2 * WIDTHS[-1], 2 * WIDTHS[-1]))
    turned = ImageOps.exif_transpose(opened)
    bare = Image.new("RGB", turned.size, "white")
    if turned.has_transparency_data:
        seen = turned.convert("RGBA")
        bare.paste(seen, mask=seen.getchannel("A"))
    else:
        bare.paste(_in_srgb(turned))
    return bare


def _in_srgb(picture: Image.Image) -> Image.Image:
    """The same colours without their profile. A profile that does not fit is left out, as browsers do."""
    profile = picture.info.get("icc_profile")
    if not profile:
        return picture.convert("RGB")
    try:
        found = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, found, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        converted = None
    return converted or picture.convert("RGB")


def _encoded(pixels: Image.Image, width: int) -> Picture:
    height = max(1, round(pixels.height * width / pixels.width))
    sized = pixels if width == pixels.width else pixels.resize((width, height), Image.Resampling.LANCZOS)
    written = BytesIO()
    sized.save(written, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return Picture(written.getvalue(), sized.width, sized.height)

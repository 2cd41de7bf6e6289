"""Drawn pictures as files: with all that cameras and programs write into them."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, ImageDraw
from PIL.PngImagePlugin import PngInfo

SECRET = "zzcanaryzz-minsk"


def drawn(width: int = 900, height: int = 1200, mode: str = "RGB") -> Image.Image:
    """A face that belongs to nobody."""
    picture = Image.new("RGB", (width, height), "#b8c4cc")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((width * 0.28, height * 0.15, width * 0.72, height * 0.62), fill="#d9a981")
    pen.pieslice((width * 0.1, height * 0.6, width * 0.9, height * 1.4), 180, 360, fill="#3d5a6c")
    for side in (0.42, 0.58):
        pen.ellipse((width * (side - 0.03), height * 0.34, width * (side + 0.03), height * 0.38), fill="#222222")
    pen.arc((width * 0.4, height * 0.4, width * 0.6, height * 0.52), 20, 160, fill="#7a2e2e", width=max(2, width // 90))
    return picture.convert(mode)


def jpeg(picture: Image.Image | None = None, *, orientation: int = 1) -> bytes:
    """From a telephone: EXIF with GPS, a thumbnail of the camera's, XMP, a comment, a colour profile."""
    picture = picture or drawn()
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x0112] = SECRET, SECRET, orientation
    exif.get_ifd(0x8825).update({1: "N", 2: (53.0, 54.0, 27.0), 3: "E", 4: (27.0, 33.0, 52.0)})
    exif.get_ifd(0x8769).update({0x9286: SECRET.encode(), 0x9003: "2020:09:07 10:05:00"})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved(
        picture, "JPEG", exif=exif, comment=SECRET.encode(), icc_profile=profile, xmp=f"<x>{SECRET}</x>".encode()
    )


def png(picture: Image.Image | None = None) -> bytes:
    texts = PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET}</x>")
    return saved(picture or drawn(), "PNG", pnginfo=texts)


def webp(picture: Image.Image | None = None) -> bytes:
    return saved(picture or drawn(), "WEBP", xmp=f"<x>{SECRET}</x>".encode())


def gif() -> bytes:
    return saved(drawn(60, 80), "GIF", comment=SECRET.encode())


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    written = BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def bomb() -> bytes:
    """A PNG of some hundred bytes that says it is 30,000 pixels wide and high."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")

"""What comes out of an uploaded picture: pixels, and nothing that the file knew beside them."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from prisoners.actions.pictures import clean_pictures
from prisoners.exceptions import ActionRefused
from tests.factories import pictures

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<html><script>alert(1)</script></html>"


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("made", [pictures.jpeg, pictures.png, pictures.webp], ids=["jpeg", "png", "webp"])
def test_a_picture_comes_out_in_three_widths_as_jpeg_and_knows_nothing(made: Callable[[], bytes]) -> None:
    content = made()
    assert pictures.SECRET.encode() in content
    found = clean_pictures(content)
    assert [(picture.width, picture.height) for picture in found] == [(320, 427), (640, 853), (900, 1200)]
    for picture in found:
        read = opened(picture.content)
        assert (read.format, read.mode, read.size) == ("JPEG", "RGB", (picture.width, picture.height))
        assert not dict(read.getexif())
        assert set(read.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
        assert b"zzcanary" not in picture.content
        assert all(mark not in picture.content for mark in (b"Exif", b"ICC_PROFILE", b"http://ns.adobe.com", b"GPS"))


def test_the_place_in_the_original_is_really_there() -> None:
    """Otherwise the test above would prove nothing."""
    assert opened(pictures.jpeg()).getexif().get_ifd(0x8825)[2] == (53.0, 54.0, 27.0)


def test_a_picture_is_turned_as_the_camera_was_held() -> None:
    lying = pictures.drawn().rotate(90, expand=True)
    (*_smaller, widest) = clean_pictures(pictures.jpeg(lying, orientation=6))
    assert (widest.width, widest.height) == (900, 1200)


def test_a_small_picture_is_not_blown_up() -> None:
    assert [picture.width for picture in clean_pictures(pictures.jpeg(pictures.drawn(200, 260)))] == [200]


def test_what_is_transparent_becomes_white() -> None:
    clear = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    assert opened(clean_pictures(pictures.saved(clear, "PNG"))[0].content).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK"])
def test_every_kind_of_colour_is_understood(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert opened(clean_pictures(pictures.saved(pictures.drawn(mode=mode), kind))[0].content).mode == "RGB"


def test_a_broken_colour_profile_is_left_out() -> None:
    assert clean_pictures(pictures.saved(pictures.drawn(), "JPEG", icc_profile=b"nonsense" * 30))


def test_a_second_file_behind_the_picture_does_not_come_through() -> None:
    found = clean_pictures(pictures.jpeg() + b"PK\x03\x04 <script>alert(1)</script> " + pictures.SECRET.encode())
    assert all(b"script" not in picture.content and b"PK\x03\x04" not in picture.content for picture in found)


def test_the_hash_is_that_of_the_bytes_and_the_same_picture_gives_the_same() -> None:
    first, second = clean_pictures(pictures.jpeg()), clean_pictures(pictures.jpeg())
    assert [picture.sha256 for picture in first] == [picture.sha256 for picture in second]
    assert len({picture.sha256 for picture in first}) == 3


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"", "Only JPEG, PNG and WebP"),
        (SVG, "Only JPEG, PNG and WebP"),
        (HTML, "Only JPEG, PNG and WebP"),
        (b"%PDF-1.7 " + pictures.jpeg(), "Only JPEG, PNG and WebP"),
        (pictures.gif(), "Only JPEG, PNG and WebP"),
        (b"RIFF\x00\x00\x00\x00AVI ", "Only JPEG, PNG and WebP"),
        (b"\xff\xd8\xff" + HTML, "broken"),
        (b"\x89PNG\r\n\x1a\n" + SVG, "broken"),
        (b"RIFF\x00\x00\x00\x00WEBP" + HTML, "broken"),
        (pictures.jpeg()[:2000], "broken"),
        (pictures.bomb(), "million pixels"),
        (pictures.jpeg(pictures.drawn(100, 900)), "twice as long"),
    ],
    ids=["nothing", "svg", "html", "pdf", "gif", "avi", "jpeg-html", "png-svg", "webp-html", "cut", "bomb", "scroll"],
)
def test_anything_else_is_refused_in_words(content: bytes, advice: str) -> None:
    with pytest.raises(ActionRefused, match=advice):
        clean_pictures(content)


def test_a_file_too_large_is_refused(settings: Any) -> None:
    settings.PHOTO_MAX_BYTES = 1_000_000
    with pytest.raises(ActionRefused, match="larger than 1 MB"):
        clean_pictures(bytes(1_000_001))


def test_too_many_pixels_are_refused_before_they_are_decoded(settings: Any) -> None:
    settings.PHOTO_MAX_PIXELS = 1_000_000
    with pytest.raises(ActionRefused, match="more than 1 million pixels"):
        clean_pictures(pictures.jpeg())

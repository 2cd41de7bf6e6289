"""Photos on a person's page: taken in with words for what is wrong, and shown to staff alone."""

from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from prisoners.actions import photos
from prisoners.models import Detainee, Photo
from tests.conftest import at_desk, guest
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db


def filled(client: Client, person: Detainee) -> tuple[str, dict[str, Any]]:
    """The page's form as a browser would send it, whatever fields it has."""
    address = reverse("admin:prisoners_detainee_change", args=[person.pk])
    page = BeautifulSoup(client.get(address).content, "html.parser")
    form = page.select_one("#detainee_form")
    assert form is not None
    assert form["enctype"] == "multipart/form-data"
    sent: dict[str, Any] = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        name, kind = str(field["name"]), field.get("type")
        if "__prefix__" in name or name.startswith("_") or kind in ("submit", "file") or name.endswith("_hand_in"):
            continue
        if kind == "checkbox":
            if field.has_attr("checked"):
                sent[name] = "on"
        elif field.name == "select":
            sent[name] = [str(option["value"]) for option in field.select("option[selected]")]
        else:
            sent[name] = field.get("value", "") if field.name == "input" else field.get_text().lstrip("\n")
    return address, sent


def upload(client: Client, person: Detainee, content: bytes | None, **facts: str) -> str:
    address, form = filled(client, person)
    form |= {"photos-TOTAL_FORMS": "1", "photos-0-credit": "A Photographer", "photos-0-licence": "cc-by"}
    form |= {"photos-0-alt_en": "", "photos-0-is_preferred": "on"} | facts
    if content is not None:
        form["photos-0-upload"] = SimpleUploadedFile("IMG_1234.jpg", content, "image/jpeg")
    answer = client.post(address, form, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def stored(media: Path) -> list[Path]:
    return [file for file in media.rglob("*") if file.is_file()]


def test_a_researcher_uploads_a_photo_and_sees_it(researcher: User, media: Path) -> None:
    person, client = desk.person(), at_desk(researcher)
    upload(client, person, pictures.jpeg())
    photo = person.photos.get()
    assert (photo.credit, photo.is_preferred, photo.created_by) == ("A Photographer", True, researcher)
    assert len(stored(media)) == 3
    address = reverse("admin:prisoners_photo_picture", args=[photo.pk, 320])
    assert address in client.get(reverse("admin:prisoners_detainee_change", args=[person.pk])).content.decode()
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
    assert "no-store" in answer["Cache-Control"]
    assert pictures.SECRET.encode() not in answer.content


@pytest.mark.parametrize(
    ("content", "facts", "advice"),
    [
        (None, {}, "Choose a picture"),
        (b"<svg/>", {}, "Only JPEG, PNG and WebP"),
        (pictures.gif(), {}, "Only JPEG, PNG and WebP"),
        (pictures.bomb(), {}, "million pixels"),
        (pictures.jpeg()[:3000], {}, "broken"),
        (pictures.jpeg(), {"photos-0-credit": ""}, "This field is required"),
        (pictures.jpeg(), {"photos-0-licence": "mine"}, "Select a valid choice"),
    ],
    ids=["nothing", "svg", "gif", "bomb", "cut", "no-credit", "no-licence"],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(
    content: bytes | None, facts: dict[str, str], advice: str, researcher: User, media: Path
) -> None:
    assert advice in upload(at_desk(researcher), desk.person(), content, **facts)
    assert not Photo.objects.exists()
    assert stored(media) == []


def test_a_photo_is_described_anew_but_not_exchanged(researcher: User) -> None:
    person, client = desk.person(), at_desk(researcher)
    photos.add_photo(person, pictures.jpeg(), by=researcher, credit="Old", licence="cc0", is_preferred=True)
    upload(client, person, None, **{"photos-0-credit": "New"})
    assert person.photos.get().credit == "New"
    before = set(person.photos.get().files.values_list("sha256", flat=True))
    upload(client, person, pictures.png(pictures.drawn(500, 500)))
    assert set(person.photos.get().files.values_list("sha256", flat=True)) == before


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"licence": "cc0", "is_preferred": True}, "Shown once published"),
        ({"licence": "cc0"}, "Stays at the desk"),
        ({"licence": "permission", "is_preferred": True}, "needs a consent to the photo"),
    ],
)
def test_the_page_tells_what_becomes_of_a_photo(facts: dict[str, Any], told: str, researcher: User) -> None:
    person = desk.person()
    photo = photos.add_photo(person, pictures.jpeg(), by=researcher, credit="x", **facts)
    client = at_desk(researcher)
    for model, key in (("detainee", person.pk), ("photo", photo.pk)):
        assert told in client.get(reverse(f"admin:prisoners_{model}_change", args=[key])).content.decode()


def test_nobody_but_staff_with_a_role_sees_a_photo(researcher: User, reader: Client) -> None:
    photo = photos.add_photo(desk.person(), pictures.jpeg(), by=researcher, credit="x", licence="cc0")
    address = reverse("admin:prisoners_photo_picture", args=[photo.pk, 320])
    answer = reader.get(address)
    assert (answer.status_code, "/login/" in answer["Location"]) == (302, True)
    assert at_desk(guest()).get(address).status_code == 403
    assert at_desk(researcher).get(address.replace("320", "321")).status_code == 404
    photo.files.get(width=320).file.delete(save=False)
    assert at_desk(researcher).get(address).status_code == 404


def test_photos_are_listed_in_a_fixed_number_of_queries(researcher: User, django_assert_max_num_queries: Any) -> None:
    for _number in range(3):
        photos.add_photo(
            desk.person(), pictures.jpeg(pictures.drawn(90, 120)), by=researcher, credit="x", licence="cc0"
        )
    client = at_desk(researcher)
    with django_assert_max_num_queries(12):
        assert client.get(reverse("admin:prisoners_photo_changelist")).status_code == 200
    assert client.get(reverse("admin:prisoners_photo_add")).status_code == 403

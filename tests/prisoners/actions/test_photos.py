"""Photos: taken in clean, published with consent, gone when the person is."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client

from prisoners.actions import photos, publication, removals
from prisoners.exceptions import ActionRefused
from prisoners.models import Detainee, Photo, PhotoFile
from public.models import DocumentVersion, Edition, PublishedDetainee, PublishedPhoto
from public.publishing.rebuilding import rebuild
from public.queries import verification
from public.vocabulary.detainees import Display
from public.vocabulary.editions import WithdrawalReason
from tests.conftest import ALL_DATABASES
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db
SAFETY = WithdrawalReason.SAFETY
FREE: dict[str, Any] = {"credit": "A Photographer", "licence": "cc-by", "is_preferred": True}


def portrayed(by: User, **facts: Any) -> Detainee:
    person = desk.person()
    photos.add_photo(person, pictures.jpeg(), by=by, **FREE | facts)
    return person


def publish(person: Detainee, *, researcher: User, reviewer: User) -> Edition:
    return publication.publish(publication.submit([person], by=researcher), by=reviewer)


def document(person: Detainee) -> dict[str, Any]:
    found: dict[str, Any] = Client().get(f"/api/v1/detainees/{person.pk}/").json()
    return found


def stored(media: Path) -> list[Path]:
    return [file for file in media.rglob("*") if file.is_file()]


def test_a_photo_is_stored_clean_under_a_random_name_that_only_the_owner_reads(researcher: User, media: Path) -> None:
    person = portrayed(researcher)
    assert [file.width for file in person.photos.get().files.all()] == [320, 640, 900]
    files = stored(media)
    assert len(files) == 3
    for file in files:
        assert (file.stat().st_mode & 0o077, file.parent.stat().st_mode & 0o077) == (0, 0)
        assert pictures.SECRET.encode() not in file.read_bytes()
        assert person.pk not in file.name
    assert {hashlib.sha256(file.read_bytes()).hexdigest() for file in files} == {
        file.sha256 for file in PhotoFile.objects.all()
    }


def test_who_takes_a_photo_in_has_changed_the_person(researcher: User) -> None:
    person = portrayed(researcher)
    person.refresh_from_db()
    assert (person.changed_by, person.photos.get().created_by) == (researcher, researcher)


@pytest.mark.parametrize("content", [pictures.gif(), pictures.bomb(), b"<svg/>", pictures.jpeg()[:900]])
def test_what_is_refused_leaves_nothing_behind(content: bytes, researcher: User, media: Path) -> None:
    with pytest.raises(ActionRefused):
        photos.add_photo(desk.person(), content, by=researcher, **FREE)
    assert not Photo.objects.exists()
    assert stored(media) == []


def test_a_photo_that_breaks_a_rule_leaves_no_file_behind(researcher: User, media: Path) -> None:
    person = portrayed(researcher)
    before = stored(media)
    with pytest.raises(ValidationError, match="One photo only"):
        photos.add_photo(person, pictures.png(), by=researcher, **FREE)
    with pytest.raises(ValidationError):
        photos.add_photo(person, pictures.png(), by=researcher, credit="", licence="cc-by")
    assert (stored(media), person.photos.count()) == (before, 1)


def test_a_failure_between_the_files_leaves_none(
    researcher: User, media: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **options: object) -> None:
        raise OSError("The disk is full.")

    monkeypatch.setattr(photos, "_write_file", fail)
    with pytest.raises(OSError, match="full"):
        photos.add_photo(desk.person(), pictures.jpeg(), by=researcher, **FREE)
    assert (stored(media), Photo.objects.count()) == ([], 0)


@pytest.mark.parametrize("what", ["photo", "person"])
def test_a_photo_deleted_at_the_desk_is_gone_from_the_disk(
    what: str, researcher: User, media: Path, django_capture_on_commit_callbacks: Any
) -> None:
    person = portrayed(researcher)
    with django_capture_on_commit_callbacks(execute=True):
        (person.photos.get() if what == "photo" else person).delete()
    assert stored(media) == []


def test_the_one_to_show_is_published_in_all_sizes(researcher: User, reviewer: User, reader: Client) -> None:
    person = portrayed(researcher, alt={"en": "A drawn face"})
    photos.add_photo(person, pictures.png(), by=researcher, credit="Somebody else", licence="cc0")
    publish(person, researcher=researcher, reviewer=reviewer)
    shown = document(person)["photo"]
    assert (shown["credit"], shown["licence"], shown["alt"]) == ("A Photographer", "cc-by", {"en": "A drawn face"})
    assert (shown["width"], shown["height"], shown["url"]) == (900, 1200, f"/photos/{shown['sha256']}.jpg")
    assert [size["width"] for size in shown["sizes"]] == [320, 640, 900]
    for size in shown["sizes"]:
        answer = reader.get(size["url"])
        assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
        assert hashlib.sha256(answer.content).hexdigest() == size["sha256"]
        assert pictures.SECRET.encode() not in answer.content
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "max-age=60" in answer["Cache-Control"]
        assert not answer.cookies
    assert "Somebody else" not in str(document(person))


def test_a_photo_that_is_not_chosen_stays_at_the_desk(researcher: User, reviewer: User, reader: Client) -> None:
    person = portrayed(researcher, is_preferred=False, licence="permission")
    publish(person, researcher=researcher, reviewer=reviewer)
    assert document(person)["photo"] is None
    assert not PublishedPhoto.objects.exists()
    for file in PhotoFile.objects.all():
        assert reader.get(f"/photos/{file.sha256}.jpg").status_code == 404


def test_a_draft_photo_of_a_published_person_cannot_be_reached(
    researcher: User, reviewer: User, reader: Client
) -> None:
    person = desk.person()
    publish(person, researcher=researcher, reviewer=reviewer)
    photos.add_photo(person, pictures.jpeg(), by=researcher, **FREE)
    publication.submit([person], by=researcher)
    for file in PhotoFile.objects.all():
        for address in (f"/photos/{file.sha256}.jpg", f"/{file.file.name}", f"/media/{file.file.name}"):
            assert reader.get(address).status_code == 404


def test_a_photo_with_permission_waits_for_consent(researcher: User, reviewer: User) -> None:
    person = portrayed(researcher, licence="permission")
    with pytest.raises(ActionRefused, match="needs a consent to the photo"):
        publication.submit([person], by=researcher)
    person.consents.create(scope="photo", granted=True, given_by="mother", on="2020-01-01")
    publish(person, researcher=researcher, reviewer=reviewer)
    assert document(person)["photo"]


@pytest.mark.parametrize("answer", [{"granted": False}, {"granted": True, "until": "2021-01-01"}])
def test_a_consent_refused_or_lapsed_holds_even_a_free_photo_back(answer: dict[str, Any], researcher: User) -> None:
    person = portrayed(researcher)
    person.consents.create(scope="photo", given_by="mother", on="2020-01-01", **answer)
    with pytest.raises(ActionRefused, match="consent to the photo was refused or has lapsed"):
        publication.submit([person], by=researcher)


@pytest.mark.parametrize("display", [Display.INITIALS, Display.PSEUDONYM, Display.COUNTED])
def test_who_is_not_shown_by_name_has_no_face(display: Display, researcher: User, reviewer: User) -> None:
    person = portrayed(researcher, licence="permission")
    Detainee.objects.filter(pk=person.pk).update(display=display, pseudonym="Iks")
    person.refresh_from_db()
    publish(person, researcher=researcher, reviewer=reviewer)
    assert PublishedDetainee.objects.get().photos == []
    assert not PublishedPhoto.objects.exists()


def published(researcher: User, reviewer: User) -> tuple[Detainee, str]:
    person = portrayed(researcher)
    publish(person, researcher=researcher, reviewer=reviewer)
    return person, document(person)["photo"]["url"]


@pytest.mark.parametrize("display", [Display.INITIALS, Display.COUNTED])
def test_the_photo_goes_when_the_person_asks_not_to_be_named(
    display: Display, researcher: User, reviewer: User, reader: Client
) -> None:
    person, address = published(researcher, reviewer)
    Detainee.objects.filter(pk=person.pk).update(display=display)
    publish(person, researcher=researcher, reviewer=reviewer)
    assert reader.get(address).status_code == 404
    assert not PublishedPhoto.objects.exists()


def test_a_photo_taken_out_is_read_at_no_edition(researcher: User, reviewer: User, reader: Client) -> None:
    person, address = published(researcher, reviewer)
    person.photos.update(is_preferred=False)
    publish(person, researcher=researcher, reviewer=reviewer)
    assert reader.get(address).status_code == 404
    assert not PublishedPhoto.objects.exists()
    old = reader.get(f"/detainees/{person.pk}/person-example/?as_of=1")
    assert (old.status_code, b"<img" in old.content) == (200, False)


@pytest.mark.parametrize("remove", [removals.withdraw, removals.redact])
def test_withdrawing_and_redacting_erase_the_photo(
    remove: Any, researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    person, address = published(researcher, reviewer)
    remove([person], by=chief, reason=SAFETY)
    assert reader.get(address).status_code == 404
    assert not PublishedPhoto.objects.exists()


def test_redaction_leaves_no_hash_of_the_photo_in_public(researcher: User, reviewer: User, chief: User) -> None:
    person, address = published(researcher, reviewer)
    removals.redact([person], by=chief, reason=SAFETY)
    assert not DocumentVersion.objects.filter(body__contains=address).exists()
    assert list(verification.faults()) == []


def test_a_withdrawn_person_comes_back_with_the_photo(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    person, address = published(researcher, reviewer)
    removals.withdraw([person], by=chief, reason=SAFETY)
    publish(person, researcher=researcher, reviewer=reviewer)
    assert reader.get(address).status_code == 200


def test_one_picture_of_two_people_goes_with_the_last(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    first, address = published(researcher, reviewer)
    second = portrayed(researcher)
    publish(second, researcher=researcher, reviewer=reviewer)
    removals.redact([first], by=chief, reason=SAFETY)
    assert reader.get(address).status_code == 200
    removals.redact([second], by=chief, reason=SAFETY)
    assert reader.get(address).status_code == 404


def test_a_missing_file_is_said_and_nothing_is_published(researcher: User, reviewer: User, media: Path) -> None:
    person = portrayed(researcher)
    submissions = publication.submit([person], by=researcher)
    for file in stored(media):
        file.unlink()
    with pytest.raises(ActionRefused, match="file of a photo is missing"):
        publication.publish(submissions, by=reviewer)
    assert not Edition.objects.exists()


def test_a_photo_changed_after_it_was_handed_in_is_refused(researcher: User, reviewer: User) -> None:
    person = portrayed(researcher)
    submissions = publication.submit([person], by=researcher)
    person.photos.update(credit="Another")
    with pytest.raises(ActionRefused, match="Changed since it was handed in"):
        publication.publish(submissions, by=reviewer)


def test_photos_survive_a_rebuild_of_the_search_columns(researcher: User, reviewer: User, reader: Client) -> None:
    _person, address = published(researcher, reviewer)
    rebuild()
    assert reader.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/photos/", "/photos/x.jpg", f"/photos/{'0' * 64}.jpg", f"/photos/{'0' * 64}.png"])
def test_no_other_address_of_a_photo_answers(address: str, reader: Client) -> None:
    assert reader.get(address).status_code == 404


def test_a_photo_takes_two_queries_and_is_not_sent_again(
    researcher: User, reviewer: User, reader: Client, django_assert_num_queries: Any
) -> None:
    _person, address = published(researcher, reviewer)
    with django_assert_num_queries(2):
        first = reader.get(address)
    assert reader.get(address, headers={"if-none-match": first["ETag"]}).status_code == 304
    assert reader.post(address).status_code == 405


def test_the_page_shows_the_portrait_with_credit_and_description(
    researcher: User, reviewer: User, reader: Client
) -> None:
    person, address = published(researcher, reviewer)
    page = reader.get(f"/detainees/{person.pk}/person-example/").content.decode()
    assert f'src="{address}"' in page
    assert 'width="900"' in page
    assert 'loading="lazy"' in page
    assert 'alt="Portrait of Person Example"' in page
    assert "A Photographer" in page
    assert "CC BY" in page


@pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
def test_the_front_reads_photos_as_its_own_role(researcher: User, reviewer: User, reader: Client) -> None:
    _person, address = published(researcher, reviewer)
    assert reader.get(address).status_code == 200

"""Until when readers and caches may keep an answer."""

import pytest
from django.conf import LazySettings
from django.test import Client

pytestmark = pytest.mark.django_db
ADDRESSES = ["/", "/detainees/", "/api/v1/detainees/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_answer_is_kept_within_one_edition_and_build(address: str, reader: Client) -> None:
    first = reader.get(address)
    assert first.status_code == 200
    assert reader.get(address, headers={"if-none-match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize("address", ADDRESSES)
def test_answer_of_another_build_is_sent_again(address: str, reader: Client, settings: LazySettings) -> None:
    first = reader.get(address)
    settings.BUILD_ID = "another"
    again = reader.get(address, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]

"""The front as a Django application: after every migration the reader may read its tables."""

import pytest
from django.apps.registry import Apps
from django.db import connection

from public.apps import grant_reading

pytestmark = pytest.mark.django_db


def may_read(table: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('tracker_public', %s, 'SELECT')", [table])
        return bool(cursor.fetchone()[0])


@pytest.fixture
def revoked() -> None:
    with connection.cursor() as cursor:
        cursor.execute("REVOKE SELECT ON public_edition FROM tracker_public")


def test_a_table_that_the_reader_could_not_read_is_granted(revoked: None) -> None:
    assert not may_read("public_edition")
    grant_reading("default")
    assert may_read("public_edition")
    assert not may_read("prisoners_detainee")


@pytest.mark.parametrize(("using", "apps"), [("public", None), ("default", Apps())])
def test_nothing_is_granted_through_the_alias_of_readers_or_without_tables(
    revoked: None, using: str, apps: Apps | None
) -> None:
    grant_reading(using, **({"apps": apps} if apps else {}))
    assert not may_read("public_edition")

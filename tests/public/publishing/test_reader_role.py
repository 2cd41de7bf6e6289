"""The role by which the front reads: PostgreSQL itself refuses everything else."""

import pytest
from django.apps import apps
from django.db import DatabaseError, connections, transaction

from tests.conftest import ALL_DATABASES

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)


def tables() -> list[str]:
    return connections["default"].introspection.table_names()


def test_the_front_connects_as_the_reader() -> None:
    with connections["public"].cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone() == ("tracker_public",)


def test_the_reader_may_read_the_tables_of_the_public_app_and_no_other() -> None:
    expected = {model._meta.db_table for model in apps.get_app_config("public").get_models()}
    allowed = set()
    for table in tables():
        with connections["public"].cursor() as cursor:
            cursor.execute("SELECT has_table_privilege(%s, 'SELECT')", [table])
            if cursor.fetchone()[0]:
                allowed.add(table)
    assert allowed == expected


def test_every_table_of_the_desk_is_refused() -> None:
    desk = [
        table
        for table in tables()
        if table.startswith(("prisoners_", "auth_", "account_", "mfa_", "django_", "pghistory_"))
    ]
    assert len(desk) > 60
    for table in desk:
        with pytest.raises(DatabaseError, match="permission denied"), connections["public"].cursor() as cursor:
            cursor.execute(f"SELECT * FROM {table} LIMIT 1")


def test_the_reader_writes_nothing() -> None:
    with pytest.raises(DatabaseError, match=r"read-only|permission denied"), transaction.atomic(using="public"):
        connections["public"].cursor().execute("DELETE FROM public_edition")

"""Migrations: complete, small enough to read, and reversible."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from tests.conftest import ALL_DATABASES


@pytest.mark.django_db
def test_no_change_of_a_model_lacks_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


def test_every_operation_can_be_reversed() -> None:
    loader = MigrationLoader(None)
    ours = [migration for (app, _), migration in loader.disk_migrations.items() if app in ("public", "prisoners")]
    assert ours
    assert all(operation.reversible for migration in ours for operation in migration.operations)


@pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
def test_the_reader_loses_and_regains_its_rights() -> None:
    try:
        MigrationExecutor(connection).migrate([("public", "0002_public_record")])
        assert not may_read()
        MigrationExecutor(connection).migrate([("public", "0003_reader_role")])
        assert may_read()
    finally:
        # The tests that follow use this same database.
        call_command("migrate", verbosity=0)


def may_read() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('tracker_public', 'public_edition', 'SELECT')")
        return bool(cursor.fetchone()[0])

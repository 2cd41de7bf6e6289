"""Migrations: complete and reversible."""

import re
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from prisoners.models.fields import ChoiceField
from tests.conftest import ALL_DATABASES

# Columns, constraints, indexes and triggers of our tables, and what the reader may read.
SCHEMA = """
SELECT 'column', relname::text, attname, concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, attgenerated)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE attnum > 0 AND relkind = 'r' AND relname ~ %(ours)s
UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE conrelid::regclass::text ~ %(ours)s
UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE tablename ~ %(ours)s
UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE tgname ~ '^pgtrigger' AND NOT tgisinternal
UNION ALL SELECT 'right', table_name, grantee, privilege_type
FROM information_schema.role_table_grants WHERE grantee = 'tracker_public'
ORDER BY 1, 2, 3, 4
"""


@pytest.mark.django_db
def test_no_change_of_a_model_lacks_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


@pytest.mark.django_db
def test_postgresql_takes_the_words_of_each_column_and_no_others() -> None:
    """Django does not alter the check of a column when its words change: the migration has to."""
    columns = [
        (model._meta.db_table, field)
        for model in apps.get_app_config("prisoners").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, ChoiceField)
    ]
    assert columns
    for table, field in columns:
        allowed = {value for value, _label in field.flatchoices} | ({""} if field.blank else set())
        assert words_in_check(table, field.column) == allowed, f"{table}.{field.column}"


def words_in_check(table: str, column: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %s", [f"{table}_{column}_check"]
        )
        [(check,)] = cursor.fetchall()
    return set(re.findall("'([^']*)'::", check))


def test_every_operation_can_be_reversed() -> None:
    loader = MigrationLoader(None)
    ours = [migration for (app, _), migration in loader.disk_migrations.items() if app in ("public", "prisoners")]
    assert ours
    assert all(operation.reversible for migration in ours for operation in migration.operations)


@pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
def test_all_migrations_can_be_taken_back_and_made_again() -> None:
    before = schema()
    assert ("right", "public_edition", "tracker_public", "SELECT") in before
    try:
        call_command("migrate", "prisoners", "zero", verbosity=0)
        assert {row[1].split("_")[0] for row in schema()} == {"public"}
        call_command("migrate", "public", "zero", verbosity=0)
        assert schema() == []
    finally:
        # The tests that follow use this same database.
        call_command("migrate", verbosity=0)
    assert schema() == before


def schema() -> list[tuple[str, str, str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(SCHEMA, {"ours": "^(public|prisoners)_"})
        return cursor.fetchall()

"""The role by which public code reads. What it may read is granted after every migration: `public/apps.py`."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.utils import CursorWrapper
from django.db.migrations.state import StateApps
from django.db.utils import ProgrammingError
from psycopg import errors, sql

ROLE = sql.Identifier("tracker_public")

# Roles belong to the whole cluster, so another database's migration may make it at the same moment.
CREATE_ROLE = """
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tracker_public') THEN
        CREATE ROLE tracker_public NOLOGIN NOINHERIT;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""

HELP = """
The login role “{login}” may neither create the role “tracker_public” nor switch to it.
Either let it create roles (ALTER ROLE {login} CREATEROLE), or run once as a superuser:
    CREATE ROLE tracker_public NOLOGIN NOINHERIT;
    GRANT tracker_public TO {login};
and migrate again.
"""


class RoleMissing(Exception):
    """The reader's role is not there and cannot be made; the message says what an administrator has to do."""


def make_role(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT current_user, current_schema(), rolsuper FROM pg_roles WHERE rolname = current_user")
        login, schema, is_superuser = cursor.fetchone()
        try:
            cursor.execute(CREATE_ROLE)
            # Superusers may switch to any role. A role's maker may not without this grant (PostgreSQL 16+).
            if not is_superuser and not _may_switch(cursor):
                cursor.execute("GRANT tracker_public TO CURRENT_USER")
        except ProgrammingError as error:
            if isinstance(error.__cause__, errors.InsufficientPrivilege):
                raise RoleMissing(HELP.format(login=login)) from error
            raise
        cursor.execute(sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(sql.Identifier(schema), ROLE))


def _may_switch(cursor: CursorWrapper) -> bool:
    cursor.execute("SHOW server_version_num")
    privilege = "SET" if int(cursor.fetchone()[0]) >= 160000 else "MEMBER"
    cursor.execute("SELECT pg_has_role(current_user, 'tracker_public', %s)", [privilege])
    return bool(cursor.fetchone()[0])


def revoke_schema(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The role itself stays: other databases of the cluster may need it."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT current_schema()")
        [schema] = cursor.fetchone()
        cursor.execute(sql.SQL("REVOKE USAGE ON SCHEMA {} FROM {}").format(sql.Identifier(schema), ROLE))


class Migration(migrations.Migration):
    dependencies: list[tuple[str, str]] = []
    operations = [migrations.RunPython(make_role, revoke_schema)]

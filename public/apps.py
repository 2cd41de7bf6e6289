"""The Django application of the front."""

from django.apps import AppConfig
from django.apps import apps as installed
from django.apps.registry import Apps
from django.db import connections
from django.db.models.signals import post_migrate
from django.urls import register_converter
from psycopg import sql

from public.vocabulary.identifiers import HashInAddress, IdentifierInAddress


class PublicConfig(AppConfig):
    name = "public"
    verbose_name = "Public record"

    def ready(self) -> None:
        register_converter(IdentifierInAddress, "record")
        register_converter(HashInAddress, "sha256")
        post_migrate.connect(grant_reading, sender=self)


def grant_reading(using: str, apps: Apps = installed, **options: object) -> None:
    """Let the reader's role read the tables of this app, and no others, after every migration.

    So a new table needs no grant of its own, and none can be forgotten.
    """
    # Whoever migrates another app alone, or this one back to nothing, has no table of ours.
    if using != "default" or "public" not in apps.app_configs:
        return
    tables = [sql.Identifier(model._meta.db_table) for model in apps.get_app_config("public").get_models()]
    with connections[using].cursor() as cursor:
        cursor.execute(sql.SQL("GRANT SELECT ON {} TO tracker_public").format(sql.SQL(", ").join(tables)))

"""Sends the public app's reading to the alias whose role can read nothing else."""

from django.db.models import Model


class PublicAppRouter:
    """Models of `public` are read through the alias `public`; all else, and all writing, goes through `default`."""

    def db_for_read(self, model: type[Model], **hints: object) -> str:
        return "public" if model._meta.app_label == "public" else "default"

    def db_for_write(self, model: type[Model], **hints: object) -> str:
        return "default"

    def allow_relation(self, obj1: Model, obj2: Model, **hints: object) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: object) -> bool:
        return db == "default"

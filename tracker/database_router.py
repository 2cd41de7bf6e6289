"""Sends the public app's reading to the alias whose role can read nothing else."""

from typing import Any

from django.db.models import Model


class TwoHouses:
    """The front reads through `public`; everything is written, and everything else read, through `default`."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        return "public" if model._meta.app_label == "public" else "default"

    def db_for_write(self, model: type[Model], **hints: Any) -> str:
        return "default"

    def allow_relation(self, obj1: Model, obj2: Model, **hints: Any) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return db == "default"

"""Django's migrate; it does not ask for migrations of words."""

from django.core.management.commands import migrate

from prisoners.management.schema import SchemaDetector


class Command(migrate.Command):
    autodetector = SchemaDetector

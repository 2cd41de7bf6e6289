"""Django's makemigrations, blind to words for people."""

from django.core.management.commands import makemigrations

from prisoners.management.schema import SchemaDetector


class Command(makemigrations.Command):
    autodetector = SchemaDetector

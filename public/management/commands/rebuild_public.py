"""`manage.py rebuild_public`: makes the search columns of the public record again."""

from django.core.management.base import BaseCommand

from public.publishing.rebuilding import rebuild


class Command(BaseCommand):
    help = "Empty the search tables and fill them again from the stored documents; the documents stay as they are."

    def handle(self, *args: object, **options: object) -> None:
        self.stdout.write(f"{rebuild()} rows rebuilt from the documents.")

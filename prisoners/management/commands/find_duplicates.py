"""`manage.py find_duplicates`: compares everybody at the desk with those whose names share keys."""

import time

from django.core.management.base import BaseCommand

from prisoners.actions import duplicates


class Command(BaseCommand):
    help = "Bring the queue of possible duplicates up to date. Run it every night, and after an import."

    def handle(self, *args: object, **options: object) -> None:
        began = time.perf_counter()
        people, new = duplicates.refresh_all()
        self.stdout.write(f"{people} people compared in {time.perf_counter() - began:.1f} s, {new} new pairs.")

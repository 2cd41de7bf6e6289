"""`manage.py check_links`: asks whether the published sources are still where they were."""

from argparse import ArgumentParser
from itertools import islice

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from prisoners.links import checks
from prisoners.links.due import due_sources
from prisoners.links.link_checker import LinkChecker
from prisoners.models import LinkCheck

OFF = (
    "Checking links is off. It tells the owner of every cited site that this server asks for that page. "
    "If that is well for you, set LINK_CHECKS=true, and CONTACT to an address where they can write to you."
)
NO_CONTACT = "Set CONTACT first: whoever is asked by a program has a right to know whose it is."


class Command(BaseCommand):
    help = "Ask the addresses of published sources whether they still answer; at most so many in one round."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--limit", type=int, default=500)

    def handle(self, *args: object, limit: int, **options: object) -> None:
        if not settings.LINK_CHECKS:
            raise CommandError(OFF)
        if not settings.CONTACT:
            raise CommandError(NO_CONTACT)
        checker = LinkChecker(agent=f"ReleaseTracker/{settings.VERSION} (+{settings.SITE_URL}; {settings.CONTACT})")
        sources = list(islice(due_sources(at=timezone.now()), limit))
        asked = list(checks.check_sources(sources, check_url=checker.check, now=timezone.now))
        failing = sum(1 for check in asked if check.failures)
        dead = LinkCheck.objects.dead().count()
        self.stdout.write(f"Asked for {len(asked)} addresses; {failing} did not answer. Dead by now: {dead}.")

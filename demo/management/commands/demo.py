"""`manage.py demo`: the accounts of the desk and the demonstration data, once."""

import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand
from django.db import transaction

from demo.replay import replay
from prisoners.actions import duplicates
from public.models import Edition

ROLES = ("chief", "reviewer", "researcher")


class Command(BaseCommand):
    help = "Make an account for each role and load the demonstration data, unless something is published already."

    def handle(self, *args: Any, **options: Any) -> None:
        accounts = {role: self.account(role) for role in ROLES}
        if Edition.objects.using("default").exists():
            self.stdout.write("The record holds editions already; the demonstration data were not loaded again.")
            return
        self.stdout.write("Loading the demonstration data through the desk …")
        with transaction.atomic():
            made = sum(1 for _ in replay(researcher=accounts["researcher"], reviewer=accounts["reviewer"]))
        duplicates.refresh_all()
        self.stdout.write(f"{made} editions published.")

    def account(self, role: str) -> User:
        """The account of a role, made with a random password if it is not there yet."""
        user, is_new = User.objects.get_or_create(username=role, defaults={"is_staff": True})
        if is_new:
            password = secrets.token_urlsafe(12)
            user.set_password(password)
            user.save()
            user.groups.add(Group.objects.get(name=role))
            self.keep(role, password)
        return user

    def keep(self, role: str, password: str) -> None:
        """Write a password where only the owner of the folder reads it, in place of an older one."""
        file: Path = settings.ACCOUNTS_FILE
        file.parent.mkdir(exist_ok=True)
        file.touch(mode=0o600)
        others = [line for line in file.read_text().splitlines() if not line.startswith(f"{role}\t")]
        file.write_text("\n".join([*others, f"{role}\t{password}", ""]))

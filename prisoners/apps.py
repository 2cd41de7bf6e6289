"""The Django application of the desk."""

from typing import Any

from django.apps import AppConfig
from django.apps import apps as installed
from django.db.models.signals import post_migrate


class PrisonersConfig(AppConfig):
    name = "prisoners"
    verbose_name = "The desk"

    def ready(self) -> None:
        post_migrate.connect(make_groups, sender=self)


def make_groups(using: str, apps: Any = installed, **options: Any) -> None:
    """Give the three groups of the desk their rights, after every migration.

    Django makes the permissions themselves at the same signal, so a migration could not hand them out.
    """
    # Whoever migrates one app alone has no table of groups yet.
    if using != "default" or "auth" not in apps.app_configs:
        return
    permission, group = apps.get_model("auth", "Permission"), apps.get_model("auth", "Group")
    desk = permission.objects.filter(content_type__app_label="prisoners")
    writing = desk.filter(codename__regex=r"^(add|change|delete|view)_").exclude(
        codename__regex=r"^((change|delete)_submission|(add|change|delete)_removal)$"
    )
    rights = {
        "researcher": writing,
        "reviewer": writing | desk.filter(codename="publish_submission"),
        "chief": desk | permission.objects.filter(content_type__app_label="auth", content_type__model="user"),
    }
    for name, granted in rights.items():
        group.objects.get_or_create(name=name)[0].permissions.set(granted)

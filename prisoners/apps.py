"""The Django application of the desk."""

from importlib import import_module

from django.apps import AppConfig
from django.apps import apps as installed
from django.apps.registry import Apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PrisonersConfig(AppConfig):
    name = "prisoners"
    verbose_name = _("The desk")

    def ready(self) -> None:
        post_migrate.connect(make_groups, sender=self)
        # What listens to signing in speaks of models, which are there only now.
        import_module("prisoners.auth.session_expiry")
        import_module("prisoners.auth.receivers")


def make_groups(using: str, apps: Apps = installed, **options: object) -> None:
    """Give the three groups of the desk their rights, after every migration.

    Django makes the permissions themselves at the same signal, so a migration could not hand them out.
    """
    # Whoever migrates one app alone has no table of groups yet.
    if using != "default" or "auth" not in apps.app_configs:
        return
    permission, group = apps.get_model("auth", "Permission"), apps.get_model("auth", "Group")
    desk = permission.objects.filter(content_type__app_label="prisoners")
    writing = desk.filter(codename__regex=r"^(add|change|delete|view)_").exclude(
        codename__regex=r"^((change|delete)_submission|(add|change|delete)_(merge|removal))$"
    )
    # No `delete`: accounts are deactivated.
    accounts = permission.objects.filter(
        content_type__app_label="auth", codename__in=("add_user", "change_user", "view_user")
    )
    rights = {
        "researcher": writing,
        "reviewer": writing | desk.filter(codename__in=["publish_submission", "merge_detainee"]),
        "chief": desk | accounts,
    }
    for name, granted in rights.items():
        group.objects.get_or_create(name=name)[0].permissions.set(granted)

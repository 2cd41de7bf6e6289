"""Puts the desk's admin site in the place of Django's default one."""

from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    default_site = "tracker.admin_site.DeskAdminSite"

"""Puts the desk's site in the place of Django's default admin site."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    default_site = "tracker.desk.DeskSite"

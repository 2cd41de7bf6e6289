"""Sources."""

from django.contrib import admin

from prisoners.admin.base.records import RecordAdmin
from prisoners.models import Source


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    list_display = ("title", "publisher", "url", "published", "kind")
    list_display_links = ("title", "url")
    list_filter = ("kind", "language")
    search_fields = ("title", "publisher", "url")

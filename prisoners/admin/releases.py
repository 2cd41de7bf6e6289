"""Release events and the names announced with them."""

from django.contrib import admin

from prisoners.admin.records import CitationInline, ClaimInline, Inline, PublishableAdmin
from prisoners.models import AnnouncedName, ReleaseEvent


class AnnouncedNameInline(Inline):
    model = AnnouncedName
    fields = ("position", "text", "detainee", "state", "verified_by")
    autocomplete_fields = ("detainee", "verified_by")
    tab = True


@admin.register(ReleaseEvent)
class ReleaseEventAdmin(PublishableAdmin):
    list_display = ("on", "title", "country", "release_kind", "claimed_count", "verified_count", "certainty")
    list_display_links = ("on", "title")
    list_filter = ("country", "release_kind", "certainty")
    search_fields = ("title", "on")
    inlines = (AnnouncedNameInline, CitationInline, ClaimInline)

"""Release events; the names announced with them have pages of their own."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy
from unfold.decorators import action

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.release_day.announced_names import release_day_url
from prisoners.admin.release_day.recording import ReleaseRecordingAdmin
from prisoners.models import ReleaseEvent


@admin.register(ReleaseEvent)
class ReleaseEventAdmin(ReleaseRecordingAdmin):
    list_display = ("on", "title", "country", "release_kind", "claimed_count", "verified_count", "certainty")
    list_display_links = ("on", "title")
    list_filter = ("country", "release_kind", "certainty")
    search_fields = ("title", "on")
    autocomplete_fields = ("announcement",)
    inlines = (CitationInline, ClaimInline)
    actions_detail = ("open_names", "open_releases")

    @action(description=gettext_lazy("Release day: announced names"), url_path="release-day")  # type: ignore[untyped-decorator]
    def open_names(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect(release_day_url("names", self.event(request, object_id)))

    @action(description=gettext_lazy("Record releases"), url_path="record-releases")  # type: ignore[untyped-decorator]
    def open_releases(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect(release_day_url("record", self.event(request, object_id)))

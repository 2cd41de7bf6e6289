"""Deals, with their legs and the stages of each."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline, SourceCompactInline
from prisoners.admin.base.inlines import TableInline, WideInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import Deal, Leg, LegStage


class LegStageInline(TableInline):
    model = LegStage
    fields = ("stage", "on", "certainty")
    inlines = (SourceCompactInline,)


class LegInline(WideInline):
    model = Leg
    fields = (("side", "position"), ("release_event", "sanctions_event"), "description", ("evidence", "certainty"))
    autocomplete_fields = ("release_event", "sanctions_event")
    inlines = (LegStageInline, SourceCompactInline)
    prefetch = ("release_event", "sanctions_event", "stages__citations__source", "citations__source")
    tab = True


@admin.register(Deal)
class DealAdmin(PublishableAdmin):
    list_display = ("on", "title", "certainty")
    list_display_links = ("on", "title")
    search_fields = ("title", "on")
    inlines = (LegInline, CitationInline, ClaimInline)

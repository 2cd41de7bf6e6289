"""Counts that organisations published."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import ReportedCount


@admin.register(ReportedCount)
class ReportedCountAdmin(PublishableAdmin):
    list_display = ("on", "organisation", "counted", "number", "qualifier", "country")
    list_filter = ("organisation", "counted", "country")
    search_fields = ("organisation__name", "on")
    autocomplete_fields = ("organisation",)
    inlines = (CitationInline, ClaimInline)

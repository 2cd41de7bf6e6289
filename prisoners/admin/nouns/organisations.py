"""Organisations."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import Organisation


@admin.register(Organisation)
class OrganisationAdmin(PublishableAdmin):
    list_display = ("name", "type", "country")
    list_filter = ("type",)
    search_fields = ("name", "names")
    inlines = (CitationInline, ClaimInline)

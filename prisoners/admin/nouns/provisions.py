"""Articles of law."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import LegalProvision


@admin.register(LegalProvision)
class LegalProvisionAdmin(PublishableAdmin):
    list_display = ("id", "title", "jurisdiction", "code")
    list_filter = ("jurisdiction", "code")
    search_fields = ("id", "title")
    inlines = (CitationInline, ClaimInline)

"""Court cases."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import Case


@admin.register(Case)
class CaseAdmin(PublishableAdmin):
    list_display = ("title", "number", "court")
    search_fields = ("title", "number")
    autocomplete_fields = ("detainees",)
    inlines = (CitationInline, ClaimInline)

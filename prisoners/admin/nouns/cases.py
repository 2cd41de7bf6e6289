"""Court cases."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.base.records import RecordAdmin
from prisoners.models import Case


@admin.register(Case)
class CaseAdmin(RecordAdmin):
    list_display = ("title", "number", "court")
    search_fields = ("title", "number")
    autocomplete_fields = ("detainees",)
    inlines = (CitationInline, ClaimInline)

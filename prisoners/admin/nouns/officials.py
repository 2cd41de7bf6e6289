"""Officials."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.base.records import RecordAdmin
from prisoners.models import Official


@admin.register(Official)
class OfficialAdmin(RecordAdmin):
    list_display = ("name", "role", "body", "may_be_named")
    search_fields = ("name", "body")
    autocomplete_fields = ("document", "cases", "sanctions_target", "first_reviewer", "second_reviewer")
    inlines = (CitationInline, ClaimInline)

    @admin.display(boolean=True, description=_("may be named"))
    def may_be_named(self, official: Official) -> bool:
        return official.may_be_named

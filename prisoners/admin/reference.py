"""What other records refer to: facilities, articles, organisations, officials, cases."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from prisoners.admin.records import CitationInline, ClaimInline, PublishableAdmin, RecordAdmin
from prisoners.models import Case, Facility, LegalProvision, Official, Organisation


@admin.register(Facility)
class FacilityAdmin(PublishableAdmin):
    list_display = ("name", "type", "country", "region")
    list_filter = ("type", "country")
    search_fields = ("name", "names", "address")
    inlines = (CitationInline, ClaimInline)


@admin.register(LegalProvision)
class LegalProvisionAdmin(PublishableAdmin):
    list_display = ("id", "title", "jurisdiction", "code")
    list_filter = ("jurisdiction", "code")
    search_fields = ("id", "title")
    inlines = (CitationInline, ClaimInline)


@admin.register(Organisation)
class OrganisationAdmin(PublishableAdmin):
    list_display = ("name", "type", "country")
    list_filter = ("type",)
    search_fields = ("name", "names")
    inlines = (CitationInline, ClaimInline)


@admin.register(Official)
class OfficialAdmin(RecordAdmin):
    list_display = ("name", "role", "body", "may_be_named")
    search_fields = ("name", "body")
    autocomplete_fields = ("document", "cases", "sanctions_target", "first_reviewer", "second_reviewer")
    inlines = (CitationInline, ClaimInline)

    @admin.display(boolean=True, description=_("may be named"))
    def may_be_named(self, official: Official) -> bool:
        return official.may_be_named


@admin.register(Case)
class CaseAdmin(RecordAdmin):
    list_display = ("title", "number", "court")
    search_fields = ("title", "number")
    autocomplete_fields = ("detainees",)
    inlines = (CitationInline, ClaimInline)

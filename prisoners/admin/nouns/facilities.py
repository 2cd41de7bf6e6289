"""Places of detention."""

from django.contrib import admin

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import Facility


@admin.register(Facility)
class FacilityAdmin(PublishableAdmin):
    list_display = ("name", "type", "country", "region")
    list_filter = ("type", "country")
    search_fields = ("name", "names", "address")
    inlines = (CitationInline, ClaimInline)

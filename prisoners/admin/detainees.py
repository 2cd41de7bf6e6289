"""The page of a person: everything on one page, in tabs."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from prisoners.admin.custody import DetentionInline
from prisoners.admin.likely import LikelyRecords
from prisoners.admin.photos import PhotoInline
from prisoners.admin.records import CitationInline, ClaimInline, Inline, PublishableAdmin, RecordAdmin
from prisoners.models import (
    Charge,
    ChargeStatusChange,
    Confirmation,
    Consent,
    Contact,
    Detainee,
    ExternalIdentifier,
    HealthReport,
    Name,
    Recognition,
    Sentence,
    StateListing,
)


class NameInline(Inline):
    model = Name
    fields = ("text", "language", "script", "kind", "is_preferred")
    min_num = 1
    tab = True


class RecognitionInline(Inline):
    model = Recognition
    fields = ("organisation", "on", "withdrawn_on", "url")
    autocomplete_fields = ("organisation",)
    tab = True


class StateListingInline(Inline):
    model = StateListing
    fields = ("list_name", "on", "removed_on")
    tab = True


class HealthReportInline(Inline):
    model = HealthReport
    fields = ("on", "kind", "description", "certainty", "visibility")
    tab = True


class ConfirmationInline(Inline):
    model = Confirmation
    fields = ("on", "means", "by")
    tab = True


class ExternalIdentifierInline(Inline):
    model = ExternalIdentifier
    fields = ("scheme", "value")
    tab = True


class ConsentInline(Inline):
    model = Consent
    verbose_name_plural = "Consents (private)"
    fields = ("scope", "granted", "given_by", "on", "until")
    tab = True


class ContactInline(Inline):
    model = Contact
    verbose_name_plural = "Contacts (private)"
    fields = ("role", "name", "reached_by")
    tab = True


@admin.register(Detainee)
class DetaineeAdmin(LikelyRecords, PublishableAdmin):
    list_display = ("name", "born", "country", "status", "changed_by", "updated_at")
    list_filter = ("country", "gender", "display", "prominent", "detentions__outcome")
    search_fields = ("names__text", "external_ids__value", "id")
    search_help_text = "Any spelling, or an identifier"
    fieldsets = (
        (None, {"fields": (("gender", "born", "died"), ("country", "nationalities"), ("occupations", "affiliations"))}),
        (None, {"fields": ("categories", "summary", "prominent")}),
        (
            "How the person is shown",
            {"fields": (("display", "pseudonym", "embargo_until"), "confirm_every", "letters_address")},
        ),
        ("Private: stays at the desk", {"fields": ("note",)}),
        ("Who wrote this", {"fields": RecordAdmin.readonly_fields, "classes": ("collapse",)}),
    )
    inlines = (
        NameInline,
        DetentionInline,
        CitationInline,
        ClaimInline,
        RecognitionInline,
        ConfirmationInline,
        StateListingInline,
        HealthReportInline,
        ExternalIdentifierInline,
        PhotoInline,
        ConsentInline,
        ContactInline,
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("changed_by").prefetch_related("names", "detentions")

    @admin.display(description="last detention")
    def status(self, detainee: Detainee) -> str:
        last = max(detainee.detentions.all(), key=lambda detention: detention.detained, default=None)
        return f"{last.detained or '?'}: {last.get_outcome_display()}" if last else "none"


class ChargeStatusChangeInline(Inline):
    model = ChargeStatusChange
    fields = ("status", "on")


@admin.register(Charge)
class ChargeAdmin(RecordAdmin):
    """A charge on a page of its own: what became of it, and its sources."""

    list_display = ("detention", "provision", "part", "certainty")
    search_fields = ("detention__detainee__names__text", "provision__id")
    autocomplete_fields = ("provision",)
    raw_id_fields = ("detention",)
    inlines = (ChargeStatusChangeInline, CitationInline, ClaimInline)


@admin.register(Sentence)
class SentenceAdmin(RecordAdmin):
    """A sentence on a page of its own: judges, what it replaces, and its sources."""

    list_display = ("detention", "on", "kind", "term", "term_ends_on")
    search_fields = ("detention__detainee__names__text", "court")
    autocomplete_fields = ("judges",)
    raw_id_fields = ("detention", "replaces")
    readonly_fields = ("term_ends_on", "term_rule", *RecordAdmin.readonly_fields)
    inlines = (CitationInline, ClaimInline)

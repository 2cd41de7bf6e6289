"""The page of a person: everything on one page, in sections."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from prisoners.actions import duplicates
from prisoners.admin.base.citations import CitationInline, ClaimInline, SourceCompactInline, SourceOfWholeInline
from prisoners.admin.base.inlines import PartForm, PartFormSet, TableInline, WideInline
from prisoners.admin.base.parse_preview import parse_preview_view
from prisoners.admin.base.records import RecordAdmin
from prisoners.admin.base.sections import PageSection, SectionsMixin
from prisoners.admin.duplicates.suggestions import REFRESHED_FIRST, NameSuggestionsMixin
from prisoners.admin.nouns.custody import DetentionInline
from prisoners.admin.nouns.photos import PhotoInline
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import (
    Confirmation,
    Consent,
    Contact,
    Detainee,
    ExternalIdentifier,
    HealthReport,
    Name,
    Recognition,
    StateListing,
)
from prisoners.names.search import search_people
from prisoners.queries import people
from prisoners.queries.custody import person_status


class NameForm(PartForm):
    checked_by_formset = frozenset({"name_one_preferred"})


class NameFormSet(PartFormSet):
    def clean(self) -> None:
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms]
        preferred = [form for form in kept if getattr(form, "cleaned_data", {}).get("is_preferred")]
        for form in preferred[1:]:
            form.add_error("is_preferred", _("One spelling only can be the one to show."))

    def is_saved_first(self, row: Name) -> bool:
        return not row.is_preferred


class NameInline(TableInline):
    model = Name
    form = NameForm
    formset = NameFormSet
    fields = ("text", "language", "script", "kind", "is_preferred")
    inlines = (SourceCompactInline,)
    prefetch = ("citations__source",)
    min_num = 1


class RecognitionInline(TableInline):
    model = Recognition
    fields = ("organisation", "on", "withdrawn_on", "url")
    inlines = (SourceCompactInline,)
    prefetch = ("organisation", "citations__source")


class StateListingInline(TableInline):
    model = StateListing
    fields = ("list_name", "on", "removed_on")
    inlines = (SourceCompactInline,)
    prefetch = ("citations__source",)


class HealthReportInline(WideInline):
    model = HealthReport
    fields = (("on", "kind", "certainty", "visibility"), "description")
    inlines = (SourceCompactInline,)
    prefetch = ("citations__source",)


class ConfirmationInline(TableInline):
    model = Confirmation
    fields = ("on", "means", "by")
    inlines = (SourceOfWholeInline,)
    prefetch = ("citations__source",)


class ExternalIdentifierInline(TableInline):
    model = ExternalIdentifier
    fields = ("scheme", "value")


class ConsentInline(TableInline):
    model = Consent
    verbose_name_plural = _("Consents (private: who answered stays at the desk)")
    fields = ("scope", "granted", "given_by", "on", "until")


class ContactInline(TableInline):
    model = Contact
    fields = ("role", "name", "reached_by")


class PersonCitationInline(CitationInline):
    verbose_name_plural = _("sources of the person as a whole")
    tab = False


class PersonClaimInline(ClaimInline):
    tab = False


_IDENTITY, _DISPLAY, _NOTES, _AUTHORSHIP = (
    _("Who it is"),
    _("How the person is shown"),
    _("Private notes"),
    _("Who wrote this"),
)


@admin.register(Detainee)
class DetaineeAdmin(SectionsMixin, NameSuggestionsMixin, PublishableAdmin):
    list_display = ("name", "born", "country", "status", "articles", "facility", "changed_by", "updated_at")
    list_filter = ("country", "gender", "display", "prominent", "detentions__outcome")
    search_fields = ("names__text",)
    search_help_text = _("Any spelling, or an identifier")
    fieldsets = (
        (
            _IDENTITY,
            {
                "fields": (
                    ("gender", "born", "died"),
                    ("country", "nationalities", "prominent"),
                    ("occupations", "affiliations"),
                    "categories",
                    "summary",
                )
            },
        ),
        (_DISPLAY, {"fields": (("display", "pseudonym", "embargo_until"), "confirm_every", "letters_address")}),
        (_NOTES, {"fields": ("note",)}),
        (_AUTHORSHIP, {"fields": (RecordAdmin.readonly_fields,)}),
    )
    inlines = (
        NameInline,
        DetentionInline,
        ConfirmationInline,
        RecognitionInline,
        StateListingInline,
        HealthReportInline,
        PersonCitationInline,
        PersonClaimInline,
        ExternalIdentifierInline,
        PhotoInline,
        ConsentInline,
        ContactInline,
    )
    sections = (
        PageSection("general", _("Person"), (NameInline, _IDENTITY)),
        PageSection("custody", _("Custody"), (DetentionInline, ConfirmationInline)),
        PageSection("recognition", _("Recognition"), (RecognitionInline, StateListingInline)),
        PageSection("health", _("Health"), (HealthReportInline,)),
        PageSection("sources", _("Sources"), (PersonCitationInline, PersonClaimInline, ExternalIdentifierInline)),
        PageSection("display", _("Consent and display"), (_DISPLAY, PhotoInline, ConsentInline)),
        PageSection("private", _("Private"), (_NOTES, ContactInline, _AUTHORSHIP), is_private=True),
    )

    def get_urls(self) -> list[Any]:
        return [
            path("read/", self.admin_site.admin_view(parse_preview_view), name="prisoners_parse_preview"),
            *super().get_urls(),
        ]

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request).select_related("changed_by")
        # The page of one person reads its rows itself, with all that stands in them.
        is_list = request.resolver_match and request.resolver_match.url_name == "prisoners_detainee_changelist"
        return found.prefetch_related(*people.LABEL_PREFETCH) if is_list else found

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Detainee], search_term: str
    ) -> tuple[QuerySet[Detainee], bool]:
        if search_term:
            duplicates.refresh_stale(most=REFRESHED_FIRST)
        return search_people(queryset, search_term), False

    @admin.display(description=_("name"))
    def name(self, detainee: Detainee) -> str:
        return detainee.name

    @admin.display(description=_("status"))
    def status(self, detainee: Detainee) -> str:
        return str(person_status(detainee).label)

    @admin.display(description=_("charged under"))
    def articles(self, detainee: Detainee) -> str:
        return people.articles(detainee)

    @admin.display(description=_("facility"))
    def facility(self, detainee: Detainee) -> str:
        return people.facility(detainee)

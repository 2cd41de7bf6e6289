"""Sanctions events, and what they refer to."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models

from prisoners.admin.base.citations import CitationInline, ClaimInline
from prisoners.admin.base.fields import RegisterNumbersField
from prisoners.admin.base.records import RecordAdmin
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import Authority, Programme, SanctionsEvent, SanctionsTarget


@admin.register(SanctionsEvent)
class SanctionsEventAdmin(PublishableAdmin):
    list_display = ("title", "authority", "action", "announced", "legal_act", "effective", "ended", "certainty")
    list_filter = ("authority", "action", "certainty")
    search_fields = ("title", "legal_instrument", "targets__name")
    autocomplete_fields = ("authority", "programme", "targets", "follows")
    inlines = (CitationInline, ClaimInline)


@admin.register(Authority)
class AuthorityAdmin(RecordAdmin):
    list_display = ("name", "code")
    search_fields = ("name", "code")


@admin.register(Programme)
class ProgrammeAdmin(RecordAdmin):
    list_display = ("name", "authority")
    search_fields = ("name",)
    autocomplete_fields = ("authority",)


@admin.register(SanctionsTarget)
class SanctionsTargetAdmin(RecordAdmin):
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name",)
    formfield_overrides: ClassVar[Any] = {
        **RecordAdmin.formfield_overrides,
        models.JSONField: {"form_class": RegisterNumbersField},
    }

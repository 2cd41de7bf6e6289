"""Custody on a person's page: detentions, each with its placements, charges, sentences and release."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from prisoners.admin.base.citations import CitationInline, ClaimInline, SourceCompactInline
from prisoners.admin.base.inlines import CompactInline, PartForm, PartFormSet, TableInline, WideInline
from prisoners.admin.base.records import RecordAdmin
from prisoners.models import Charge, ChargeStatusChange, Detention, Placement, Release, Sentence
from public.templatetags.words import when
from public.vocabulary.custody import Episode, Outcome, clash, read_episode


class PlacementInline(TableInline):
    model = Placement
    fields = ("facility", "regime", "since", "until", "incommunicado")
    inlines = (SourceCompactInline,)


class StatusCompactInline(CompactInline):
    model = ChargeStatusChange
    fields = ("status", "on")
    inlines = (SourceCompactInline,)
    verbose_name = gettext_lazy("status")


class ChargeInline(TableInline):
    model = Charge
    fields = ("provision", "part", "certainty")
    inlines = (StatusCompactInline, SourceCompactInline)


class SentenceInline(WideInline):
    model = Sentence
    fk_name = "detention"
    fields = (
        ("on", "kind", "term"),
        ("court", "judges", "in_absentia"),
        ("appeal_on", "appeal_outcome", "credited_days"),
        "replaces",
    )
    inlines = (SourceCompactInline,)


class ReleaseInline(WideInline):
    model = Release
    fields = (("kind", "event", "destination"), ("conditions", "certainty"))
    inlines = (SourceCompactInline,)


class DetentionForm(PartForm):
    class Meta:
        model = Detention
        fields = ("detained", "ended", "outcome", "place", "authority", "certainty")

    checked_by_formset = frozenset({"detention_no_overlap", "detention_one_ongoing"})

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        outcome, ended = (self.cleaned_data.get(name) for name in ("outcome", "ended"))
        says_it_goes_on = ended and outcome in (Outcome.ONGOING, Outcome.UNKNOWN)
        if outcome != Outcome.RELEASED and not says_it_goes_on and self._has_release():
            self.add_error(
                "outcome",
                _("There is a release below. Choose “released” here, or remove the release."),
            )
        return cleaned

    def _has_release(self) -> bool:
        releases = [formset for formset in self.inner_formsets if formset.model is Release]
        return any(
            form not in formset.deleted_forms and (form.has_changed() or not form.instance._state.adding)
            for formset in releases
            for form in formset.forms
        )


class DetentionFormSet(PartFormSet):
    """Sees what PostgreSQL would refuse between the rows of a page, and names the row that is in the way."""

    def clean(self) -> None:
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms and getattr(form, "cleaned_data", None)]
        for position, form in enumerate(kept):
            for earlier in kept[:position]:
                self._refuse_both(form, earlier)

    def is_saved_first(self, row: Detention) -> bool:
        return bool(row.outcome != Outcome.ONGOING)

    def _refuse_both(self, form: Any, other: Any) -> None:
        here, there = form.cleaned_data, other.cleaned_data
        if here.get("outcome") == there.get("outcome") == Outcome.ONGOING:
            message = _("{link} goes on as well. Close it first, or say how this one ended.")
            form.add_error("outcome", format_html(message, link=_link_to_row(other)))
        elif here.get("outcome") and there.get("outcome") and clash(_episode_of(here), _episode_of(there)):
            message = _("Another detention of this person, {link}, covers some of these days. Close it first.")
            form.add_error("detained", format_html(message, link=_link_to_row(other)))


def _link_to_row(form: Any) -> Any:
    data = form.cleaned_data
    begun = when(data["detained"]) if data.get("detained") else _("without a date")
    ended = when(data["ended"]) if data.get("ended") else Outcome(data["outcome"]).label
    return format_html('<a href="#id_{}-detained" data-goto>{} – {}</a>', form.prefix, begun, ended)


def _episode_of(data: dict[str, Any]) -> Episode:
    return read_episode(detained=data.get("detained"), ended=data.get("ended"), outcome=data["outcome"])


class DetentionInline(WideInline):
    model = Detention
    form = DetentionForm
    formset = DetentionFormSet
    fields = (("detained", "ended", "outcome"), ("place", "authority", "certainty"))
    inlines = (PlacementInline, ChargeInline, SentenceInline, ReleaseInline, SourceCompactInline)
    prefetch = (
        "placements__facility",
        "placements__citations__source",
        "charges__provision",
        "charges__status_changes__citations__source",
        "charges__citations__source",
        "sentences__judges",
        "sentences__replaces__detention__detainee__names",
        "sentences__citations__source",
        "release__event",
        "release__citations__source",
        "citations__source",
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).order_by("detained_earliest", "created_at")


@admin.register(Sentence)
class SentenceAdmin(RecordAdmin):
    """A sentence, looked up by person, court or term; it is entered on the page of the person."""

    list_display = ("detention", "on", "kind", "term", "term_ends_on")
    search_fields = ("detention__detainee__names__text", "court")
    readonly_fields = ("detention", "term_ends_on", "term_rule", *RecordAdmin.readonly_fields)
    inlines = (CitationInline, ClaimInline)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("detention__detainee__names").order_by("-on", "pk")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

"""Forms of release day: the list and where it was announced, and how people were freed."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import (
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from prisoners.actions.releases import ReleaseTerms
from prisoners.importers.announcement_files import parse_file
from prisoners.importers.announcements import ParsedName, UnreadableList, checked_list, parse_list
from prisoners.models import Release, ReleaseEvent, Source
from prisoners.models.fields import validate_partial_date
from public.vocabulary.releases import Condition, ReleaseKind
from public.vocabulary.sources import Certainty


class AnnouncementForm(forms.Form):
    """Where the names were announced: a source of the desk, found by its address, or a new one."""

    url = forms.URLField(
        label=gettext_lazy("Address of the announcement"),
        assume_scheme="https",
        required=False,
        max_length=2000,
        widget=UnfoldAdminTextInputWidget(attrs={"placeholder": "https://…"}),
    )
    title = forms.CharField(
        label=gettext_lazy("or its title"),
        help_text=gettext_lazy("For a broadcast or a paper without an address."),
        required=False,
        max_length=500,
        widget=UnfoldAdminTextInputWidget,
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        source = self.source()
        if source is not None and source._state.adding:
            try:
                source.full_clean()
            except ValidationError as error:
                raise ValidationError(error.messages) from error
        return data

    def source(self) -> Source | None:
        """The source that was named, unsaved if it is new; none if none was."""
        url, title = self.cleaned_data.get("url", ""), self.cleaned_data.get("title", "")
        if not url and not title:
            return None
        known = Source.objects.filter(url=url) if url else Source.objects.filter(url="", title=title)
        return known.first() or Source(url=url, title=title)


class AnnouncedListForm(AnnouncementForm):
    """Announced names, pasted or in a file."""

    names = forms.CharField(
        label=gettext_lazy("Names"),
        help_text=gettext_lazy("One a line, or with commas between them. Numbers and birth years may stay."),
        required=False,
        strip=False,
        max_length=1_000_000,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 8}),
    )
    file = forms.FileField(
        label=gettext_lazy("or a file"),
        help_text=gettext_lazy("Plain text, or a table saved as CSV. At most 1 MB."),
        required=False,
        allow_empty_file=True,
    )

    field_order = ("names", "file", "url", "title")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        try:
            data["announced"] = checked_list(self._read(data))
        except UnreadableList as error:
            raise ValidationError(str(error)) from error
        return data

    def _read(self, data: dict[str, Any]) -> list[ParsedName]:
        found = parse_list(data.get("names") or "")
        if file := data.get("file"):
            found += parse_file(file.read(), named=file.name)
        return found


class ReleaseTermsForm(forms.Form):
    """How people were freed. As defaults it is filled in whole; for one person empty fields mean “like the others”."""

    on = forms.CharField(
        label=gettext_lazy("Released on"),
        required=False,
        max_length=23,
        validators=[validate_partial_date],
        widget=UnfoldAdminTextInputWidget,
    )
    kind = forms.ChoiceField(label=gettext_lazy("How"), widget=UnfoldAdminSelectWidget)
    destination = forms.RegexField(
        r"^[A-Za-z]{2}$",
        label=gettext_lazy("Taken to"),
        required=False,
        widget=UnfoldAdminTextInputWidget(attrs={"maxlength": 2, "placeholder": "LT"}),
        error_messages={"invalid": gettext_lazy("Write the code of a country: LT, PL, US.")},
    )
    certainty = forms.ChoiceField(label=gettext_lazy("Certainty"), widget=UnfoldAdminSelectWidget)
    conditions = forms.MultipleChoiceField(
        label=gettext_lazy("Conditions"),
        choices=Condition.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, defaults: "ReleaseTermsForm | None" = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.defaults = defaults
        like_the_others = [("", gettext("like the others"))] if defaults else []
        for name, choices in (("kind", ReleaseKind.choices), ("certainty", Certainty.choices)):
            field = self.fields[name]
            field.required = defaults is None
            field.choices = [*like_the_others, *choices]  # type: ignore[attr-defined]
        if defaults is not None:
            self.fields["on"].widget.attrs["placeholder"] = gettext("like the others")

    def terms(self) -> ReleaseTerms:
        """What was written; what was left empty comes from the defaults."""
        given = {name: value for name, value in self.cleaned_data.items() if value}
        data = {**(self.defaults.cleaned_data if self.defaults else {}), **given}
        return ReleaseTerms(
            kind=data["kind"],
            on=data.get("on", ""),
            certainty=data["certainty"],
            destination=data.get("destination", "").upper(),
            conditions=tuple(data.get("conditions", ())),
        )


def terms_of_event(event: ReleaseEvent) -> dict[str, Any]:
    """Defaults for the people of an event."""
    destination = next((code for code in event.destinations if len(code) == 2), "")
    conditions = [word for word in event.conditions if word in Condition.values]
    return {
        "on": event.on,
        "kind": event.release_kind,
        "certainty": event.certainty,
        "destination": destination,
        "conditions": conditions,
    }


def terms_of_release(release: Release) -> dict[str, Any]:
    return {
        "on": release.detention.ended,
        "kind": release.kind,
        "certainty": release.certainty,
        "destination": release.destination,
        "conditions": release.conditions,
    }

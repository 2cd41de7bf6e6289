"""Forms of the desk: reasons beside actions, and detentions that cannot overlap."""

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BaseInlineFormSet
from unfold.forms import ActionForm
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from prisoners.models import Detention
from public.vocabulary import dates
from public.vocabulary.custody import Episode, Outcome, Span
from public.vocabulary.editions import WithdrawalReason


class ActionWithReasonForm(ActionForm):
    """The reason is a class that the world reads."""

    reason = forms.ChoiceField(
        choices=[("", "Reason (to withdraw)"), *WithdrawalReason.choices],
        required=False,
        label="",
        widget=UnfoldAdminSelectWidget,
    )


class ActionWithNoteForm(ActionForm):
    """A note on the edition, or the reason for sending back."""

    note = forms.CharField(
        required=False,
        label="",
        widget=UnfoldAdminTextInputWidget(attrs={"placeholder": "Public note, or reason to send back"}),
    )


class PartForm(forms.ModelForm):  # type: ignore[type-arg]
    """A row within a page. The desk's dress shows errors at fields only, so those of the whole row go to the first."""

    def full_clean(self) -> None:
        super().full_clean()
        found: Any = self.errors.pop(NON_FIELD_ERRORS, [])
        first = next((field.name for field in self.visible_fields()), None)
        if found and first:
            self.errors.setdefault(first, self.error_class()).extend(found)


class DetentionForm(PartForm):
    class Meta:
        model = Detention
        fields = ("detained", "ended", "outcome", "place", "authority", "certainty")

    def has_changed(self) -> bool:
        """A detention of which only the parts were filled in is one all the same."""
        parts = getattr(self, "nested_formsets", [])
        return super().has_changed() or any(part.formset.has_changed() for part in parts)


class DetentionFormSet(BaseInlineFormSet):  # type: ignore[type-arg]
    """Sees what PostgreSQL would refuse between rows that are new on the same page."""

    def clean(self) -> None:
        super().clean()
        kept = [
            form for form in self.forms if form.is_valid() and form.cleaned_data and not form.cleaned_data.get("DELETE")
        ]
        spans = [(form, span) for form in kept if (span := _span(form.cleaned_data))]
        for position, (form, span) in enumerate(spans):
            for other, earlier in spans[:position]:
                if _overlap(span, earlier):
                    first = other.cleaned_data["detained"]
                    form.add_error("detained", f"It overlaps the detention of {first}. Close that one first.")
                    raise ValidationError(f"Two detentions cover the same days: that of {first} and another one.")


def _span(data: dict[str, Any]) -> Span | None:
    started, ended = (dates.parse(data[name]) if data.get(name) else None for name in ("detained", "ended"))
    return Episode(started=started, ended=ended, outcome=Outcome(data["outcome"])).certain


def _overlap(one: Span, other: Span) -> bool:
    starts_before_end = other.end is None or one.start < other.end
    return starts_before_end and (one.end is None or other.start < one.end)

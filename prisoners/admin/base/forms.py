"""Forms of the desk: reasons beside actions, and records that two people may have opened at once."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from unfold.forms import ActionForm
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from prisoners.admin.base.inlines import FieldErrorsForm
from prisoners.models import Record
from prisoners.queries.labels import record_label
from public.vocabulary.editions import WithdrawalReason


class ActionWithReasonForm(ActionForm):
    """The reason is a class that the world reads."""

    reason = forms.ChoiceField(
        choices=[("", gettext_lazy("Reason (to withdraw)")), *WithdrawalReason.choices],
        required=False,
        label="",
        widget=UnfoldAdminSelectWidget,
    )


class ActionWithNoteForm(ActionForm):
    """A note on the edition, or the reason for sending back."""

    note = forms.CharField(
        required=False,
        label="",
        widget=UnfoldAdminTextInputWidget(attrs={"placeholder": gettext_lazy("Public note, or reason to send back")}),
    )


class RecordForm(FieldErrorsForm):
    """A record as it was seen when the page was opened: what somebody else wrote since is not overwritten unasked."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    over = forms.CharField(required=False, widget=forms.HiddenInput)
    # Who changed the record meanwhile, and when; set when the form is checked.
    conflict: Record | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not self.instance._state.adding:
            self.fields["seen"].initial = version_stamp(self.instance)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        seen = self.cleaned_data.get("seen", "")
        if seen and not self.instance._state.adding:
            self._refuse_conflict(seen, over=self.cleaned_data.get("over", ""))
        return cleaned

    def _refuse_conflict(self, seen: str, *, over: str) -> None:
        """The row stays locked until the page is saved, so that nobody comes in between."""
        rows: Any = type(self.instance)._base_manager.select_for_update(of=("self",)).select_related("changed_by")
        now = rows.filter(pk=self.instance.pk).first()
        if now is not None and version_stamp(now) not in (seen, over):
            self.conflict = now
            raise ValidationError(
                _(
                    "%(who)s changed this record on %(when)s, after you had opened it. "
                    "Nothing was saved; all that you wrote is still here."
                ),
                params={
                    "who": record_label(now.changed_by) if now.changed_by else _("Somebody"),
                    "when": localize(timezone.localtime(now.updated_at)),
                },
            )


def version_stamp(record: Record) -> str:
    """The moment of the last change, which a form sends back."""
    return record.updated_at.isoformat()

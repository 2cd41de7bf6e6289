"""The form above a list, made of its filters: what was asked, what can be chosen, and what is wrong with it."""

from collections.abc import Mapping, Sequence

from django import forms
from django.utils.translation import gettext_lazy as _

from public.filters.fields import OneOfField
from public.filters.widgets import OpenSelect
from public.queries.choices import Choices
from public.queries.paging import Ordering


class FilterForm(forms.Form):
    """Filters without a field of their own are hidden fields, so that they stay when the form is sent again."""

    def __init__(self, data: Mapping[str, str], *, shown: Sequence[str], orderings: Mapping[str, Ordering]) -> None:
        """`shown` are the fields to see, in their order; the first of the orderings is the usual one."""
        self.other_errors: dict[str, list[str]] = {}
        # The usual order is the same list as no order at all.
        usual = ("ordering", next(iter(orderings)))
        super().__init__({name: value for name, value in data.items() if (name, value) != usual}, auto_id="%s")
        if "ordering" in shown or "ordering" in self.data:
            self.fields["ordering"] = _ordering_field(orderings)
        if "as_of" in data:
            self.fields["as_of"] = forms.CharField(required=False)
        self.order_fields(shown)
        for name, field in self.fields.items():
            if name not in shown:
                field.widget = field.hidden_widget()
            elif isinstance(field, forms.ChoiceField) and name != "ordering":
                field.widget.choices = [_ANY, *field.choices]

    def clean(self) -> None:
        """A range that ends before it begins would find something all the same where dates are vague."""
        for name, end in list(self.cleaned_data.items()):
            start = self.cleaned_data.get(_beginning(name))
            if end is not None and start is not None and start != "" and end < start:
                self.add_error(name, forms.ValidationError(_("This is before “%(start)s”."), params={"start": start}))

    def offer(self, choices: Mapping[str, Choices]) -> None:
        """Let the reader choose among these records, by the name of the field."""
        for name, known in choices.items():
            self.fields[name].widget.choices = [_ANY, *known]

    def suggest_as_of(self, edition: int) -> None:
        """Names that are proposed while somebody types are those of the edition that is read."""
        for field in self.fields.values():
            if "data-suggest" in field.widget.attrs:
                field.widget.attrs["data-as-of"] = str(edition)

    def refuse(self, errors: Mapping[str, list[str]]) -> None:
        """Say each error at its field; those of parameters that have none stand above."""
        for name, messages in errors.items():
            if name not in self.fields:
                self.other_errors[name] = messages
            elif not self.has_error(name):
                self.add_error(name, messages)

    def is_valid(self) -> bool:
        return super().is_valid() and not self.other_errors

    @property
    def asked(self) -> dict[str, str]:
        """What the address asks for and was understood, without its page."""
        return {name: self.data[name] for name in self.fields if name in self.data}


_ANY = ("", _("any"))


def _ordering_field(orderings: Mapping[str, Ordering]) -> OneOfField:
    """The usual order is chosen by choosing none, so that it can be another one once a name is looked for."""
    offered = [(name, ordering.label) for name, ordering in orderings.items() if ordering.label]
    field = OneOfField(
        choices=[(name, name) for name in orderings], label=_("Order"), required=False, widget=OpenSelect
    )
    field.widget.choices = [("" if position == 0 else name, label) for position, (name, label) in enumerate(offered)]
    return field


def _beginning(name: str) -> str:
    """The parameter that begins the range which this one ends."""
    for end, start in (("_to", "_from"), ("_max", "_min")):
        if name.endswith(end):
            return name.removesuffix(end) + start
    return ""

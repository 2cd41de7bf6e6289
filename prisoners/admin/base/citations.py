"""Sources beside the fact that they support, and what sources claim."""

from typing import Any, ClassVar

from django import forms
from django.contrib.admin import AdminSite
from django.contrib.admin.checks import InlineModelAdminChecks
from django.contrib.admin.options import InlineModelAdmin
from django.core.checks import CheckMessage, Error
from django.core.exceptions import ValidationError
from django.db.models import CASCADE, Model
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from prisoners.actions.sources import find_or_create
from prisoners.admin.base.autocomplete import DeskSelect
from prisoners.admin.base.inlines import CompactInline, PartForm, PartFormSet, PartInline, WideInline
from prisoners.models import CitableRecord, Citation, Claim, Source, Subject
from prisoners.queries import sources

# What stays at the desk, and what only decides how the rest is shown.
_NOT_CITABLE = frozenset(
    {"id", "note", "letters_address", "display", "pseudonym", "embargo_until", "confirm_every", "visibility"}
    | {"credited_days", "is_preferred", "position", "announcement", "means", "by"}
)
# Where the public document names a field in another way.
_NAMES_IN_DOCUMENT = {
    "since": "from",
    "until": "to",
    "list_name": "list",
    "appeal_on": "appeal",
    "appeal_outcome": "appeal",
    "claimed_by": "claimed",
    "claimed_count": "claimed",
    "verified_by": "verified",
    "verified_count": "verified",
    "health_reports": "health",
}


class SourceSelect(DeskSelect):
    """A source, or the web address of one that is perhaps not recorded yet."""

    def build_attrs(self, base_attrs: Any, extra_attrs: Any = None) -> Any:
        attrs = super().build_attrs(base_attrs, extra_attrs)
        return attrs | {"data-takes-address": "true", "data-placeholder": _("Search, or paste a web address")}

    def named(self, keys: list[str]) -> list[tuple[str, str]]:
        addresses = [key for key in keys if _is_address(key)]
        return [*super().named([key for key in keys if key not in addresses]), *((key, key) for key in addresses)]


class SourceField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """Takes the key of a source, or an address; a new address makes a source when the page is saved."""

    def to_python(self, value: Any) -> Any:
        text = str(value or "").strip()
        if not _is_address(text):
            return super().to_python(value)
        address = text if "://" in text else f"https://{text}"
        if known := sources.find_source(address):
            return known
        source = Source(url=address)
        try:
            source.full_clean(exclude=["created_by", "changed_by"])
        except ValidationError as refusal:
            raise ValidationError(refusal.messages) from refusal
        return source

    def validate(self, value: Any) -> None:
        if self.required and value is None:
            raise ValidationError(_("Choose a source, or paste its web address."), code="required")

    def has_changed(self, initial: Any, data: Any) -> bool:
        return str(self.prepare_value(initial) or "") != str(data or "")


def _is_address(text: str) -> bool:
    return "://" in text or text.startswith("www.") or ("." in text and "/" in text)


class SupportedField(forms.MultipleChoiceField):
    """Fields of the record; a path that a program wrote there stays."""

    def valid_value(self, value: Any) -> bool:
        return super().valid_value(value) or value in (self.initial or [])


class CitationForm(PartForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field: Any = self.fields.get("fields")
        if field is not None:
            field.initial = list(self.instance.fields)
            offered = [name for name, _label in field.choices]
            field.choices = [*field.choices, *((name, name) for name in field.initial if name not in offered)]

    def _get_validation_exclusions(self) -> set[str]:
        excluded: set[str] = super()._get_validation_exclusions()
        source = self.cleaned_data.get("source")
        return excluded | {"source"} if source is not None and source._state.adding else excluded

    def save_source(self, user: Any) -> None:
        """Record a source that was pasted as an address, unless a row before this one has just done so."""
        if self.instance.source_id and self.instance.source._state.adding:
            self.instance.source = find_or_create(self.instance.source.url, by=user)


class EvidenceFormSet(PartFormSet):
    """Citations or claims below a record of any table: by its subject, which comes with it when it is saved first."""

    def __init__(self, *args: Any, instance: CitableRecord, **options: Any) -> None:
        self.record = instance
        super().__init__(*args, instance=_subject_of(instance), **options)

    def save_new(self, form: Any, commit: bool = True) -> Any:  # noqa: FBT001, FBT002
        self.instance = _subject_of(self.record)
        return super().save_new(form, commit=commit)

    def loaded_rows(self) -> list[Any] | None:
        return self.loaded_with(self.record)


def _subject_of(record: CitableRecord) -> Subject:
    subject = Subject(pk=None if record._state.adding else record.pk)
    subject._state.adding = record._state.adding
    return subject


class EvidenceChecks(InlineModelAdminChecks):
    """The page is of a table whose rows can be cited."""

    def _check_relation(self, obj: Any, parent_model: type[Model]) -> list[CheckMessage]:
        if issubclass(obj.cited_model, CitableRecord):
            found: list[CheckMessage] = super()._check_relation(obj, parent_model)
            return found
        message = f"Sources and claims cannot be about {obj.cited_model._meta.label}."
        return [Error(message, obj=obj.__class__, id="prisoners.E001")]


class _EvidenceInline(PartInline, InlineModelAdmin):  # type: ignore[type-arg]
    """What citations and claims share: their inputs, and that they belong to the subject which a record is.

    So the admin takes the subject for the parent of these rows; `cited_model` is the table of the record.
    """

    form = CitationForm
    formset = EvidenceFormSet
    checks_class = EvidenceChecks

    def __init__(self, parent_model: type[CitableRecord], admin_site: AdminSite) -> None:
        self.cited_model = parent_model
        super().__init__(Subject, admin_site)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name == "source":
            options |= {"form_class": SourceField, "widget": SourceSelect(db_field, self.admin_site)}
        return super().formfield_for_foreignkey(db_field, request, **options)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name == "fields":
            return SupportedField(
                choices=citable_fields(self.cited_model),
                required=False,
                label=capfirst(db_field.verbose_name),
                help_text=db_field.help_text,
                widget=forms.SelectMultiple({"class": "desk-choices", "data-placeholder": _("all of it")}),
            )
        return super().formfield_for_dbfield(db_field, request, **options)


def citable_fields(model: type[CitableRecord]) -> list[tuple[str, str | Promise]]:
    """The public fields of a record that a source may support, by the names they have in its document."""
    fields = [field for field in [*model._meta.fields, *model._meta.many_to_many] if field.editable]
    offered: dict[str, str | Promise] = {}
    for field in fields:
        is_parent = field.remote_field is not None and getattr(field.remote_field, "on_delete", None) is CASCADE
        if field.name not in _NOT_CITABLE and not is_parent:
            offered.setdefault(_NAMES_IN_DOCUMENT.get(field.name, field.name), field.verbose_name)
    return list(offered.items())


class SourceCompactInline(_EvidenceInline, CompactInline):
    """Sources of one fact, below it."""

    model = Citation
    fields: ClassVar[tuple[str, ...]] = ("source", "certainty", "fields", "quotation")
    fk_name = None
    verbose_name = gettext_lazy("source")
    verbose_name_plural = gettext_lazy("Sources")


class SourceOfWholeInline(SourceCompactInline):
    """Sources of a row that readers see as one value."""

    fields = ("source", "certainty", "quotation")


class CitationInline(_EvidenceInline, WideInline):
    """Sources of the record as a whole; those of its parts stand with them."""

    model = Citation
    fields = (("source", "certainty"), ("fields", "quotation"))
    verbose_name = gettext_lazy("source")
    prefetch = ("source",)
    tab = True


class ClaimInline(_EvidenceInline, WideInline):
    model = Claim
    fields = (("source", "field"), "value", ("first_seen", "last_seen", "accepted"))
    prefetch = ("source",)
    tab = True

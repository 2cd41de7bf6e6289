"""People documented as deprived of liberty for political reasons."""

from datetime import date

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import (
    PartialDateField,
    TranslatedTextField,
    WebField,
    WordField,
    earliest,
    in_order,
    latest,
    only,
    words,
)
from prisoners.models.records import PublishableRecord, Record, tracked
from public.vocabulary.detainees import (
    Category,
    ConfirmationMeans,
    ConsentScope,
    Display,
    Gender,
    HealthKind,
    Visibility,
)
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import Certainty


@tracked
class Detainee(PublishableRecord):
    """A person. What happened to them stands in their detentions."""

    kind = Kind.DETAINEE

    gender = WordField(choices=Gender.choices, blank=True)
    born = PartialDateField(blank=True)
    born_earliest = earliest("born")
    born_latest = latest("born")
    died = PartialDateField(blank=True)
    died_earliest = earliest("died")
    died_latest = latest("died")
    country = models.CharField(max_length=2, help_text="ISO 3166 code of the state that persecutes: BY")
    nationalities = words(help_text="ISO 3166 codes by comma: BY, US")
    occupations = words(help_text="By comma.")
    affiliations = words(help_text="By comma.")
    categories = words(Category)
    summary = TranslatedTextField(blank=True)
    prominent = models.BooleanField(default=False)
    display = WordField(choices=Display.choices, default=Display.AUTOMATIC)
    pseudonym = models.CharField(max_length=100, blank=True)
    confirm_every = models.PositiveSmallIntegerField(
        _("confirm every (days)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("How old the last confirmation may become before the desk asks for a new one. Empty: as usual."),
    )
    embargo_until = models.DateField(null=True, blank=True, help_text="Not to be published before this day.")
    letters_address = models.TextField(
        "address for letters", blank=True, help_text="Public only with a consent to it that holds."
    )

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            only("categories", Category, name="detainee_categories"),
            in_order("born", "died", name="detainee_born_before_died", message="The death lies before the birth."),
            models.CheckConstraint(
                condition=~Q(display=Display.PSEUDONYM) | ~Q(pseudonym=""),
                name="detainee_pseudonym_given",
                violation_error_message="Write the pseudonym under which this person is to be shown.",
            ),
            models.CheckConstraint(
                condition=Q(confirm_every=None) | Q(confirm_every__gte=1),
                name="detainee_confirmed_after_a_day_or_more",
                violation_error_message=_("Write a number of days, 1 or more, or leave it empty."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or f"person without a name ({self.pk})"

    @property
    def name(self) -> str:
        """The preferred spelling, or else the oldest one."""
        known = sorted(self.names.all(), key=lambda name: (not name.is_preferred, name.created_at, name.pk))
        return known[0].text if known else ""

    def has_consent(self, scope: ConsentScope, *, on: date) -> bool:
        """Whether the newest answer on this scope is a consent that holds on the day."""
        answers = sorted(
            (consent for consent in self.consents.all() if consent.scope == scope and consent.on <= on),
            key=lambda consent: (consent.on, consent.created_at),
        )
        return bool(answers) and answers[-1].holds(on=on)


@tracked
class ExternalIdentifier(Record):
    """The number by which another list knows the person."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="external_ids")
    scheme = models.SlugField(max_length=40, help_text="viasna, wikidata, opensanctions …")
    value = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "value"],
                name="external_identifier_once",
                violation_error_message="Another person bears this identifier.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


@tracked
class Recognition(Record):
    """An organisation recognises the person as a political prisoner. The tracker attributes, it does not decide."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="recognitions")
    organisation = models.ForeignKey("prisoners.Organisation", on_delete=models.PROTECT, related_name="recognitions")
    on = PartialDateField(blank=True)
    on_earliest = earliest("on")
    withdrawn_on = PartialDateField(blank=True)
    withdrawn_on_latest = latest("withdrawn_on")
    url = WebField("statement", max_length=2000, blank=True)

    class Meta:
        constraints = [
            in_order("on", "withdrawn_on", name="recognition_in_order", message="Withdrawn before it was given."),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.on or 'no date'}"


@tracked
class StateListing(Record):
    """The state put the person on its own list of "extremists" or "terrorists": an act of repression."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="state_listings")
    list_name = models.CharField("list", max_length=200)
    on = PartialDateField(blank=True)
    on_earliest = earliest("on")
    removed_on = PartialDateField(blank=True)
    removed_on_latest = latest("removed_on")

    class Meta:
        constraints = [
            in_order("on", "removed_on", name="state_listing_in_order", message="Removed before it was listed."),
        ]

    def __str__(self) -> str:
        return self.list_name


@tracked
class HealthReport(Record):
    """What is known of the person's health or treatment. It stays at the desk unless made public."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="health_reports")
    on = PartialDateField(blank=True)
    kind = WordField(choices=HealthKind.choices)
    description = TranslatedTextField(blank=True)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)
    visibility = WordField(choices=Visibility.choices, default=Visibility.DESK)

    def __str__(self) -> str:
        return self.get_kind_display()


@tracked
class Confirmation(Record):
    """Somebody made sure that the person is still held. By whom stays at the desk."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="confirmations")
    on = PartialDateField()
    on_latest = latest("on")
    means = WordField(choices=ConfirmationMeans.choices)
    by = models.CharField("by (private)", max_length=200, blank=True, help_text="Stays at the desk.")

    def __str__(self) -> str:
        return f"{self.on}, {self.get_means_display()}"


@tracked
class Consent(Record):
    """The person or the family agreed, or refused. Private."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="consents")
    scope = WordField(choices=ConsentScope.choices)
    given_by = models.CharField("by (private)", max_length=200, help_text="Stays at the desk.")
    granted = models.BooleanField(help_text="Unticked: refused.")
    on = models.DateField()
    until = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=models.F("on")),
                name="consent_in_order",
                violation_error_message="The consent ends before it begins.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_scope_display()}: {'granted' if self.granted else 'refused'} on {self.on}"

    def holds(self, *, on: date) -> bool:
        return self.granted and (self.until is None or on <= self.until)


@tracked
class Contact(Record):
    """How to reach family or a lawyer. Private; never in a document."""

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="contacts")
    role = models.CharField(max_length=60, help_text="mother, lawyer …")
    name = models.CharField(max_length=200)
    reached_by = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

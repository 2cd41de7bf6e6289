"""People documented as deprived of liberty for political reasons."""

from datetime import date

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
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

    gender = WordField(
        _("gender"), choices=Gender.choices, blank=True, help_text=_("As the person says. Empty when not known.")
    )
    born = PartialDateField(
        _("born"), blank=True, help_text=_("The year alone is fine: 1982. It tells namesakes apart.")
    )
    born_earliest = earliest("born")
    born_latest = latest("born")
    died = PartialDateField(_("died"), blank=True, help_text=_("Only if the person has died, in custody or later."))
    died_earliest = earliest("died")
    died_latest = latest("died")
    country = models.CharField(_("country"), max_length=2, help_text=_("Two letters of the state that persecutes: BY."))
    nationalities = words(verbose_name=_("nationalities"), help_text=_("Two letters each, by comma: BY, US."))
    occupations = words(
        verbose_name=_("occupations"), help_text=_("What the person does or did, by comma: flautist, editor.")
    )
    affiliations = words(
        verbose_name=_("affiliations"), help_text=_("Parties, media, groups, by comma: Viasna, Coordination Council.")
    )
    categories = words(
        Category, verbose_name=_("categories"), help_text=_("Tick all that fit. Readers filter the list by them.")
    )
    summary = TranslatedTextField(
        _("summary"),
        blank=True,
        help_text=_("Who this is and why it matters, in two or three sentences. Readers see it."),
    )
    prominent = models.BooleanField(
        _("prominent"), default=False, help_text=_("Known to the public: shown among the first where many are listed.")
    )
    display = WordField(
        _("shown"),
        choices=Display.choices,
        default=Display.AUTOMATIC,
        help_text=_("Every page, file and answer obeys it. When in doubt, choose less."),
    )
    pseudonym = models.CharField(
        _("pseudonym"),
        max_length=100,
        blank=True,
        help_text=_("Only when shown by pseudonym. Nothing that leads to the person."),
    )
    confirm_every = models.PositiveSmallIntegerField(
        _("confirm every (days)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("How old the last confirmation may become before the desk asks for a new one. Empty: as usual."),
    )
    embargo_until = models.DateField(
        _("embargo until"), null=True, blank=True, help_text=_("It is not published before this day.")
    )
    letters_address = models.TextField(
        _("address for letters"),
        blank=True,
        help_text=_("Where to write. Public only with a consent to it that holds."),
    )

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            only("categories", Category, name="detainee_categories"),
            in_order("born", "died", name="detainee_born_before_died", message=_("The death lies before the birth.")),
            models.CheckConstraint(
                condition=~Q(display=Display.PSEUDONYM) | ~Q(pseudonym=""),
                name="detainee_pseudonym_given",
                violation_error_code="pseudonym",
                violation_error_message=_("Write the pseudonym under which this person is to be shown."),
            ),
            models.CheckConstraint(
                condition=Q(confirm_every=None) | Q(confirm_every__gte=1),
                name="detainee_confirmed_after_a_day_or_more",
                violation_error_message=_("Write a number of days, 1 or more, or leave it empty."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or gettext("person without a name (%(key)s)") % {"key": self.pk}

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

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="external_ids",
        help_text=_("Who bears this number."),
    )
    scheme = models.SlugField(
        _("register"), max_length=40, help_text=_("Whose number it is: viasna, wikidata, opensanctions …")
    )
    value = models.CharField(_("number"), max_length=100, help_text=_("The number or code there: Q98950446."))

    class Meta:
        verbose_name = _("identifier elsewhere")
        verbose_name_plural = _("identifiers elsewhere")
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "value"],
                name="external_identifier_once",
                violation_error_code="value",
                violation_error_message=_("Another person bears this identifier. Look for them before you go on."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


@tracked
class Recognition(Record):
    """An organisation recognises the person as a political prisoner. The tracker attributes, it does not decide."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="recognitions",
        help_text=_("Who is recognised."),
    )
    organisation = models.ForeignKey(
        "prisoners.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="recognitions",
        help_text=_("Who recognises the person as a political prisoner."),
    )
    on = PartialDateField(_("since"), blank=True, help_text=_("The day of the statement."))
    on_earliest = earliest("on")
    withdrawn_on = PartialDateField(
        _("withdrawn"), blank=True, help_text=_("The day on which it was taken back, if it was.")
    )
    withdrawn_on_latest = latest("withdrawn_on")
    url = WebField(
        _("statement"), max_length=2000, blank=True, help_text=_("The web address of the statement. Readers follow it.")
    )

    class Meta:
        verbose_name = _("recognition")
        verbose_name_plural = _("recognitions as a political prisoner")
        constraints = [
            in_order("on", "withdrawn_on", name="recognition_in_order", message=_("Withdrawn before it was given.")),
        ]

    def __str__(self) -> str:
        on = self.on or gettext("no date")
        return f"{self.organisation}: {on}"


@tracked
class StateListing(Record):
    """The state put the person on its own list of "extremists" or "terrorists": an act of repression."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="state_listings",
        help_text=_("Who was listed."),
    )
    list_name = models.CharField(
        _("list"), max_length=200, help_text=_("Which list of “extremists” or “terrorists”, and whose.")
    )
    on = PartialDateField(_("listed"), blank=True, help_text=_("The day on which the person was put on it."))
    on_earliest = earliest("on")
    removed_on = PartialDateField(
        _("removed"), blank=True, help_text=_("The day on which the person was taken off, if so.")
    )
    removed_on_latest = latest("removed_on")

    class Meta:
        verbose_name = _("listing by the state")
        verbose_name_plural = _("listings by the state")
        constraints = [
            in_order("on", "removed_on", name="state_listing_in_order", message=_("Removed before it was listed.")),
        ]

    def __str__(self) -> str:
        return self.list_name


@tracked
class HealthReport(Record):
    """What is known of the person's health or treatment. It stays at the desk unless made public."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="health_reports",
        help_text=_("Whose health it is."),
    )
    on = PartialDateField(_("day"), blank=True, help_text=_("When it was so, or became known."))
    kind = WordField(_("kind"), choices=HealthKind.choices, help_text=_("What it is about."))
    description = TranslatedTextField(
        _("description"), blank=True, help_text=_("What is known. Readers see it only if it is made public.")
    )
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is."),
    )
    visibility = WordField(
        _("visible"),
        choices=Visibility.choices,
        default=Visibility.DESK,
        help_text=_("Desk only: never published. Public: only with the family’s agreement."),
    )

    class Meta:
        verbose_name = _("health report")
        verbose_name_plural = _("health and treatment")

    def __str__(self) -> str:
        return self.get_kind_display()


@tracked
class Confirmation(Record):
    """Somebody made sure that the person is still held. By whom stays at the desk."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="confirmations",
        help_text=_("Who is still held."),
    )
    on = PartialDateField(_("day"), help_text=_("On which day it was certain that the person is held."))
    on_latest = latest("on")
    means = WordField(_("means"), choices=ConfirmationMeans.choices, help_text=_("How we know."))
    by = models.CharField(
        _("by (private)"), max_length=200, blank=True, help_text=_("Who told us. Stays at the desk. Never published.")
    )

    class Meta:
        verbose_name = _("confirmation")
        verbose_name_plural = _("confirmations that the person is still held")

    def __str__(self) -> str:
        return f"{self.on}, {self.get_means_display()}"


@tracked
class Consent(Record):
    """The person or the family agreed, or refused. Private."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="consents",
        help_text=_("Whose consent it is."),
    )
    scope = WordField(_("consent to"), choices=ConsentScope.choices, help_text=_("What was asked."))
    given_by = models.CharField(
        _("by (private)"), max_length=200, help_text=_("Who answered: the person, a mother … Stays at the desk.")
    )
    granted = models.BooleanField(_("granted"), help_text=_("Not ticked: refused."))
    on = models.DateField(_("answered"), help_text=_("The day of the answer. The newest one counts."))
    until = models.DateField(_("holds until"), null=True, blank=True, help_text=_("Empty: until it is taken back."))

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        constraints = [
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=models.F("on")),
                name="consent_in_order",
                violation_error_code="until",
                violation_error_message=_("The consent ends before it begins."),
            ),
        ]

    def __str__(self) -> str:
        answer = gettext("granted on %(day)s") if self.granted else gettext("refused on %(day)s")
        return f"{self.get_scope_display()}: {answer % {'day': self.on}}"

    def holds(self, *, on: date) -> bool:
        return self.granted and (self.until is None or on <= self.until)


@tracked
class Contact(Record):
    """How to reach family or a lawyer. Private; never in a document."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="contacts",
        help_text=_("Whose family or lawyer it is."),
    )
    role = models.CharField(_("role"), max_length=60, help_text=_("Who it is to the person: mother, lawyer …"))
    name = models.CharField(_("name"), max_length=200, help_text=_("Stays at the desk. Never published."))
    reached_by = models.TextField(
        _("reached by"), blank=True, help_text=_("Telephone, messenger, and what is safe. Stays at the desk.")
    )

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts: family and lawyers")

    def __str__(self) -> str:
        return f"{self.name} ({self.role})"

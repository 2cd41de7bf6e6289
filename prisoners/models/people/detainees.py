"""People documented as deprived of liberty for political reasons."""

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import allowed_values, chronological
from prisoners.models.fields import (
    ChoiceField,
    PartialDateField,
    TextListField,
    TranslatedTextField,
    earliest,
    latest,
)
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.detainees import (
    Category,
    ConsentScope,
    Display,
    Gender,
)
from public.vocabulary.kinds import Kind


@tracked
class Detainee(PublishableRecord):
    """A person. What happened to them stands in their detentions."""

    kind = Kind.DETAINEE
    str_prefetch = ("names",)

    gender = ChoiceField(
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
    nationalities = TextListField(verbose_name=_("nationalities"), help_text=_("Two letters each, by comma: BY, US."))
    occupations = TextListField(
        verbose_name=_("occupations"), help_text=_("What the person does or did, by comma: flautist, editor.")
    )
    affiliations = TextListField(
        verbose_name=_("affiliations"), help_text=_("Parties, media, groups, by comma: Viasna, Coordination Council.")
    )
    categories = TextListField(
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
    display = ChoiceField(
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

    # Empty while the world knows the person by the key of this row. Whoever is shown less openly than before goes on
    # under another identifier; what is redacted is redacted under all of them.
    readdressed_as = models.CharField(max_length=10, blank=True, default="", editable=False)
    former_public_ids = ArrayField(models.CharField(max_length=10), default=list, blank=True, editable=False)

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            allowed_values("categories", Category, name="detainee_categories"),
            chronological(
                "born", "died", name="detainee_born_before_died", message=_("The death lies before the birth.")
            ),
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
    def public_id(self) -> str:
        return self.readdressed_as or super().public_id

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

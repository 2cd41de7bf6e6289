"""Custody: detentions with placements, charges, sentences and the release."""

from datetime import date
from typing import Any

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Deferrable, F, Func, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.detainees import Detainee
from prisoners.models.fields import (
    PartialDateField,
    TermField,
    WordField,
    earliest,
    first_day,
    in_order,
    last_day,
    latest,
    only,
    words,
)
from prisoners.models.records import Record, tracked
from public.vocabulary import dates, terms
from public.vocabulary.custody import AppealOutcome, ChargeStatus, Outcome, Regime, SentenceKind
from public.vocabulary.releases import Condition, ReleaseKind
from public.vocabulary.sources import Certainty

# Checked when the transaction ends, so that a form may save the two in any order.
_REFUSE_STRAY_RELEASE = """
    IF EXISTS (
        SELECT FROM prisoners_release JOIN prisoners_detention ON prisoners_detention.id = detention_id
        WHERE detention_id = DETENTION AND outcome <> 'released'
    ) THEN
        RAISE EXCEPTION 'A release belongs to a detention that ended by release'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'release_of_a_released';
    END IF;
    RETURN NULL;
"""


@tracked
class Detention(Record):
    """One episode of custody, from the arrest to its end. Somebody arrested again has a second one."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="detentions",
        help_text=_("Who was detained."),
    )
    detained = PartialDateField(_("detained"), blank=True, help_text=_("The day of the arrest."))
    detained_earliest = earliest("detained")
    detained_latest = latest("detained")
    ended = PartialDateField(
        _("ended"), blank=True, help_text=_("The day on which this custody ended. Empty while it goes on.")
    )
    ended_earliest = earliest("ended")
    ended_latest = latest("ended")
    outcome = WordField(
        _("outcome"),
        choices=Outcome.choices,
        default=Outcome.ONGOING,
        help_text=_("How it stands or ended. “Released” needs a release below."),
    )
    place = models.CharField(
        _("place"), max_length=200, blank=True, help_text=_("Where the arrest was made: at home in Minsk.")
    )
    authority = models.CharField(
        _("authority"), max_length=200, blank=True, help_text=_("Who detained: KGB, GUBOPiK …")
    )
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that the person was detained then."),
    )

    class Meta:
        ordering = ["detained"]
        verbose_name = _("detention")
        verbose_name_plural = _("detentions")
        constraints = [
            ExclusionConstraint(
                name="detention_no_overlap",
                expressions=[
                    (F("detainee"), RangeOperators.EQUAL),
                    (
                        Func(
                            *(last_day("detained"), first_day("ended"), F("outcome")),
                            function="certain_days",
                            output_field=DateRangeField(),
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                # One page may move two episodes at once; only the outcome has to be free of overlaps.
                deferrable=Deferrable.DEFERRED,
                violation_error_code="detained",
                violation_error_message=_(
                    "Another detention of this person covers some of these days. Close it first."
                ),
            ),
            in_order("detained", "ended", name="detention_in_order", message=_("The end lies before the arrest.")),
            models.CheckConstraint(
                condition=Q(ended="") | ~Q(outcome__in=[Outcome.ONGOING, Outcome.UNKNOWN]),
                name="detention_goes_on_or_ended",
                violation_error_code="outcome",
                violation_error_message=_("It cannot go on and have ended. Choose how it ended, or take the date out."),
            ),
            models.UniqueConstraint(
                fields=["detainee"],
                condition=Q(outcome=Outcome.ONGOING),
                name="detention_one_ongoing",
                violation_error_code="outcome",
                violation_error_message=_("This person has another detention that goes on. Close it first."),
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="released_while_release",
                operation=pgtrigger.UpdateOf("outcome"),  # type: ignore[no-untyped-call]
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                func=_REFUSE_STRAY_RELEASE.replace("DETENTION", "NEW.id"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.detainee}: {self.get_inline_title()}"

    def get_inline_title(self) -> str:
        """How a page calls it that is about the person already."""
        detained = self.detained or _("no date")
        return f"{detained} – {self.ended or self.get_outcome_display()}"


@tracked
class Placement(Record):
    """Where, and under which regime, within a detention."""

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="placements",
        help_text=_("Of which detention it is a part."),
    )
    facility = models.ForeignKey(
        "prisoners.Facility",
        verbose_name=_("facility"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="placements",
        help_text=_("Where the person is kept. Type its name, town or country."),
    )
    regime = WordField(_("regime"), choices=Regime.choices, blank=True, help_text=_("Under which conditions."))
    since = PartialDateField(_("from"), blank=True, help_text=_("First day there."))
    since_earliest = earliest("since")
    until = PartialDateField(_("to"), blank=True, help_text=_("Last day there. Empty while it goes on."))
    until_earliest = earliest("until")
    until_latest = latest("until")
    incommunicado = models.BooleanField(
        _("incommunicado"), default=False, help_text=_("No letters, calls, visits or lawyer all that time.")
    )

    class Meta:
        verbose_name = _("placement")
        verbose_name_plural = _("placements: where and under which regime")
        constraints = [
            in_order("since", "until", name="placement_in_order", message=_("The end lies before the beginning.")),
            models.CheckConstraint(
                condition=~Q(facility=None, regime=""),
                name="placement_somewhere",
                violation_error_code="facility",
                violation_error_message=_("Give the facility or at least the regime."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.facility or self.get_regime_display())


@tracked
class Charge(Record):
    """An accusation under a legal provision."""

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="charges",
        help_text=_("The detention in which the charge was brought."),
    )
    provision = models.ForeignKey(
        "prisoners.LegalProvision",
        verbose_name=_("article"),
        on_delete=models.PROTECT,
        related_name="charges",
        help_text=_("Type its number: 342."),
    )
    part = models.CharField(_("part"), max_length=10, blank=True, help_text=_("Part of the article: 3."))
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this charge was brought."),
    )

    class Meta:
        verbose_name = _("charge")
        verbose_name_plural = _("charges")
        constraints = [
            models.UniqueConstraint(
                fields=["detention", "provision", "part"],
                name="charge_once_per_detention",
                violation_error_code="provision",
                violation_error_message=_("This charge is recorded already. Add to that one what became of it."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.provision_id}{f' ({self.part})' if self.part else ''}"


@tracked
class ChargeStatusChange(Record):
    """What became of a charge, and when: charged, convicted, acquitted, dropped."""

    charge = models.ForeignKey(
        Charge,
        verbose_name=_("charge"),
        on_delete=models.CASCADE,
        related_name="status_changes",
        help_text=_("What became of which charge."),
    )
    status = WordField(_("status"), choices=ChargeStatus.choices, help_text=_("What became of the charge."))
    on = PartialDateField(_("day"), blank=True, help_text=_("When it became so."))
    on_earliest = earliest("on")

    class Meta:
        verbose_name = _("change of a charge")
        verbose_name_plural = _("what became of it")
        constraints = [
            models.UniqueConstraint(
                fields=["charge", "status", "on"],
                name="charge_status_once",
                violation_error_code="status",
                violation_error_message=_("This is recorded already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.on}".strip()


@tracked
class Sentence(Record):
    """A court's decision. The computed end of the term is kept apart from the actual release."""

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="sentences",
        help_text=_("The detention in which the court decided."),
    )
    court = models.CharField(
        _("court"), max_length=200, blank=True, help_text=_("Which court decided: Minsk Regional Court.")
    )
    judges = models.ManyToManyField(
        "prisoners.Official",
        verbose_name=_("judges"),
        blank=True,
        related_name="sentences",
        help_text=_("Who decided. Named in public only with a document and two reviewers."),
    )
    on = PartialDateField(_("day"), blank=True, help_text=_("When the court decided."))
    on_earliest = earliest("on")
    kind = WordField(
        _("kind"),
        choices=SentenceKind.choices,
        default=SentenceKind.IMPRISONMENT,
        help_text=_("What the court imposed."),
    )
    term = TermField(_("term"), blank=True, help_text=_("As you say it: 11 years, 2 years 6 months, 15 days."))
    in_absentia = models.BooleanField(
        _("in absentia"), default=False, help_text=_("The person was not in the hands of the court.")
    )
    appeal_on = PartialDateField(_("appeal decided"), blank=True, help_text=_("When the higher court decided."))
    appeal_on_latest = latest("appeal_on")
    appeal_outcome = WordField(
        _("outcome of the appeal"),
        choices=AppealOutcome.choices,
        blank=True,
        help_text=_("Empty if there was none. A reduced term is a new sentence that replaces this one."),
    )
    replaces = models.ForeignKey(
        "self",
        verbose_name=_("replaces"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaced_by",
        help_text=_("The earlier sentence that this one takes the place of."),
    )
    credited_days = models.PositiveIntegerField(
        _("days credited"),
        null=True,
        blank=True,
        help_text=_("Days of custody before the sentence that the court counted, with any multiplier."),
    )
    term_ends_on = models.DateField(_("computed end of term"), null=True, editable=False)
    term_rule = models.CharField(_("rule of the computation"), max_length=300, blank=True, editable=False)

    class Meta:
        verbose_name = _("sentence")
        verbose_name_plural = _("sentences")
        constraints = [
            in_order(
                "on", "appeal_on", name="sentence_before_appeal", message=_("The appeal lies before the sentence.")
            ),
            models.CheckConstraint(
                condition=Q(term="") | ~Q(kind__in=[SentenceKind.LIFE, SentenceKind.DEATH]),
                name="sentence_term_has_an_end",
                violation_error_code="term",
                violation_error_message=_("A sentence for life, or to death, has no term."),
            ),
            models.CheckConstraint(
                condition=~Q(replaces=F("id")),
                name="sentence_replaces_another",
                violation_error_code="replaces",
                violation_error_message=_("A sentence cannot replace itself."),
            ),
            models.CheckConstraint(
                condition=Q(appeal_on="") | ~Q(appeal_outcome=""),
                name="sentence_appeal_has_outcome",
                violation_error_code="appeal_outcome",
                violation_error_message=_("Say how the appeal ended, or that it is pending."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.term or self.get_kind_display()} {self.on}".strip()

    def save(self, *args: Any, **options: Any) -> None:
        self.term_ends_on, self.term_rule = self.computed_end()
        super().save(*args, **options)

    def computed_end(self) -> tuple[date | None, str]:
        """The last day of the term and the rule by which it was found; nothing unless both ends are exact.

        With credited days the term counts from the sentence, less the credit. Without, it counts from
        the arrest: a day in custody for a day of the term (Belarus: Criminal Code, art. 75).
        """
        begins = self.on if self.credited_days is not None else self.detention.detained
        if not self.term or not begins or self.in_absentia or self.kind != SentenceKind.IMPRISONMENT:
            return None, ""
        start = dates.parse(begins)
        if not start.is_exact:
            return None, ""
        if self.credited_days is None:
            return terms.parse(self.term).end(start.earliest), f"{self.term} from the arrest on {begins}, day for day"
        ends = terms.parse(self.term).end(start.earliest, credited_days=self.credited_days)
        return ends, f"{self.term} from the sentence on {begins}, less {self.credited_days} days credited"


@tracked
class Release(Record):
    """The end of one detention by freeing. Its date is the detention's end."""

    detention = models.OneToOneField(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="release",
        help_text=_("The detention that it ended."),
    )
    kind = WordField(_("kind"), choices=ReleaseKind.choices, help_text=_("On what ground the person was freed."))
    conditions = words(
        Condition, verbose_name=_("conditions"), help_text=_("What the person had to accept. Tick all that are known.")
    )
    destination = models.CharField(
        _("destination"), max_length=2, blank=True, help_text=_("Two letters of the country they went to: LT.")
    )
    event = models.ForeignKey(
        "prisoners.ReleaseEvent",
        verbose_name=_("release event"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="releases",
        help_text=_("The occasion, if many were freed together."),
    )
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that the person is free."),
    )

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("release")
        constraints = [only("conditions", Condition, name="release_conditions")]
        triggers = [
            pgtrigger.Trigger(
                name="detention_ended_by_release",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                func=_REFUSE_STRAY_RELEASE.replace("DETENTION", "NEW.detention_id"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.detention.ended}".strip()

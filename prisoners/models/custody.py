"""Custody: detentions with placements, charges, sentences and the release."""

from datetime import date
from typing import Any

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

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

    detainee = models.ForeignKey(Detainee, on_delete=models.CASCADE, related_name="detentions")
    detained = PartialDateField(blank=True)
    detained_earliest = earliest("detained")
    detained_latest = latest("detained")
    ended = PartialDateField(blank=True)
    ended_earliest = earliest("ended")
    ended_latest = latest("ended")
    outcome = WordField(choices=Outcome.choices, default=Outcome.ONGOING)
    place = models.CharField(max_length=200, blank=True)
    authority = models.CharField(max_length=200, blank=True, help_text="Who detained: KGB, GUBOPiK …")
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        ordering = ["detained"]
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
                violation_error_message="Another detention of this person covers some of these days. Close it first.",
            ),
            in_order("detained", "ended", name="detention_in_order", message="The end lies before the arrest."),
            models.CheckConstraint(
                condition=Q(ended="") | ~Q(outcome__in=[Outcome.ONGOING, Outcome.UNKNOWN]),
                name="detention_goes_on_or_ended",
                violation_error_message="It cannot go on and have ended. Choose how it ended, or take the date out.",
            ),
            models.UniqueConstraint(
                fields=["detainee"],
                condition=Q(outcome=Outcome.ONGOING),
                name="detention_one_ongoing",
                violation_error_message="This person has another detention that goes on. Close it first.",
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
        return f"{self.detainee}: {self.detained or 'no date'} – {self.ended or self.get_outcome_display()}"


@tracked
class Placement(Record):
    """Where, and under which regime, within a detention."""

    detention = models.ForeignKey(Detention, on_delete=models.CASCADE, related_name="placements")
    facility = models.ForeignKey(
        "prisoners.Facility", on_delete=models.PROTECT, null=True, blank=True, related_name="placements"
    )
    regime = WordField(choices=Regime.choices, blank=True)
    since = PartialDateField("from", blank=True)
    since_earliest = earliest("since")
    until = PartialDateField("to", blank=True)
    until_earliest = earliest("until")
    until_latest = latest("until")
    incommunicado = models.BooleanField(default=False)

    class Meta:
        constraints = [
            in_order("since", "until", name="placement_in_order", message="The end lies before the beginning."),
            models.CheckConstraint(
                condition=~Q(facility=None, regime=""),
                name="placement_somewhere",
                violation_error_message="Give the facility or at least the regime.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.facility or self.get_regime_display())


@tracked
class Charge(Record):
    """An accusation under a legal provision."""

    detention = models.ForeignKey(Detention, on_delete=models.CASCADE, related_name="charges")
    provision = models.ForeignKey("prisoners.LegalProvision", on_delete=models.PROTECT, related_name="charges")
    part = models.CharField(max_length=10, blank=True, help_text="Part of the article: 3")
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["detention", "provision", "part"], name="charge_once_per_detention"),
        ]

    def __str__(self) -> str:
        return f"{self.provision_id}{f' ({self.part})' if self.part else ''}"


@tracked
class ChargeStatusChange(Record):
    """What became of a charge, and when: charged, convicted, acquitted, dropped."""

    charge = models.ForeignKey(Charge, on_delete=models.CASCADE, related_name="status_changes")
    status = WordField(choices=ChargeStatus.choices)
    on = PartialDateField(blank=True)
    on_earliest = earliest("on")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["charge", "status", "on"], name="charge_status_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.on}".strip()


@tracked
class Sentence(Record):
    """A court's decision. The computed end of the term is kept apart from the actual release."""

    detention = models.ForeignKey(Detention, on_delete=models.CASCADE, related_name="sentences")
    court = models.CharField(max_length=200, blank=True)
    judges = models.ManyToManyField("prisoners.Official", blank=True, related_name="sentences")
    on = PartialDateField(blank=True)
    on_earliest = earliest("on")
    kind = WordField(choices=SentenceKind.choices, default=SentenceKind.IMPRISONMENT)
    term = TermField(blank=True)
    in_absentia = models.BooleanField(default=False)
    appeal_on = PartialDateField(blank=True)
    appeal_on_latest = latest("appeal_on")
    appeal_outcome = WordField(choices=AppealOutcome.choices, blank=True)
    replaces = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="replaced_by")
    credited_days = models.PositiveIntegerField(
        "days credited", null=True, blank=True, help_text="Days of pre-trial custody counted, with any multiplier."
    )
    term_ends_on = models.DateField("computed end of term", null=True, editable=False)
    term_rule = models.CharField("rule of the computation", max_length=300, blank=True, editable=False)

    class Meta:
        constraints = [
            in_order("on", "appeal_on", name="sentence_before_appeal", message="The appeal lies before the sentence."),
            models.CheckConstraint(
                condition=Q(term="") | ~Q(kind__in=[SentenceKind.LIFE, SentenceKind.DEATH]),
                name="sentence_term_has_an_end",
                violation_error_message="A sentence for life, or to death, has no term.",
            ),
            models.CheckConstraint(
                condition=~Q(replaces=F("id")),
                name="sentence_replaces_another",
                violation_error_message="A sentence cannot replace itself.",
            ),
            models.CheckConstraint(
                condition=Q(appeal_on="") | ~Q(appeal_outcome=""),
                name="sentence_appeal_has_outcome",
                violation_error_message="Say how the appeal ended, or that it is pending.",
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

    detention = models.OneToOneField(Detention, on_delete=models.CASCADE, related_name="release")
    kind = WordField(choices=ReleaseKind.choices)
    conditions = words(Condition)
    destination = models.CharField(max_length=2, blank=True, help_text="ISO 3166 code of the country: LT")
    event = models.ForeignKey(
        "prisoners.ReleaseEvent", on_delete=models.PROTECT, null=True, blank=True, related_name="releases"
    )
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
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

"""Detentions: one episode of custody each."""

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Deferrable, F, Func, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import chronological
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, earliest, first_day, last_day, latest
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.custody import Outcome
from public.vocabulary.sources import Certainty


def release_only_of_released(detention: str) -> str:
    """A trigger's check that the detention with this key ended by release, if it has one.

    It runs when the transaction ends, so that a form may save the two in any order.
    """
    return f"""
    IF EXISTS (
        SELECT FROM prisoners_release JOIN prisoners_detention ON prisoners_detention.id = detention_id
        WHERE detention_id = {detention} AND outcome <> 'released'
    ) THEN
        RAISE EXCEPTION 'A release belongs to a detention that ended by release'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'release_of_a_released';
    END IF;
    RETURN NULL;
"""


@tracked
class Detention(CitableRecord):
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
    outcome = ChoiceField(
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
    certainty = ChoiceField(
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
            chronological("detained", "ended", name="detention_in_order", message=_("The end lies before the arrest.")),
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
                func=release_only_of_released("NEW.id"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.detainee}: {self.get_inline_title()}"

    def get_inline_title(self) -> str:
        """Its title on a page that is about the person already."""
        detained = self.detained or _("no date")
        return f"{detained} – {self.ended or self.get_outcome_display()}"

"""Deals: bargains that tie releases to relief, leg by leg."""

from django.db import models
from django.db.models import Q

from prisoners.models.fields import PartialDateField, TranslatedTextField, WordField, earliest, words
from prisoners.models.records import PublishableRecord, Record, tracked
from public.vocabulary.deals import Evidence, Side, Stage
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import Certainty


@tracked
class Deal(PublishableRecord):
    """A bargain between states. That one thing was given for another is evidenced leg by leg."""

    kind = Kind.DEAL

    on = PartialDateField()
    on_earliest = earliest("on")
    title = TranslatedTextField()
    parties = words(help_text="By comma.")
    mediators = words(help_text="By comma.")
    narrative = TranslatedTextField(blank=True)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        ordering = ["-on"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(title={}), name="deal_titled", violation_error_message="Write a title."
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.title.get('en', '')}".strip()


@tracked
class Leg(Record):
    """What one side gave: a release event, a sanctions event, or something promised that has not happened."""

    deal = models.ForeignKey(Deal, on_delete=models.CASCADE, related_name="legs")
    position = models.PositiveSmallIntegerField(default=0)
    side = WordField(choices=Side.choices)
    release_event = models.ForeignKey(
        "prisoners.ReleaseEvent", on_delete=models.PROTECT, null=True, blank=True, related_name="legs"
    )
    sanctions_event = models.ForeignKey(
        "prisoners.SanctionsEvent", on_delete=models.PROTECT, null=True, blank=True, related_name="legs"
    )
    description = TranslatedTextField(blank=True)
    evidence = WordField(choices=Evidence.choices)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.CheckConstraint(
                condition=Q(side=Side.RELEASE, sanctions_event=None) | Q(side=Side.RELIEF, release_event=None),
                name="leg_on_its_side",
                violation_error_message="Releases stand on the side of release, sanctions on the side of relief.",
            ),
            models.CheckConstraint(
                condition=~Q(release_event=None, sanctions_event=None, description={}),
                name="leg_says_what",
                violation_error_message="Choose the event, or describe what was promised.",
            ),
            models.UniqueConstraint(fields=["deal", "release_event"], name="leg_release_event_once"),
            models.UniqueConstraint(fields=["deal", "sanctions_event"], name="leg_sanctions_event_once"),
        ]

    def __str__(self) -> str:
        event = self.release_event or self.sanctions_event
        return str(event or self.description.get("en") or self.get_side_display())


@tracked
class LegStage(Record):
    """A leg was promised, announced, came into force, was verified, or was reversed."""

    leg = models.ForeignKey(Leg, on_delete=models.CASCADE, related_name="stages")
    stage = WordField(choices=Stage.choices)
    on = PartialDateField(blank=True)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["leg", "stage"], name="leg_stage_once")]

    def __str__(self) -> str:
        return f"{self.get_stage_display()} {self.on}".strip()

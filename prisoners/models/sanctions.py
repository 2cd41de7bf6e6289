"""Sanctions: authorities, programmes, targets, and what was done to them when."""

from django.db import models
from django.db.models import F, Q

from prisoners.models.fields import PartialDateField, TranslatedTextField, WordField, earliest, in_order, latest
from prisoners.models.records import PublishableRecord, Record, tracked
from public.vocabulary.kinds import Kind
from public.vocabulary.sanctions import Action, TargetKind
from public.vocabulary.sources import Certainty


@tracked
class Authority(Record):
    """Who imposes and lifts: US/OFAC, EU Council …"""

    code = models.SlugField(max_length=50, unique=True)
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "authorities"

    def __str__(self) -> str:
        return self.name


@tracked
class Programme(Record):
    """A set of rules under which an authority lists."""

    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="programmes")
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["authority", "name"]
        constraints = [models.UniqueConstraint(fields=["authority", "name"], name="programme_once")]

    def __str__(self) -> str:
        return f"{self.name} ({self.authority})"


@tracked
class SanctionsTarget(Record):
    """Who or what is sanctioned."""

    name = models.CharField(max_length=300)
    kind = WordField(choices=TargetKind.choices)
    identifiers = models.JSONField(default=dict, blank=True, help_text='{"opensanctions": "…", "imo": "…"}')

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["name", "kind"], name="sanctions_target_once")]

    def __str__(self) -> str:
        return self.name


@tracked
class SanctionsEvent(PublishableRecord):
    """One act of an authority. What was announced, enacted, in effect and ended are four dates."""

    kind = Kind.SANCTIONS_EVENT

    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="events")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, null=True, blank=True, related_name="events")
    action = WordField(choices=Action.choices)
    title = TranslatedTextField()
    announced = PartialDateField(blank=True)
    announced_earliest = earliest("announced")
    legal_act = PartialDateField("legal act", blank=True)
    legal_act_earliest = earliest("legal_act")
    effective = PartialDateField(blank=True)
    effective_earliest = earliest("effective")
    ended = PartialDateField(blank=True)
    ended_latest = latest("ended")
    legal_instrument = models.CharField(max_length=300, blank=True)
    targets = models.ManyToManyField(SanctionsTarget, blank=True, related_name="events")
    follows = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="followed_by",
        help_text="The act that this one renews, eases or lifts.",
    )
    narrative = TranslatedTextField(blank=True)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)

    class Meta:
        ordering = ["-announced", "-legal_act"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(announced="", legal_act="", effective=""),
                name="sanctions_event_dated",
                violation_error_message="Give the day of the announcement, of the legal act or of its effect.",
            ),
            in_order("effective", "ended", name="sanctions_event_in_order", message="It ended before it took effect."),
            models.CheckConstraint(
                condition=~Q(title={}), name="sanctions_event_titled", violation_error_message="Write a title."
            ),
            models.CheckConstraint(
                condition=~Q(follows=F("id")),
                name="sanctions_event_follows_another",
                violation_error_message="An act cannot follow itself.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.announced or self.legal_act or self.effective} {self.title.get('en', '')}".strip()

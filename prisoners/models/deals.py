"""Deals: bargains that tie releases to relief, leg by leg."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import (
    ChoiceField,
    PartialDateField,
    TextListField,
    TranslatedTextField,
    any_language,
    earliest,
)
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.deals import Evidence, Side, Stage
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import Certainty


@tracked
class Deal(PublishableRecord):
    """A bargain between states. That one thing was given for another is evidenced leg by leg."""

    kind = Kind.DEAL

    on = PartialDateField(_("day"), help_text=_("When the bargain was struck or became known."))
    on_earliest = earliest("on")
    title = TranslatedTextField(_("title"), help_text=_("What the bargain is called. Readers see it."))
    parties = TextListField(verbose_name=_("parties"), help_text=_("The states that bargained, by comma: BY, US."))
    mediators = TextListField(verbose_name=_("mediators"), help_text=_("Who went between them, by comma."))
    narrative = TranslatedTextField(
        _("narrative"), blank=True, help_text=_("What was traded for what, and how it is known. Readers see it.")
    )
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this was a bargain."),
    )

    class Meta:
        verbose_name = _("deal")
        verbose_name_plural = _("deals")
        ordering = ["-on"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(title={}), name="deal_titled", violation_error_message=_("Write a title.")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {any_language(self.title)}".strip()


@tracked
class Leg(CitableRecord):
    """What one side gave: a release event, a sanctions event, or something promised that has not happened."""

    deal = models.ForeignKey(
        Deal,
        verbose_name=_("deal"),
        on_delete=models.CASCADE,
        related_name="legs",
        help_text=_("The bargain that this belongs to."),
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0, help_text=_("Lower numbers are shown first."))
    side = ChoiceField(_("side"), choices=Side.choices, help_text=_("People freed, or sanctions eased."))
    release_event = models.ForeignKey(
        "prisoners.ReleaseEvent",
        verbose_name=_("release event"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="legs",
        help_text=_("The release that was given. Leave it empty while it is only promised."),
    )
    sanctions_event = models.ForeignKey(
        "prisoners.SanctionsEvent",
        verbose_name=_("sanctions event"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="legs",
        help_text=_("The relief that was given. Leave it empty while it is only promised."),
    )
    description = TranslatedTextField(
        _("description"), blank=True, help_text=_("What was promised, if no event is recorded for it. Readers see it.")
    )
    evidence = ChoiceField(
        _("evidence"), choices=Evidence.choices, help_text=_("How it is known that this was part of the bargain.")
    )
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this was given or promised."),
    )

    class Meta:
        verbose_name = _("leg of a deal")
        verbose_name_plural = _("legs: what each side gave")
        ordering = ["position"]
        constraints = [
            models.CheckConstraint(
                condition=Q(side=Side.RELEASE, sanctions_event=None) | Q(side=Side.RELIEF, release_event=None),
                name="leg_on_its_side",
                violation_error_code="side",
                violation_error_message=_("Releases stand on the side of release, sanctions on the side of relief."),
            ),
            models.CheckConstraint(
                condition=~Q(release_event=None, sanctions_event=None, description={}),
                name="leg_says_what",
                violation_error_code="description",
                violation_error_message=_("Choose the event, or describe what was promised."),
            ),
            models.UniqueConstraint(
                fields=["deal", "release_event"],
                name="leg_release_event_once",
                violation_error_code="release_event",
                violation_error_message=_("This release is part of the deal already."),
            ),
            models.UniqueConstraint(
                fields=["deal", "sanctions_event"],
                name="leg_sanctions_event_once",
                violation_error_code="sanctions_event",
                violation_error_message=_("This act is part of the deal already."),
            ),
        ]

    def __str__(self) -> str:
        event = self.release_event or self.sanctions_event
        return str(event or any_language(self.description) or self.get_side_display())


@tracked
class LegStage(CitableRecord):
    """A leg was promised, announced, came into force, was verified, or was reversed."""

    leg = models.ForeignKey(
        Leg,
        verbose_name=_("leg"),
        on_delete=models.CASCADE,
        related_name="stages",
        help_text=_("The leg that reached this stage."),
    )
    stage = ChoiceField(_("stage"), choices=Stage.choices, help_text=_("What the leg came to."))
    on = PartialDateField(_("day"), blank=True, help_text=_("When it came to that."))
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this stage was reached."),
    )

    class Meta:
        verbose_name = _("stage of a leg")
        verbose_name_plural = _("stages")
        constraints = [
            models.UniqueConstraint(
                fields=["leg", "stage"],
                name="leg_stage_once",
                violation_error_code="stage",
                violation_error_message=_("This stage is recorded already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_stage_display()} {self.on}".strip()

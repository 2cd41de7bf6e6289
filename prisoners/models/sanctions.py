"""Sanctions: authorities, programmes, targets, and what was done to them when."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import chronological
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, PartialDateField, TranslatedTextField, any_language, earliest, latest
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind
from public.vocabulary.sanctions import Action, TargetKind
from public.vocabulary.sources import Certainty


@tracked
class Authority(CitableRecord):
    """Who imposes and lifts: US/OFAC, EU Council …"""

    code = models.SlugField(
        _("code"), max_length=50, unique=True, help_text=_("Short, for addresses and files: us-ofac, eu-council.")
    )
    name = models.CharField(
        _("name"), max_length=200, help_text=_("As it calls itself: Council of the European Union.")
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("sanctions authority")
        verbose_name_plural = _("sanctions authorities")

    def __str__(self) -> str:
        return self.name


@tracked
class Programme(CitableRecord):
    """A set of rules under which an authority lists."""

    str_prefetch = ("authority",)

    authority = models.ForeignKey(
        Authority,
        verbose_name=_("authority"),
        on_delete=models.PROTECT,
        related_name="programmes",
        help_text=_("Whose programme it is."),
    )
    name = models.CharField(
        _("name"), max_length=200, help_text=_("As the authority calls it: Belarus Sanctions Regulations.")
    )

    class Meta:
        ordering = ["authority", "name"]
        verbose_name = _("sanctions programme")
        verbose_name_plural = _("sanctions programmes")
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "name"],
                name="programme_once",
                violation_error_code="name",
                violation_error_message=_("This programme is recorded already. Use that one."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.authority})"


@tracked
class SanctionsTarget(CitableRecord):
    """Who or what is sanctioned."""

    name = models.CharField(_("name"), max_length=300, help_text=_("As it stands on the sanctions list."))
    kind = ChoiceField(_("kind"), choices=TargetKind.choices, help_text=_("Who or what it is."))
    identifiers = models.JSONField(
        _("identifiers"),
        default=dict,
        blank=True,
        help_text=_("Numbers in other registers, one on each line: imo: 9187629."),
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("sanctions target")
        verbose_name_plural = _("sanctions targets")
        constraints = [
            models.UniqueConstraint(
                fields=["name", "kind"],
                name="sanctions_target_once",
                violation_error_code="name",
                violation_error_message=_("This target is recorded already. Use that one."),
            )
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class SanctionsEvent(PublishableRecord):
    """One act of an authority. What was announced, enacted, in effect and ended are four dates."""

    kind = Kind.SANCTIONS_EVENT

    authority = models.ForeignKey(
        Authority,
        verbose_name=_("authority"),
        on_delete=models.PROTECT,
        related_name="events",
        help_text=_("Who imposed, eased or lifted."),
    )
    programme = models.ForeignKey(
        Programme,
        verbose_name=_("programme"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        help_text=_("Under which programme, if it is known."),
    )
    action = ChoiceField(_("action"), choices=Action.choices, help_text=_("What was done. A licence is no delisting."))
    title = TranslatedTextField(_("title"), help_text=_("What the act is called. Readers see it."))
    announced = PartialDateField(_("announced"), blank=True, help_text=_("When it was made known."))
    announced_earliest = earliest("announced")
    legal_act = PartialDateField(_("legal act"), blank=True, help_text=_("When it was enacted or signed."))
    legal_act_earliest = earliest("legal_act")
    effective = PartialDateField(_("in effect"), blank=True, help_text=_("From when it applies."))
    effective_earliest = earliest("effective")
    ended = PartialDateField(_("ended"), blank=True, help_text=_("When it ceased to apply."))
    ended_latest = latest("ended")
    legal_instrument = models.CharField(
        _("legal instrument"),
        max_length=300,
        blank=True,
        help_text=_("Regulation (EU) 2021/1030, General License 11 …"),
    )
    targets = models.ManyToManyField(
        SanctionsTarget,
        verbose_name=_("targets"),
        blank=True,
        related_name="events",
        help_text=_("Everybody and everything that the act names."),
    )
    follows = models.ForeignKey(
        "self",
        verbose_name=_("follows"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="followed_by",
        help_text=_("The act that this one renews, eases or lifts."),
    )
    narrative = TranslatedTextField(
        _("narrative"), blank=True, help_text=_("What it means in practice. Readers see it.")
    )
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this act was passed."),
    )

    class Meta:
        ordering = ["-announced", "-legal_act"]
        verbose_name = _("sanctions event")
        verbose_name_plural = _("sanctions events")
        constraints = [
            models.CheckConstraint(
                condition=~Q(announced="", legal_act="", effective=""),
                name="sanctions_event_dated",
                violation_error_code="announced",
                violation_error_message=_("Give the day of the announcement, of the legal act or of its effect."),
            ),
            chronological(
                "effective", "ended", name="sanctions_event_in_order", message=_("It ended before it took effect.")
            ),
            models.CheckConstraint(
                condition=~Q(title={}), name="sanctions_event_titled", violation_error_message=_("Write a title.")
            ),
            models.CheckConstraint(
                condition=~Q(follows=F("id")),
                name="sanctions_event_follows_another",
                violation_error_code="follows",
                violation_error_message=_("An act cannot follow itself."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.announced or self.legal_act or self.effective} {any_language(self.title)}".strip()

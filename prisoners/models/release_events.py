"""Release events, and the names announced with them."""

import pgtrigger
from django.conf import settings
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
    latest,
)
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.templatetags.words import when
from public.vocabulary.kinds import Kind
from public.vocabulary.releases import AnnouncedNameState, ReleaseKind
from public.vocabulary.sources import Certainty


@tracked
class ReleaseEvent(PublishableRecord):
    """People freed on one occasion. Whose numbers they are is always said; they are never averaged."""

    kind = Kind.RELEASE_EVENT

    on = PartialDateField(_("day"), help_text=_("When they walked free."))
    on_earliest = earliest("on")
    on_latest = latest("on")
    country = models.CharField(_("country"), max_length=2, help_text=_("Two letters of the state that released: BY."))
    title = TranslatedTextField(_("title"), help_text=_("What the release is called. Readers see it."))
    release_kind = ChoiceField(
        _("kind of release"), choices=ReleaseKind.choices, help_text=_("On what ground they were freed.")
    )
    claimed_count = models.PositiveIntegerField(
        _("number claimed"), null=True, blank=True, help_text=_("How many were freed, as it was announced.")
    )
    claimed_by = models.CharField(
        _("claimed by"), max_length=200, blank=True, help_text=_("Who announced that number.")
    )
    verified_count = models.PositiveIntegerField(
        _("number verified"), null=True, blank=True, help_text=_("How many were found to be free.")
    )
    verified_by = models.CharField(
        _("verified by"), max_length=200, blank=True, help_text=_("Who checked that number.")
    )
    mediators = TextListField(verbose_name=_("mediators"), help_text=_("Who went between the sides, by comma."))
    destinations = TextListField(
        verbose_name=_("destinations"), help_text=_("Countries to which they were taken, by comma: LT, UA.")
    )
    conditions = TextListField(verbose_name=_("conditions"), help_text=_("As they were announced, by comma."))
    narrative = TranslatedTextField(
        _("narrative"), blank=True, help_text=_("What happened that day, in a few sentences. Readers see it.")
    )
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this release happened."),
    )
    announcement = models.ForeignKey(
        "prisoners.Source",
        verbose_name=_("announcement"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="announced_events",
        help_text=_("Where the names were announced. The releases will cite it."),
    )

    class Meta:
        ordering = ["-on"]
        verbose_name = _("release event")
        verbose_name_plural = _("release events")
        constraints = [
            models.CheckConstraint(
                condition=(Q(claimed_count=None) | ~Q(claimed_by="")) & (Q(verified_count=None) | ~Q(verified_by="")),
                name="release_event_counts_attributed",
                violation_error_code="claimed_by",
                violation_error_message=_("Say whose number it is."),
            ),
            models.CheckConstraint(
                condition=~Q(title={}), name="release_event_titled", violation_error_message=_("Write a title.")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {any_language(self.title)}".strip()

    def choice_label(self) -> str:
        return " · ".join(filter(None, (when(self.on), self.country, any_language(self.title))))


_MATCHED = [AnnouncedNameState.PROPOSED, AnnouncedNameState.CONFIRMED]


@tracked
class AnnouncedName(CitableRecord):
    """A name as it stood on an announced list, and whom we take it to be.

    PostgreSQL counts `version` up with every change, so that nobody decides about what somebody else decided meanwhile.
    """

    event = models.ForeignKey(
        ReleaseEvent,
        verbose_name=_("release event"),
        on_delete=models.CASCADE,
        related_name="announced_names",
        help_text=_("The release with which this name was announced."),
    )
    position = models.PositiveIntegerField(_("position"), help_text=_("Its place on the list."))
    text = models.CharField(_("as announced"), max_length=1000, help_text=_("Word for word. The world will read it."))
    name = models.CharField(
        _("name as we read it"),
        max_length=1000,
        blank=True,
        help_text=_("The name alone, without number and title."),
    )
    born = PartialDateField(_("born, as announced"), blank=True, help_text=_("If a year or a day stood beside it."))
    remark = models.CharField(
        _("what stood beside it"),
        max_length=1000,
        blank=True,
        help_text=_("A title or a note. Stays at the desk."),
    )
    detainee = models.ForeignKey(
        "prisoners.Detainee",
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="announcements",
        help_text=_("Whom we take it to be. Empty until somebody is found."),
    )
    state = ChoiceField(
        _("state"),
        choices=AnnouncedNameState.choices,
        default=AnnouncedNameState.UNMATCHED,
        help_text=_("How far we are with this name."),
    )
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who decided about this name."),
    )
    verified_at = models.DateTimeField(_("decided at"), null=True, blank=True, help_text=_("When it was decided."))
    release = models.ForeignKey(
        "prisoners.Release",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="announced_names",
        help_text=_("The release that was recorded from this name."),
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ["position"]
        verbose_name = _("announced name")
        verbose_name_plural = _("announced names")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "position"],
                name="announced_name_position_once",
                violation_error_code="position",
                violation_error_message=_("Another name has this position."),
            ),
            models.CheckConstraint(
                condition=Q(detainee=None, state__in=[AnnouncedNameState.UNMATCHED, AnnouncedNameState.NOT_ON_LIST])
                | (Q(state__in=_MATCHED) & ~Q(detainee=None)),
                name="announced_name_matched_with_somebody",
                violation_error_code="detainee",
                violation_error_message=_("A match needs a person, and a name without a match has none."),
            ),
            models.CheckConstraint(
                condition=Q(text__regex=r"\S"),
                name="announced_name_not_blank",
                violation_error_message=_("Write the name as it was announced."),
            ),
            models.CheckConstraint(
                condition=Q(verified_at=None) | ~Q(verified_by=None),
                name="announced_name_decided_by_somebody",
                violation_error_message=_("Say who decided."),
            ),
            models.CheckConstraint(
                condition=Q(release=None) | Q(state=AnnouncedNameState.CONFIRMED),
                name="announced_name_released_is_confirmed",
                violation_error_message=_("A release was recorded from this name. Take the releases back first."),
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="counts_versions",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func="NEW.version := OLD.version + 1; RETURN NEW;",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def is_open(self) -> bool:
        return self.state in (AnnouncedNameState.UNMATCHED, AnnouncedNameState.PROPOSED)

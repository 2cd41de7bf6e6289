"""Release events, and the names announced with them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import PartialDateField, TranslatedTextField, WordField, earliest, latest, words
from prisoners.models.records import PublishableRecord, Record, tracked
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
    release_kind = WordField(
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
    mediators = words(verbose_name=_("mediators"), help_text=_("Who went between the sides, by comma."))
    destinations = words(
        verbose_name=_("destinations"), help_text=_("Countries to which they were taken, by comma: LT, UA.")
    )
    conditions = words(verbose_name=_("conditions"), help_text=_("As they were announced, by comma."))
    narrative = TranslatedTextField(
        _("narrative"), blank=True, help_text=_("What happened that day, in a few sentences. Readers see it.")
    )
    certainty = WordField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that this release happened."),
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
        return f"{self.on} {self.title.get('en', '')}".strip()


_MATCHED = [AnnouncedNameState.PROPOSED, AnnouncedNameState.CONFIRMED]


@tracked
class AnnouncedName(Record):
    """A name as it stood on an announced list, and whom we take it to be."""

    event = models.ForeignKey(
        ReleaseEvent,
        verbose_name=_("release event"),
        on_delete=models.CASCADE,
        related_name="announced_names",
        help_text=_("The release with which this name was announced."),
    )
    position = models.PositiveIntegerField(_("position"), help_text=_("Its place on the list."))
    text = models.CharField(_("name as announced"), max_length=300, help_text=_("Letter by letter as it stood there."))
    detainee = models.ForeignKey(
        "prisoners.Detainee",
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="announcements",
        help_text=_("Whom we take it to be. Empty until somebody is found."),
    )
    state = WordField(
        _("state"),
        choices=AnnouncedNameState.choices,
        default=AnnouncedNameState.UNMATCHED,
        help_text=_("How far we are with this name."),
    )
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who made sure that it is this person."),
    )

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
        ]

    def __str__(self) -> str:
        return self.text

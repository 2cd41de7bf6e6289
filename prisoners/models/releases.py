"""Release events, and the names announced with them."""

import pgtrigger
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

    on = PartialDateField()
    on_earliest = earliest("on")
    on_latest = latest("on")
    country = models.CharField(max_length=2, help_text="ISO 3166 code of the state that released: BY")
    title = TranslatedTextField()
    release_kind = WordField(choices=ReleaseKind.choices)
    claimed_count = models.PositiveIntegerField(null=True, blank=True)
    claimed_by = models.CharField(max_length=200, blank=True)
    verified_count = models.PositiveIntegerField(null=True, blank=True)
    verified_by = models.CharField(max_length=200, blank=True)
    mediators = words(help_text="By comma.")
    destinations = words(help_text="By comma.")
    conditions = words(help_text="As they were announced, by comma.")
    narrative = TranslatedTextField(blank=True)
    certainty = WordField(choices=Certainty.choices, default=Certainty.REPORTED)
    announcement = models.ForeignKey(
        "prisoners.Source",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="announced_events",
        help_text=_("Where the names were announced. The releases will cite it."),
    )

    class Meta:
        ordering = ["-on"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(claimed_count=None) | ~Q(claimed_by="")) & (Q(verified_count=None) | ~Q(verified_by="")),
                name="release_event_counts_attributed",
                violation_error_message="Say whose number it is.",
            ),
            models.CheckConstraint(
                condition=~Q(title={}), name="release_event_titled", violation_error_message="Write a title."
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.title.get('en', '')}".strip()


_MATCHED = [AnnouncedNameState.PROPOSED, AnnouncedNameState.CONFIRMED]


@tracked
class AnnouncedName(Record):
    """A name as it stood on an announced list, and whom we take it to be.

    PostgreSQL counts `version` up with every change, so that nobody decides about what somebody else decided meanwhile.
    """

    event = models.ForeignKey(ReleaseEvent, on_delete=models.CASCADE, related_name="announced_names")
    position = models.PositiveIntegerField()
    text = models.CharField(_("as announced"), max_length=1000, help_text=_("Word for word. The world will read it."))
    name = models.CharField(_("name as we read it"), max_length=1000, blank=True)
    born = PartialDateField(_("born, as announced"), blank=True)
    remark = models.CharField(_("what stood beside it"), max_length=1000, blank=True)
    detainee = models.ForeignKey(
        "prisoners.Detainee", on_delete=models.PROTECT, null=True, blank=True, related_name="announcements"
    )
    state = WordField(choices=AnnouncedNameState.choices, default=AnnouncedNameState.UNMATCHED)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    verified_at = models.DateTimeField(_("decided at"), null=True, blank=True)
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
        constraints = [
            models.UniqueConstraint(fields=["event", "position"], name="announced_name_position_once"),
            models.CheckConstraint(
                condition=Q(detainee=None, state__in=[AnnouncedNameState.UNMATCHED, AnnouncedNameState.NOT_ON_LIST])
                | (Q(state__in=_MATCHED) & ~Q(detainee=None)),
                name="announced_name_matched_with_somebody",
                violation_error_message="A match needs a person, and a name without a match has none.",
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

"""Releases: the end of a detention by freeing."""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import allowed_values
from prisoners.models.custody.detentions import Detention, release_only_of_released
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField, TextListField
from prisoners.models.history.tracked import tracked
from public.vocabulary.releases import Condition, ReleaseKind
from public.vocabulary.sources import Certainty


@tracked
class Release(CitableRecord):
    """The end of one detention by freeing. Its date is the detention's end."""

    detention = models.OneToOneField(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="release",
        help_text=_("The detention that it ended."),
    )
    kind = ChoiceField(_("kind"), choices=ReleaseKind.choices, help_text=_("On what ground the person was freed."))
    conditions = TextListField(
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
    certainty = ChoiceField(
        _("certainty"),
        choices=Certainty.choices,
        default=Certainty.REPORTED,
        help_text=_("How sure it is that the person is free."),
    )

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("release")
        constraints = [allowed_values("conditions", Condition, name="release_conditions")]
        triggers = [
            pgtrigger.Trigger(
                name="detention_ended_by_release",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                func=release_only_of_released("NEW.detention_id"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.detention.ended}".strip()

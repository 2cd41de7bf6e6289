"""Sentences, with the computed end of the term."""

from datetime import date
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.constraints import chronological
from prisoners.models.custody.detentions import Detention
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import (
    ChoiceField,
    PartialDateField,
    TermField,
    earliest,
    latest,
)
from prisoners.models.history.tracked import tracked
from public.templatetags.words import duration, when
from public.vocabulary import dates, terms
from public.vocabulary.custody import AppealOutcome, SentenceKind


@tracked
class Sentence(CitableRecord):
    """A court's decision. The computed end of the term is kept apart from the actual release."""

    choice_prefetch = ("detention__detainee__names",)

    detention = models.ForeignKey(
        Detention,
        verbose_name=_("detention"),
        on_delete=models.CASCADE,
        related_name="sentences",
        help_text=_("The detention in which the court decided."),
    )
    court = models.CharField(
        _("court"), max_length=200, blank=True, help_text=_("Which court decided: Minsk Regional Court.")
    )
    judges = models.ManyToManyField(
        "prisoners.Official",
        verbose_name=_("judges"),
        blank=True,
        related_name="sentences",
        help_text=_("Who decided. Named in public only with a document and two reviewers."),
    )
    on = PartialDateField(_("day"), blank=True, help_text=_("When the court decided."))
    on_earliest = earliest("on")
    kind = ChoiceField(
        _("kind"),
        choices=SentenceKind.choices,
        default=SentenceKind.IMPRISONMENT,
        help_text=_("What the court imposed."),
    )
    term = TermField(_("term"), blank=True, help_text=_("As you say it: 11 years, 2 years 6 months, 15 days."))
    in_absentia = models.BooleanField(
        _("in absentia"), default=False, help_text=_("The person was not in the hands of the court.")
    )
    appeal_on = PartialDateField(_("appeal decided"), blank=True, help_text=_("When the higher court decided."))
    appeal_on_latest = latest("appeal_on")
    appeal_outcome = ChoiceField(
        _("outcome of the appeal"),
        choices=AppealOutcome.choices,
        blank=True,
        help_text=_("Empty if there was none. A reduced term is a new sentence that replaces this one."),
    )
    replaces = models.ForeignKey(
        "self",
        verbose_name=_("replaces"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaced_by",
        help_text=_("The earlier sentence that this one takes the place of."),
    )
    credited_days = models.PositiveIntegerField(
        _("days credited"),
        null=True,
        blank=True,
        help_text=_("Days of custody before the sentence that the court counted, with any multiplier."),
    )
    term_ends_on = models.DateField(_("computed end of term"), null=True, editable=False)
    term_rule = models.CharField(_("rule of the computation"), max_length=300, blank=True, editable=False)

    class Meta:
        verbose_name = _("sentence")
        verbose_name_plural = _("sentences")
        constraints = [
            chronological(
                "on", "appeal_on", name="sentence_before_appeal", message=_("The appeal lies before the sentence.")
            ),
            models.CheckConstraint(
                condition=Q(term="") | ~Q(kind__in=[SentenceKind.LIFE, SentenceKind.DEATH]),
                name="sentence_term_has_an_end",
                violation_error_code="term",
                violation_error_message=_("A sentence for life, or to death, has no term."),
            ),
            models.CheckConstraint(
                condition=~Q(replaces=F("id")),
                name="sentence_replaces_another",
                violation_error_code="replaces",
                violation_error_message=_("A sentence cannot replace itself."),
            ),
            models.CheckConstraint(
                condition=Q(appeal_on="") | ~Q(appeal_outcome=""),
                name="sentence_appeal_has_outcome",
                violation_error_code="appeal_outcome",
                violation_error_message=_("Say how the appeal ended, or that it is pending."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.term or self.get_kind_display()} {self.on}".strip()

    def choice_label(self) -> str:
        term = duration(self.term) or self.get_kind_display()
        day = when(self.on) if self.on else ""
        return " · ".join(filter(None, (self.detention.detainee.name, term, day, self.court)))

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

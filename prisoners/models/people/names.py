"""Spellings of people's names."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.fields import ChoiceField
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee
from public.vocabulary.detainees import NameKind, Script

# A deleted name never makes a row: the person may be on the way out with it.
_MARK_KEYS_STALE = """
    IF TG_OP = 'UPDATE' AND (NEW.text, NEW.detainee_id) IS NOT DISTINCT FROM (OLD.text, OLD.detainee_id) THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        UPDATE prisoners_namekeys SET is_stale = true WHERE detainee_id = OLD.detainee_id AND NOT is_stale;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO prisoners_namekeys (detainee_id) VALUES (NEW.detainee_id)
        ON CONFLICT (detainee_id) DO UPDATE SET is_stale = true WHERE NOT prisoners_namekeys.is_stale;
    END IF;
    RETURN NULL;
"""


@tracked
class Name(CitableRecord):
    """One spelling, in one language and script."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="names",
        help_text=_("Who bears this name."),
    )
    text = models.CharField(
        _("name"), max_length=200, help_text=_("Given name first, then the surname, as it is written in this language.")
    )
    language = models.CharField(
        _("language"), max_length=3, help_text=_("The language in which it is written so: en, be, ru, uk, pl …")
    )
    script = ChoiceField(
        _("script"), choices=Script.choices, default=Script.LATIN, help_text=_("The letters it is written in.")
    )
    kind = ChoiceField(
        _("kind"),
        choices=NameKind.choices,
        default=NameKind.TRANSLITERATION,
        help_text=_("Official: as in the passport. Transliteration: the same name in other letters."),
    )
    is_preferred = models.BooleanField(
        _("the one to show"), default=False, help_text=_("The heading of the person’s page. Tick one spelling.")
    )

    class Meta:
        ordering = ["-is_preferred", "created_at"]
        verbose_name = _("name")
        verbose_name_plural = _("names")
        constraints = [
            models.UniqueConstraint(
                fields=["detainee", "text", "language"],
                name="name_once_per_person",
                violation_error_code="text",
                violation_error_message=_("This spelling is recorded already. Remove one of the two."),
            ),
            models.UniqueConstraint(
                fields=["detainee"],
                condition=Q(is_preferred=True),
                name="name_one_preferred",
                violation_error_code="is_preferred",
                violation_error_message=_("One spelling only can be the one to show."),
            ),
            models.CheckConstraint(
                condition=Q(text__regex=r"\S"),
                name="name_not_blank",
                violation_error_code="text",
                violation_error_message=_("Write the name."),
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="marks_keys_stale",
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                when=pgtrigger.After,
                func=_MARK_KEYS_STALE,
            ),
        ]

    def __str__(self) -> str:
        return self.text

"""Articles of law under which people are charged."""

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from prisoners.models.fields import TranslatedTextField, any_language
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind


@tracked
class LegalProvision(PublishableRecord):
    """An article of a code, identified by its citation: BY-CC-361-1."""

    kind = Kind.LEGAL_PROVISION
    needs_source = False

    id = models.CharField(
        pgettext_lazy("of law", "citation"),
        primary_key=True,
        max_length=40,
        help_text=_("Country, code and article: BY-CC-361-1."),
    )
    jurisdiction = models.CharField(
        _("country"), max_length=2, help_text=_("Two letters of the state whose law it is: BY.")
    )
    code = models.CharField(
        pgettext_lazy("of law", "code"),
        max_length=6,
        help_text=_("CC: criminal code. CAO: code of administrative offences."),
    )
    article = models.CharField(_("article"), max_length=20, help_text=_("The number, without the part: 361-1."))
    title = TranslatedTextField(_("title"), blank=True, help_text=_("What the article punishes. Readers see it."))
    political_use = TranslatedTextField(
        _("political use"), blank=True, help_text=_("How it is used against critics. Readers see it.")
    )

    class Meta:
        ordering = ["jurisdiction", "code", "article"]
        verbose_name = _("article of law")
        verbose_name_plural = _("articles of law")
        constraints = [
            models.CheckConstraint(
                condition=Q(id=Concat(F("jurisdiction"), Value("-"), F("code"), Value("-"), F("article"))),
                name="provision_is_its_citation",
                violation_error_code="id",
                violation_error_message=_("The citation is the country, the code and the article, joined by hyphens."),
            ),
            models.CheckConstraint(
                condition=Q(id__regex=r"^[A-Z]{2}-[A-Z]{2,6}-[0-9]+([-.][0-9]+)*$"),
                name="provision_citation_shape",
                violation_error_code="id",
                violation_error_message=_("A citation looks like BY-CC-361-1."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.id} {any_language(self.title)}".strip()

    def choice_label(self) -> str:
        return " · ".join(filter(None, (f"{self.code} {self.article}", self.jurisdiction, any_language(self.title))))

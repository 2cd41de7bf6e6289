"""Court cases and affairs that group co-defendants."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.fields import TranslatedTextField, any_language
from prisoners.models.history.tracked import tracked
from prisoners.models.publishable import PublishableRecord
from public.vocabulary.kinds import Kind


@tracked
class Case(PublishableRecord):
    """A case or affair: it only groups; what each person was charged with stands in their detentions."""

    kind = Kind.CASE

    title = TranslatedTextField(_("title"), help_text=_("What the case is called. Readers see it."))
    number = models.CharField(
        _("number"), max_length=60, blank=True, help_text=_("As it stands in the court’s papers.")
    )
    court = models.CharField(
        _("court"), max_length=200, blank=True, help_text=_("The court that tried it: Minsk Regional Court.")
    )
    detainees = models.ManyToManyField(
        "prisoners.Detainee",
        verbose_name=_("people"),
        blank=True,
        related_name="cases",
        help_text=_("Everybody tried or investigated in this case."),
    )
    narrative = TranslatedTextField(
        _("narrative"), blank=True, help_text=_("What the case is about, in a few sentences. Readers see it.")
    )

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")

    def __str__(self) -> str:
        return any_language(self.title) or str(self.pk)

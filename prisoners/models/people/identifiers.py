"""The numbers by which other lists know people."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.history.tracked import tracked
from prisoners.models.people.detainees import Detainee


@tracked
class ExternalIdentifier(CitableRecord):
    """The number by which another list knows the person."""

    detainee = models.ForeignKey(
        Detainee,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="external_ids",
        help_text=_("Who bears this number."),
    )
    scheme = models.SlugField(
        _("register"), max_length=40, help_text=_("Whose number it is: viasna, wikidata, opensanctions …")
    )
    value = models.CharField(_("number"), max_length=100, help_text=_("The number or code there: Q98950446."))

    class Meta:
        verbose_name = _("identifier elsewhere")
        verbose_name_plural = _("identifiers elsewhere")
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "value"],
                name="external_identifier_once",
                violation_error_code="value",
                violation_error_message=_("Another person bears this identifier. Look for them before you go on."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"

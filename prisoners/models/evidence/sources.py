"""Sources: documents that somebody can look up."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from prisoners.models.fields import ChoiceField, PartialDateField, WebField
from prisoners.models.history.records import Record
from prisoners.models.history.tracked import tracked
from public.templatetags.words import when
from public.vocabulary.sources import SourceKind


@tracked
class Source(Record):
    """A document that somebody can look up: an article, a statement, an act, a broadcast."""

    title = models.CharField(_("title"), max_length=500, blank=True, help_text=_("The headline, as it was published."))
    publisher = models.CharField(
        _("publisher"), max_length=200, blank=True, help_text=_("The paper, site or body: Nasha Niva.")
    )
    url = WebField(_("address"), max_length=2000, blank=True, help_text=_("The whole web address. Readers follow it."))
    archived_url = WebField(
        _("archived copy"), max_length=2000, blank=True, help_text=_("Its address at web.archive.org or archive.today.")
    )
    published = PartialDateField(pgettext_lazy("date", "published"), blank=True, help_text=_("The day that it bears."))
    retrieved = models.DateField(_("looked up"), null=True, blank=True, help_text=_("When somebody of us read it."))
    language = models.CharField(_("language"), max_length=3, blank=True, help_text=_("en, be, ru …"))
    kind = ChoiceField(
        _("kind"), choices=SourceKind.choices, default=SourceKind.NEWS, help_text=_("What kind of document it is.")
    )
    note = models.TextField(_("private note"), blank=True, help_text=_("Stays at the desk. Never published."))

    class Meta:
        ordering = ["publisher", "title"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="source_url_once",
                violation_error_code="url",
                violation_error_message=_("This address is a source already. Use that one."),
            ),
            models.CheckConstraint(
                condition=~Q(title="", publisher="", url=""),
                name="source_says_what_it_is",
                violation_error_code="title",
                violation_error_message=_("Give at least a title, a publisher or an address."),
            ),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__regex=r"^https?://[^*]+$"),
                name="source_url_is_an_address",
                violation_error_code="url",
                violation_error_message=_("Only whole http and https addresses. Put anything else into the title."),
            ),
        ]

    def __str__(self) -> str:
        return " · ".join(part for part in (self.publisher, self.title or self.url) if part)

    def choice_label(self) -> str:
        published = when(self.published) if self.published else ""
        return " · ".join(filter(None, (self.publisher, published, self.title, self.url)))

"""Articles of law under which people are charged."""

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat

from prisoners.models.fields import TranslatedTextField
from prisoners.models.records import PublishableRecord, tracked
from public.vocabulary.kinds import Kind


@tracked
class LegalProvision(PublishableRecord):
    """An article of a code, identified by its citation: BY-CC-361-1."""

    kind = Kind.LEGAL_PROVISION

    id = models.CharField("citation", primary_key=True, max_length=40, help_text="Country-code-article: BY-CC-361-1")
    jurisdiction = models.CharField(max_length=2, help_text="ISO 3166: BY")
    code = models.CharField(max_length=6, help_text="CC: criminal code; CAO: code of administrative offences")
    article = models.CharField(max_length=20)
    title = TranslatedTextField(blank=True)
    political_use = TranslatedTextField(blank=True)

    class Meta:
        ordering = ["jurisdiction", "code", "article"]
        constraints = [
            models.CheckConstraint(
                condition=Q(id=Concat(F("jurisdiction"), Value("-"), F("code"), Value("-"), F("article"))),
                name="provision_is_its_citation",
                violation_error_message="The citation is the country, the code and the article, joined by hyphens.",
            ),
            models.CheckConstraint(
                condition=Q(id__regex=r"^[A-Z]{2}-[A-Z]{2,6}-[0-9]+([-.][0-9]+)*$"),
                name="provision_citation_shape",
                violation_error_message="A citation looks like BY-CC-361-1.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.id} {self.title.get('en', '')}".strip()

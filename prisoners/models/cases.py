"""Court cases and affairs that group co-defendants."""

from django.db import models

from prisoners.models.fields import TranslatedTextField
from prisoners.models.records import Record, tracked


@tracked
class Case(Record):
    """A case or affair: it only groups; what each person was charged with stands in their detentions."""

    title = TranslatedTextField()
    number = models.CharField(max_length=60, blank=True)
    court = models.CharField(max_length=200, blank=True)
    detainees = models.ManyToManyField("prisoners.Detainee", blank=True, related_name="cases")
    narrative = TranslatedTextField(blank=True)
    note = models.TextField("private note", blank=True, help_text="Stays at the desk.")

    def __str__(self) -> str:
        return str(self.title.get("en") or next(iter(self.title.values()), self.pk))

"""The document of a release event: many freed at once, announced and confirmed."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, PartialDateField, StrictSerializer, TranslatedField
from public.documents.records import Document, NamedReference
from public.documents.references import Label, Reference
from public.vocabulary.kinds import Kind
from public.vocabulary.releases import AnnouncedNameState, ReleaseKind
from public.vocabulary.sources import Certainty


class CountEntry(StrictSerializer):
    """A number, and whose number it is."""

    count = serializers.IntegerField(min_value=0)
    by = serializers.CharField(allow_blank=True)


class AnnouncedNameEntry(StrictSerializer):
    """A name as announced; its text is null where it would name somebody who may not be named."""

    text = serializers.CharField(allow_null=True)
    state = serializers.ChoiceField(AnnouncedNameState.choices)
    detainee = NamedReference(allow_null=True)


class ReleaseEventDocument(Document):
    kind = Kind.RELEASE_EVENT

    title = serializers.CharField()
    titles = TranslatedField()
    on = PartialDateField()
    country = CountryField()
    release_kind = serializers.ChoiceField(ReleaseKind.choices)
    claimed = CountEntry(allow_null=True)
    verified = CountEntry(allow_null=True)
    announced_names = AnnouncedNameEntry(many=True)
    mediators = serializers.ListField(child=serializers.CharField())
    destinations = serializers.ListField(child=serializers.CharField())
    conditions = serializers.ListField(child=serializers.CharField())
    narrative = TranslatedField()
    certainty = serializers.ChoiceField(Certainty.choices)

    @classmethod
    def resolved(
        cls, content: Mapping[str, Any], labels: Mapping[str, Label | None]
    ) -> tuple[dict[str, Any], list[str]]:
        names = [_withheld(entry, labels) for entry in content["announced_names"]]
        return super().resolved({**content, "announced_names": names}, labels)

    @classmethod
    def refreshed(cls, document: Mapping[str, Any], labels: Mapping[str, Label | None]) -> dict[str, Any]:
        names = [_withheld(entry, labels) for entry in document["announced_names"]]
        return super().refreshed({**document, "announced_names": names}, labels)


def _withheld(entry: Mapping[str, Any], labels: Mapping[str, Label | None]) -> dict[str, Any]:
    """Blank a name that leads to a person who is withdrawn, or not shown by name."""
    person = entry["detainee"]
    person_id = person.record_id if isinstance(person, Reference) else person and person["id"]
    hidden = person_id in labels and labels[person_id] is None
    return {**entry, "text": None, "detainee": None} if hidden else dict(entry)

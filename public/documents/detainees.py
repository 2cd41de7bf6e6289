"""The document of a person held for political reasons."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from public.documents.custody import DetentionEntry
from public.documents.fields import CountryField, PartialDateField, StrictSerializer, TranslatedField
from public.documents.records import Document, NamedReference
from public.documents.references import Label
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Display, Gender, HealthKind, NameKind, Script
from public.vocabulary.kinds import Kind
from public.vocabulary.photos import Licence
from public.vocabulary.sources import Certainty


class NameEntry(StrictSerializer):
    text = serializers.CharField()
    language = serializers.CharField()
    script = serializers.ChoiceField(Script.choices)
    kind = serializers.ChoiceField(NameKind.choices)


class StatusEntry(StrictSerializer):
    value = serializers.ChoiceField(Status.choices)
    since = PartialDateField(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)


class RecognitionEntry(StrictSerializer):
    organisation = NamedReference(allow_null=True)
    on = PartialDateField(allow_null=True)
    withdrawn_on = PartialDateField(allow_null=True)
    url = serializers.URLField(allow_null=True, max_length=2000)


class StateListingEntry(StrictSerializer):
    """The state's own list of "extremists" or "terrorists": an act of repression, not a finding."""

    list = serializers.CharField()
    on = PartialDateField(allow_null=True)
    removed_on = PartialDateField(allow_null=True)


class HealthEntry(StrictSerializer):
    on = PartialDateField(allow_null=True)
    kind = serializers.ChoiceField(HealthKind.choices)
    description = TranslatedField()
    certainty = serializers.ChoiceField(Certainty.choices)


class ExternalIdentifierEntry(StrictSerializer):
    scheme = serializers.SlugField()
    value = serializers.CharField()


class LettersEntry(StrictSerializer):
    address = serializers.CharField()


class PhotoSize(StrictSerializer):
    url = serializers.RegexField(r"^/photos/[0-9a-f]{64}\.jpg$", help_text="Below the site's root.")
    width = serializers.IntegerField(min_value=1)
    height = serializers.IntegerField(min_value=1)
    sha256 = serializers.RegexField(r"^[0-9a-f]{64}$", help_text="Of the bytes at `url`.")


class PhotoEntry(PhotoSize):
    """A portrait without metadata, in its widest size and in all of them. The licence of the site does not cover it."""

    credit = serializers.CharField()
    licence = serializers.ChoiceField(Licence.choices)
    alt = TranslatedField()
    sizes = PhotoSize(many=True)


class DetaineeDocument(Document):
    """`display` says how the person asked to be shown; where it is not `named`, names and identifiers stay away."""

    kind = Kind.DETAINEE

    display = serializers.ChoiceField([choice for choice in Display.choices if choice[0] != Display.AUTOMATIC])
    name = serializers.CharField(allow_blank=True)
    names = NameEntry(many=True)
    gender = serializers.ChoiceField(Gender.choices, allow_null=True)
    born = PartialDateField(allow_null=True)
    died = PartialDateField(allow_null=True)
    country = CountryField()
    nationalities = serializers.ListField(child=CountryField())
    occupations = serializers.ListField(child=serializers.CharField())
    affiliations = serializers.ListField(child=serializers.CharField())
    categories = serializers.ListField(child=serializers.ChoiceField(Category.choices))
    prominent = serializers.BooleanField()
    summary = TranslatedField()
    photo = PhotoEntry(allow_null=True)
    status = StatusEntry()
    recognitions = RecognitionEntry(many=True)
    state_listings = StateListingEntry(many=True)
    health = HealthEntry(many=True)
    detentions = DetentionEntry(many=True)
    letters = LettersEntry(allow_null=True)
    external_ids = ExternalIdentifierEntry(many=True)

    @classmethod
    def label_of(cls, document: Mapping[str, Any]) -> str:
        return str(document["name"])

    @classmethod
    def reference_of(cls, document: Mapping[str, Any]) -> Label | None:
        """Other documents name only people who are shown by name: initials beside a full name would undo them."""
        if document["display"] != Display.NAMED:
            return None
        return {"id": document["id"], "name": document["name"]}

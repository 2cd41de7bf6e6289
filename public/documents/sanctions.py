"""The document of one act of a sanctions authority, with the four dates that the press mixes up."""

from rest_framework import serializers

from public.documents.fields import PartialDateField, StrictSerializer, TranslatedField
from public.documents.records import Document, IdentifierField, TitledReference
from public.vocabulary.kinds import Kind
from public.vocabulary.sanctions import Action, TargetKind
from public.vocabulary.sources import Certainty


class AuthorityEntry(StrictSerializer):
    code = serializers.SlugField()
    name = serializers.CharField()


class TargetEntry(StrictSerializer):
    id = IdentifierField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(TargetKind.choices)


class SanctionsEventDocument(Document):
    """A general licence is not a delisting: `action` tells them apart."""

    kind = Kind.SANCTIONS_EVENT

    title = serializers.CharField()
    titles = TranslatedField()
    on = PartialDateField(help_text="The first of the announcement, the legal act and the effect.")
    authority = AuthorityEntry()
    programme = serializers.CharField(allow_null=True)
    action = serializers.ChoiceField(Action.choices)
    announced = PartialDateField(allow_null=True)
    legal_act = PartialDateField(allow_null=True)
    effective = PartialDateField(allow_null=True)
    ended = PartialDateField(allow_null=True)
    legal_instrument = serializers.CharField(allow_blank=True)
    targets = TargetEntry(many=True)
    follows = TitledReference(allow_null=True)
    narrative = TranslatedField()
    certainty = serializers.ChoiceField(Certainty.choices)

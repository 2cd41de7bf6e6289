"""The document of a bargain that ties releases to relief, leg by leg."""

from rest_framework import serializers

from public.documents.fields import PartialDateField, StrictSerializer, TranslatedField
from public.documents.records import Document, IdentifierField, TitledReference
from public.vocabulary.deals import Evidence, Side, Stage
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import Certainty


class StageEntry(StrictSerializer):
    stage = serializers.ChoiceField(Stage.choices)
    on = PartialDateField(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)


class LegEntry(StrictSerializer):
    """One side's part: a release event or a sanctions event, or a promise without an event yet."""

    id = IdentifierField()
    side = serializers.ChoiceField(Side.choices)
    release_event = TitledReference(allow_null=True)
    sanctions_event = TitledReference(allow_null=True)
    description = TranslatedField()
    evidence = serializers.ChoiceField(Evidence.choices)
    certainty = serializers.ChoiceField(Certainty.choices)
    stages = StageEntry(many=True)


class DealDocument(Document):
    kind = Kind.DEAL

    title = serializers.CharField()
    titles = TranslatedField()
    on = PartialDateField()
    parties = serializers.ListField(child=serializers.CharField())
    mediators = serializers.ListField(child=serializers.CharField())
    narrative = TranslatedField()
    certainty = serializers.ChoiceField(Certainty.choices)
    legs = LegEntry(many=True)

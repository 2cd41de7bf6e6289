"""Detentions as published: placements, charges, sentences, the release; and what they say of days in custody."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from rest_framework import serializers

from public.documents.fields import CountryField, PartialDateField, StrictSerializer, TermField, TranslatedField
from public.documents.records import IdentifierField, NamedReference, TitledReference
from public.vocabulary import custody, dates
from public.vocabulary.custody import (
    CUSTODIAL_SENTENCES,
    RESTRICTED_REGIMES,
    AppealOutcome,
    ChargeStatus,
    Episode,
    Outcome,
    Regime,
    SentenceKind,
)
from public.vocabulary.releases import ReleaseKind
from public.vocabulary.sources import Certainty


class PlacementEntry(StrictSerializer):
    id = IdentifierField()
    facility = NamedReference(allow_null=True)
    regime = serializers.ChoiceField(Regime.choices, allow_null=True)
    incommunicado = serializers.BooleanField()
    to = PartialDateField(allow_null=True)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """`from` is a word of Python, so it cannot be declared as an attribute."""
        fields = super().get_fields()
        until = fields.pop("to")
        return fields | {"from": PartialDateField(allow_null=True), "to": until}


class ProvisionReference(StrictSerializer):
    id = IdentifierField()
    article = serializers.CharField()
    title = TranslatedField()


class ChargeEntry(StrictSerializer):
    id = IdentifierField()
    provision = ProvisionReference(allow_null=True)
    part = serializers.CharField(allow_blank=True)
    status = serializers.ChoiceField(ChargeStatus.choices)
    on = PartialDateField(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)


class AppealEntry(StrictSerializer):
    on = PartialDateField(allow_null=True)
    outcome = serializers.ChoiceField(AppealOutcome.choices)


class SentenceEntry(StrictSerializer):
    id = IdentifierField()
    on = PartialDateField(allow_null=True)
    court = serializers.CharField(allow_blank=True)
    judges = serializers.ListField(child=serializers.CharField())
    kind = serializers.ChoiceField(SentenceKind.choices)
    term = TermField(allow_null=True)
    in_absentia = serializers.BooleanField()
    appeal = AppealEntry(allow_null=True)
    replaces = IdentifierField(allow_null=True)
    term_ends_on = serializers.DateField(allow_null=True, help_text="Computed, not the release; see `term_rule`.")
    term_rule = serializers.CharField(allow_blank=True)


class ReleaseEntry(StrictSerializer):
    id = IdentifierField()
    on = PartialDateField(allow_null=True)
    kind = serializers.ChoiceField(ReleaseKind.choices)
    conditions = serializers.ListField(child=serializers.CharField())
    destination = CountryField(allow_null=True)
    event = TitledReference(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)


class DetentionEntry(StrictSerializer):
    """One episode of custody. Held on the day of detention, no longer held on the day of release."""

    id = IdentifierField()
    detained = PartialDateField(allow_null=True)
    ended = PartialDateField(allow_null=True)
    outcome = serializers.ChoiceField(Outcome.choices)
    days_held = serializers.IntegerField(allow_null=True, help_text="Only where both days are known exactly.")
    place = serializers.CharField(allow_blank=True)
    authority = serializers.CharField(allow_null=True)
    certainty = serializers.ChoiceField(Certainty.choices)
    last_confirmed = PartialDateField(allow_null=True)
    placements = PlacementEntry(many=True)
    charges = ChargeEntry(many=True)
    sentences = SentenceEntry(many=True)
    release = ReleaseEntry(allow_null=True)


def _date(text: str | None) -> dates.PartialDate | None:
    return dates.parse(text) if text else None


def days_held(detained: str | None, ended: str | None) -> int | None:
    """Days from detention to release, where both are exact days; None otherwise."""
    start, end = _date(detained), _date(ended)
    return (end.earliest - start.earliest).days if start and end and start.is_exact and end.is_exact else None


def episode(detention: Mapping[str, Any]) -> Episode:
    """Reduce a published detention to what decides about days in custody."""
    shown = [detention["last_confirmed"], *(placement["from"] for placement in detention["placements"])]
    shown += [
        sentence["on"]
        for sentence in detention["sentences"]
        if sentence["kind"] in CUSTODIAL_SENTENCES and not sentence["in_absentia"]
    ]
    restricted = [
        placement
        for placement in detention["placements"]
        if placement["regime"] in RESTRICTED_REGIMES and not placement["to"]
    ]
    return Episode(
        started=_date(detention["detained"]),
        ended=_date(detention["ended"]),
        outcome=Outcome(detention["outcome"]),
        evidence=tuple(dates.parse(text) for text in shown if text),
        restricted_from=_date(restricted[-1]["from"] or detention["detained"]) if restricted else None,
    )


def spans(document: Mapping[str, Any], *, known_by: date) -> tuple[list[custody.Span], list[custody.Span]]:
    """The days certainly and possibly in custody that a person's document tells of."""
    return custody.spans(map(episode, document["detentions"]), known_by=known_by)


def status(detentions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The `status` of a person's document: value, since when, how certain."""
    value, since = custody.status([episode(detention) for detention in detentions])
    last = detentions[-1] if detentions else None
    certainty = (last["release"] or last)["certainty"] if last else Certainty.REPORTED.value
    return {"value": value.value, "since": since.text if since else None, "certainty": certainty}

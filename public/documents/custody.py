"""Detentions as published: placements, charges, sentences, the release; and what they say of days in custody."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from django.utils.translation import gettext_lazy as _
from pydantic import Field
from typing_extensions import TypedDict

from public.documents.definition.display import ALWAYS, LISTED, NAMED
from public.documents.definition.fields import (
    AnyText,
    Called,
    CertaintyWord,
    Country,
    Day,
    Identifier,
    OneOf,
    PartialDate,
    Term,
    Text,
)
from public.documents.definition.identifiers import UNJOINED, PartIdentifier
from public.documents.references import NamedReference, ProvisionReference, TitledReference
from public.vocabulary import custody
from public.vocabulary.custody import (
    AppealOutcome,
    ChargeStatus,
    Episode,
    Outcome,
    PlacementTexts,
    Regime,
    SentenceKind,
    SentenceTexts,
    Status,
)
from public.vocabulary.releases import ReleaseKind
from public.vocabulary.sources import Certainty

# `from` is a word of Python, so it cannot be declared as an attribute.
PlacementEntry = TypedDict(
    "PlacementEntry",
    {
        "id": PartIdentifier,
        "facility": Annotated[NamedReference | None, LISTED, Called(_("place of detention"))],
        "regime": Annotated[Annotated[str, OneOf(Regime)] | None, LISTED, Called(_("regime"))],
        "incommunicado": Annotated[bool, LISTED, Called(_("incommunicado"))],
        "from": Annotated[PartialDate | None, LISTED, Called(_("from"))],
        "to": Annotated[PartialDate | None, LISTED, Called(_("to"))],
    },
)


class ChargeEntry(TypedDict):
    id: PartIdentifier
    provision: Annotated[ProvisionReference | None, LISTED, Called(_("article of law"))]
    part: Annotated[AnyText, LISTED, Called(_("part"))]
    status: Annotated[str, OneOf(ChargeStatus), LISTED]
    on: Annotated[PartialDate | None, LISTED]
    certainty: Annotated[CertaintyWord, LISTED]


class AppealEntry(TypedDict):
    on: Annotated[PartialDate | None, LISTED]
    outcome: Annotated[str, OneOf(AppealOutcome), LISTED]


class SentenceEntry(TypedDict):
    id: PartIdentifier
    on: Annotated[PartialDate | None, LISTED]
    court: Annotated[AnyText, LISTED, Called(_("court"))]
    judges: Annotated[list[Text], LISTED, Called(_("judges"))]
    kind: Annotated[str, OneOf(SentenceKind), LISTED]
    term: Annotated[Term | None, LISTED, Called(_("term"))]
    in_absentia: Annotated[bool, LISTED, Called(_("in absentia"))]
    appeal: Annotated[AppealEntry | None, LISTED, Called(_("appeal"))]
    replaces: Annotated[Identifier | None, NAMED, UNJOINED, Called(_("replaces the sentence"))]
    term_ends_on: Annotated[
        Day | None,
        Field(description="Computed, not the release; see `term_rule`."),
        LISTED,
        Called(_("computed end of the term")),
    ]
    term_rule: Annotated[AnyText, LISTED, Called(_("rule of the computation"))]


class ReleaseEntry(TypedDict):
    id: PartIdentifier
    on: Annotated[PartialDate | None, LISTED]
    kind: Annotated[str, OneOf(ReleaseKind), LISTED]
    conditions: Annotated[list[Text], LISTED]
    destination: Annotated[Country | None, LISTED, Called(_("destination"))]
    event: Annotated[TitledReference | None, LISTED, Called(_("release event"))]
    certainty: Annotated[CertaintyWord, LISTED]


class DetentionEntry(TypedDict):
    """One episode of custody. Held on the day of detention, no longer held on the day of release."""

    id: PartIdentifier
    detained: Annotated[PartialDate | None, ALWAYS, Called(_("day of the arrest"))]
    ended: Annotated[PartialDate | None, ALWAYS]
    outcome: Annotated[str, OneOf(Outcome), ALWAYS]
    days_held: Annotated[
        int | None, Field(description="Only where both days are known exactly."), LISTED, Called(_("days held"))
    ]
    place: Annotated[AnyText, LISTED, Called(_("place of the arrest"))]
    authority: Annotated[Text | None, LISTED]
    certainty: Annotated[CertaintyWord, ALWAYS]
    last_confirmed: Annotated[PartialDate | None, ALWAYS, Called(_("last confirmed"))]
    placements: Annotated[list[PlacementEntry], LISTED, Called(_("places of detention"), one=_("place of detention"))]
    charges: Annotated[list[ChargeEntry], LISTED, Called(_("charges"), one=_("charge"))]
    sentences: Annotated[list[SentenceEntry], LISTED, Called(_("sentences"), one=_("sentence"))]
    release: Annotated[ReleaseEntry | None, LISTED, Called(_("release"))]


class StatusEntry(TypedDict):
    value: Annotated[str, OneOf(Status), ALWAYS]
    since: Annotated[PartialDate | None, ALWAYS, Called(_("since"))]
    certainty: Annotated[CertaintyWord, ALWAYS]


def episode(detention: DetentionEntry) -> Episode:
    """Reduce a published detention to what decides about days in custody."""
    return custody.read_episode(
        detained=detention["detained"],
        ended=detention["ended"],
        outcome=detention["outcome"],
        placements=[PlacementTexts(row["regime"], row["from"], row["to"]) for row in detention["placements"]],
        sentences=[SentenceTexts(row["kind"], row["on"], row["in_absentia"]) for row in detention["sentences"]],
        confirmed=detention["last_confirmed"],
    )


def spans(detentions: Sequence[DetentionEntry], *, known_by: date) -> tuple[list[custody.Span], list[custody.Span]]:
    """The days certainly and possibly in custody that a person's detentions tell of."""
    return custody.spans(map(episode, detentions), known_by=known_by)


def status(detentions: Sequence[DetentionEntry]) -> StatusEntry:
    """The `status` of a person's document: value, since when, how certain."""
    known = custody.in_order(detentions, episode)
    value, since = custody.status(map(episode, known))
    last = known[-1] if known else None
    certainty = (last["release"] or last)["certainty"] if last else Certainty.REPORTED.value
    return {"value": value.value, "since": since.text if since else None, "certainty": certainty}

"""Custody: its words, one episode of it, and what a person's episodes say together. Desk and front ask here."""

from public.vocabulary.custody.answers import (
    InCustody,
    clash,
    custody_on,
    in_order,
    last_begun,
    spans,
    status,
    status_on,
)
from public.vocabulary.custody.episodes import (
    Episode,
    EpisodePlacement,
    PlacementTexts,
    SentenceTexts,
    Span,
    read_episode,
    read_placement,
)
from public.vocabulary.custody.words import (
    CUSTODIAL_SENTENCES,
    RESTRICTED_REGIMES,
    AppealOutcome,
    ChargeStatus,
    Outcome,
    Regime,
    SentenceKind,
    Status,
)

__all__ = [
    "CUSTODIAL_SENTENCES",
    "RESTRICTED_REGIMES",
    "AppealOutcome",
    "ChargeStatus",
    "Episode",
    "EpisodePlacement",
    "InCustody",
    "Outcome",
    "PlacementTexts",
    "Regime",
    "SentenceKind",
    "SentenceTexts",
    "Span",
    "Status",
    "clash",
    "custody_on",
    "in_order",
    "last_begun",
    "read_episode",
    "read_placement",
    "spans",
    "status",
    "status_on",
]

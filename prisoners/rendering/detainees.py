"""A person rendered as published."""

from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from prisoners.models import Confirmation, Detainee, ExternalIdentifier
from prisoners.queries.custody import detentions_in_order, last_confirmed
from prisoners.rendering import custody, display, photos
from prisoners.rendering.evidence import Place, entries, render_evidence
from public.documents.custody import DetentionEntry, status
from public.documents.definition.display import apply_display
from public.documents.detainees import DetaineeDocument
from public.documents.references import Reference
from public.vocabulary.detainees import ConsentScope, Display, Visibility
from public.vocabulary.kinds import Kind

PREFETCH = (
    "names",
    "external_ids",
    "consents",
    "recognitions",
    "state_listings",
    "health_reports",
    "confirmations",
    *photos.PREFETCH,
    *custody.PREFETCH,
)


def render(detainee: Detainee, *, on: date) -> dict[str, Any]:
    """The content of a person's document, as they are to be shown on a day."""
    shown_as = display.resolve_display(detainee, on=on)
    content = {
        "display": shown_as.value,
        "name": shown_name(detainee, shown_as),
        **_identity(detainee, on=on),
        **_related_records(detainee),
        **render_evidence(places(detainee)),
    }
    return apply_display(DetaineeDocument, content, shown_as, record_id=detainee.public_id)


def shown_name(detainee: Detainee, shown_as: Display) -> str:
    """The words by which the world knows a person who is shown in this way."""
    match shown_as:
        case Display.INITIALS:
            return display.initials(detainee.name)
        case Display.PSEUDONYM:
            return detainee.pseudonym
        case Display.COUNTED:
            return ""
    return detainee.name


def _identity(detainee: Detainee, *, on: date) -> dict[str, Any]:
    return {
        "names": [
            {"text": name.text, "language": name.language, "script": name.script, "kind": name.kind}
            for name in _names_in_order(detainee)
        ],
        "gender": detainee.gender or None,
        "born": detainee.born or None,
        "died": detainee.died or None,
        "country": detainee.country,
        "nationalities": list(detainee.nationalities),
        "occupations": list(detainee.occupations),
        "affiliations": list(detainee.affiliations),
        "categories": sorted(detainee.categories),
        "prominent": detainee.prominent,
        "summary": dict(detainee.summary),
        "photo": photos.render_photo(detainee),
        "letters": _letters(detainee, on=on),
        "external_ids": [
            {"scheme": identifier.scheme, "value": identifier.value} for identifier in _external_ids(detainee)
        ],
    }


def _related_records(detainee: Detainee) -> dict[str, Any]:
    episodes = detentions_in_order(detainee)
    confirmed = last_confirmed(detainee)
    detentions = [
        custody.render_detention(episode, last_confirmed=confirmed if episode is episodes[-1] else None)
        for episode in episodes
    ]
    return {
        # Their references are not filled in yet; a status needs none.
        "status": status(cast("list[DetentionEntry]", detentions)),
        "recognitions": [
            {
                "organisation": Reference(Kind.ORGANISATION, row.organisation_id),
                "on": row.on or None,
                "withdrawn_on": row.withdrawn_on or None,
                "url": row.url or None,
            }
            for row in _by_day(detainee.recognitions)
        ],
        "state_listings": [
            {"list": row.list_name, "on": row.on or None, "removed_on": row.removed_on or None}
            for row in _by_day(detainee.state_listings)
        ],
        "health": [
            {"on": row.on or None, "kind": row.kind, "description": dict(row.description), "certainty": row.certainty}
            for row in _public_health(detainee)
        ],
        "detentions": detentions,
    }


def _letters(detainee: Detainee, *, on: date) -> dict[str, str] | None:
    """An address for letters is public only with consent that holds on the day."""
    if not detainee.letters_address or not detainee.has_consent(ConsentScope.LETTERS, on=on):
        return None
    return {"address": detainee.letters_address}


def _names_in_order(detainee: Detainee) -> list[Any]:
    return sorted(detainee.names.all(), key=lambda name: (not name.is_preferred, name.created_at, name.pk))


def _by_day(rows: Any) -> list[Any]:
    return sorted(rows.all(), key=lambda row: (row.on or "", row.created_at, row.pk))


def _public_health(detainee: Detainee) -> list[Any]:
    return [row for row in _by_day(detainee.health_reports) if row.visibility == Visibility.PUBLIC]


def places(detainee: Detainee) -> Iterator[Place]:
    """The person and their parts, by where the document tells of them; what stays at the desk has no place."""
    yield Place("", detainee)
    yield from entries("names", _names_in_order(detainee))
    yield from entries("external_ids", _external_ids(detainee))
    yield from entries("recognitions", _by_day(detainee.recognitions))
    yield from entries("state_listings", _by_day(detainee.state_listings))
    yield from entries("health", _public_health(detainee))
    if photo := photos.preferred_photo(detainee):
        yield Place("photo", photo)
    episodes = detentions_in_order(detainee)
    for position, episode in enumerate(episodes):
        yield from custody.places(episode, f"detentions.{position}")
    if episodes:
        shown = f"detentions.{len(episodes) - 1}.last_confirmed"
        yield from (Place(shown, row, is_whole=True) for row in _newest_confirmations(detainee))


def _external_ids(detainee: Detainee) -> list[ExternalIdentifier]:
    return sorted(detainee.external_ids.all(), key=lambda row: (row.scheme, row.value))


def _newest_confirmations(detainee: Detainee) -> list[Confirmation]:
    """Those of the last day on which anybody made sure of the person."""
    newest = last_confirmed(detainee)
    return [row for row in detainee.confirmations.all() if newest and row.on == newest]

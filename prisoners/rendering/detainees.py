"""A person rendered as published."""

from datetime import date
from typing import Any, cast

from prisoners.models import Detainee, Record
from prisoners.queries.people import detentions_in_order
from prisoners.rendering import custody, display, photos
from prisoners.rendering.evidence import render_evidence
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
        **render_evidence(_cited_parts(detainee)),
    }
    return apply_display(DetaineeDocument, content, shown_as, record_id=detainee.pk)


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
            {"scheme": identifier.scheme, "value": identifier.value}
            for identifier in sorted(detainee.external_ids.all(), key=lambda row: (row.scheme, row.value))
        ],
    }


def _related_records(detainee: Detainee) -> dict[str, Any]:
    episodes = detentions_in_order(detainee)
    confirmed = max((row.on for row in detainee.confirmations.all() if row.on), default=None)
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


def _cited_parts(detainee: Detainee) -> dict[str, Record]:
    """The person and their parts, by path; a part that stays at the desk takes its evidence along."""
    found: dict[str, Record] = {"": detainee}
    for name, rows in (
        ("names", _names_in_order(detainee)),
        ("recognitions", _by_day(detainee.recognitions)),
        ("state_listings", _by_day(detainee.state_listings)),
        ("health", _public_health(detainee)),
    ):
        found |= {f"{name}.{position}": row for position, row in enumerate(rows)}
    for position, episode in enumerate(detentions_in_order(detainee)):
        found |= custody.cited_parts(episode, f"detentions.{position}")
    return found

"""The smallest valid content of each kind of document, and a short way to publish it."""

from datetime import UTC, datetime
from typing import Any

from public.models import Edition
from public.publishing import Content, publish
from public.vocabulary.identifiers import new_identifier
from public.vocabulary.kinds import Kind

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
EVIDENCE: dict[str, Any] = {"claims": [], "sources": []}


def detention(**facts: Any) -> dict[str, Any]:
    return {
        "id": new_identifier(),
        "detained": "2020-09-07",
        "ended": None,
        "outcome": "ongoing",
        "days_held": None,
        "place": "",
        "authority": None,
        "certainty": "confirmed",
        "last_confirmed": None,
        "placements": [],
        "charges": [],
        "sentences": [],
        "release": None,
        **facts,
    }


def detainee(name: str = "Person Example", **facts: Any) -> dict[str, Any]:
    return {
        "display": "named",
        "name": name,
        "names": [{"text": name, "language": "en", "script": "Latn", "kind": "official"}] if name else [],
        "gender": None,
        "born": None,
        "died": None,
        "country": "BY",
        "nationalities": [],
        "occupations": [],
        "affiliations": [],
        "categories": [],
        "prominent": False,
        "summary": {},
        "photo": None,
        "status": {"value": "held", "since": "2020-09-07", "certainty": "confirmed"},
        "recognitions": [],
        "state_listings": [],
        "health": [],
        "detentions": [detention()],
        "letters": None,
        "external_ids": [],
        **EVIDENCE,
        **facts,
    }


def facility(name: str = "Colony Example", **facts: Any) -> dict[str, Any]:
    return {
        "name": name,
        "names": {},
        "type": "penal-colony",
        "country": "BY",
        "region": "",
        "address": "",
        "latitude": None,
        "longitude": None,
        **EVIDENCE,
        **facts,
    }


def release_event(title: str = "Three people freed", **facts: Any) -> dict[str, Any]:
    return {
        "title": title,
        "titles": {"en": title},
        "on": "2025-12-13",
        "country": "BY",
        "release_kind": "pardon",
        "claimed": {"count": 3, "by": "Somebody"},
        "verified": None,
        "announced_names": [],
        "mediators": [],
        "destinations": [],
        "conditions": [],
        "narrative": {},
        "certainty": "confirmed",
        **EVIDENCE,
        **facts,
    }


def sanctions_event(title: str = "An act", **facts: Any) -> dict[str, Any]:
    return {
        "title": title,
        "titles": {"en": title},
        "on": "2025-12-15",
        "authority": {"code": "us-ofac", "name": "US/OFAC"},
        "programme": None,
        "action": "general-licence",
        "announced": None,
        "legal_act": "2025-12-15",
        "effective": None,
        "ended": None,
        "legal_instrument": "GL 13",
        "targets": [],
        "follows": None,
        "narrative": {},
        "certainty": "confirmed",
        **EVIDENCE,
        **facts,
    }


def deal(title: str = "A deal", **facts: Any) -> dict[str, Any]:
    return {
        "title": title,
        "titles": {"en": title},
        "on": "2025-12-13",
        "parties": [],
        "mediators": [],
        "narrative": {},
        "certainty": "reported",
        "legs": [],
        **EVIDENCE,
        **facts,
    }


def legal_provision(article: str = "342", **facts: Any) -> dict[str, Any]:
    return {
        "jurisdiction": "BY",
        "code": "CC",
        "article": article,
        "title": {"en": "an article"},
        "political_use": {},
        **EVIDENCE,
        **facts,
    }


def organisation(name: str = "Organisation Example", **facts: Any) -> dict[str, Any]:
    return {"name": name, "names": {}, "type": "ngo", "country": None, "website": None, **EVIDENCE, **facts}


def reported_count(number: int = 100, **facts: Any) -> dict[str, Any]:
    return {
        "on": "2025-12-13",
        "organisation": None,
        "country": "BY",
        "counted": "held",
        "number": number,
        "qualifier": "exact",
        "remark": {},
        **EVIDENCE,
        **facts,
    }


def case(title: str = "A case", **facts: Any) -> dict[str, Any]:
    return {
        "title": title,
        "titles": {"en": title},
        "number": "",
        "court": "",
        "detainees": [],
        "detainee_count": 0,
        "officials": [],
        "narrative": {},
        **EVIDENCE,
        **facts,
    }


CONTENT = {
    Kind.DETAINEE: detainee,
    Kind.RELEASE_EVENT: release_event,
    Kind.SANCTIONS_EVENT: sanctions_event,
    Kind.DEAL: deal,
    Kind.FACILITY: facility,
    Kind.LEGAL_PROVISION: legal_provision,
    Kind.ORGANISATION: organisation,
    Kind.REPORTED_COUNT: reported_count,
    Kind.CASE: case,
}


def content(kind: Kind, record_id: str | None = None, **facts: Any) -> Content:
    return Content(kind, record_id or new_identifier(), CONTENT[kind](**facts))


def published(kind: Kind, record_id: str | None = None, *, at: datetime = NOON, **facts: Any) -> str:
    """Publish one record in an edition of its own; returns its identifier."""
    made = content(kind, record_id, **facts)
    publish([made], at=at)
    return made.record_id


def edition(*contents: Content, at: datetime = NOON) -> Edition:
    return publish(contents, at=at)

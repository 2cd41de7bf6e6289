"""What the parts of a document are called, and how their values read, in words for people."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from public.documents.definition.fields import COUNTRY, DAY, PARTIAL_DATE, TERM, OneOf
from public.documents.definition.inspection import FieldType
from public.templatetags.evidence import places
from public.templatetags.words import country, duration, language, when

LABELS: dict[str, Any] = {
    "accepted": _("accepted"),
    "action": _("action"),
    "address": _("address"),
    "affiliations": _("affiliations"),
    "alt": _("description"),
    "announced": _("announced"),
    "announced_names": _("announced names"),
    "appeal": _("appeal"),
    "archived_url": _("archived copy"),
    "article": _("article"),
    "authority": _("authority"),
    "born": _("born"),
    "by": _("by whom"),
    "categories": _("categories"),
    "certainty": _("certainty"),
    "charges": _("charges"),
    "claimed": _("claimed number"),
    "claims": _("claims"),
    "code": pgettext_lazy("of law", "code"),
    "conditions": _("conditions"),
    "count": pgettext_lazy("how many", "number"),
    "counted": _("what is counted"),
    "country": _("country"),
    "court": _("court"),
    "credit": _("credit"),
    "days_held": _("days held"),
    "description": _("description"),
    "destination": _("destination"),
    "destinations": _("destinations"),
    "detained": _("day of the arrest"),
    "detainee": _("person"),
    "detentions": _("detentions"),
    "died": _("died"),
    "display": _("shown"),
    "effective": _("in effect from"),
    "ended": _("ended"),
    "event": _("release event"),
    "evidence": _("strength of the evidence"),
    "external_ids": _("numbers in other lists"),
    "facility": _("place of detention"),
    "field": _("fact"),
    "first_seen": _("first seen"),
    "follows": _("follows"),
    "from": _("from"),
    "gender": _("gender"),
    "health": _("health"),
    "height": _("height"),
    "in_absentia": _("in absentia"),
    "incommunicado": _("incommunicado"),
    "judges": _("judges"),
    "jurisdiction": _("jurisdiction"),
    "kind": _("kind"),
    "language": _("language"),
    "last_confirmed": _("last confirmed"),
    "last_seen": _("last seen"),
    "latitude": _("latitude"),
    "legal_act": _("legal act"),
    "legal_instrument": _("legal instrument"),
    "legs": _("parts of the deal"),
    "letters": _("address for letters"),
    "licence": _("licence"),
    "list": _("list"),
    "longitude": _("longitude"),
    "mediators": _("mediators"),
    "name": _("name"),
    "names": _("spellings"),
    "narrative": _("narrative"),
    "nationalities": _("nationalities"),
    "number": pgettext_lazy("how many", "number"),
    "occupations": _("occupations"),
    "on": _("date"),
    "organisation": _("organisation"),
    "outcome": _("outcome"),
    "part": _("part"),
    "parties": _("parties"),
    "photo": _("photo"),
    "place": _("place of the arrest"),
    "placements": _("places of detention"),
    "political_use": _("political use"),
    "programme": _("programme"),
    "prominent": _("prominent"),
    "provision": _("article of law"),
    "published": pgettext_lazy("date", "published"),
    "publisher": _("publisher"),
    "qualifier": _("qualifier"),
    "quotation": _("quotation"),
    "recognitions": _("recognitions"),
    "regime": _("regime"),
    "region": _("region"),
    "release": _("release"),
    "release_event": _("release event"),
    "release_kind": _("kind of release"),
    "remark": _("remark"),
    "removed_on": _("removed on"),
    "replaces": _("replaces the sentence"),
    "retrieved": _("retrieved"),
    "sanctions_event": _("sanctions event"),
    "scheme": _("list"),
    "script": _("script"),
    "sentences": _("sentences"),
    "sha256": _("SHA-256"),
    "side": _("side"),
    "since": _("since"),
    "sizes": _("sizes"),
    "source": _("source"),
    "sources": _("sources"),
    "stage": _("stage"),
    "stages": _("stages"),
    "state": _("match"),
    "state_listings": _("lists of the state"),
    "status": _("status"),
    "summary": _("summary"),
    "supports": _("supports"),
    "targets": _("targets"),
    "term": _("term"),
    "term_ends_on": _("computed end of the term"),
    "term_rule": _("rule of the computation"),
    "text": _("text"),
    "title": _("title"),
    "titles": _("title in all languages"),
    "to": _("to"),
    "type": _("kind"),
    "url": _("address"),
    "value": _("value"),
    "verified": _("verified number"),
    "website": _("website"),
    "width": _("width"),
    "withdrawn_on": _("withdrawn on"),
}
# One entry of a list, where it stands in a heading.
ENTRY_LABELS: dict[str, Any] = {
    "announced_names": _("announced name"),
    "charges": _("charge"),
    "claims": _("claim"),
    "detentions": _("detention"),
    "external_ids": _("number in another list"),
    "health": _("health report"),
    "legs": _("part of the deal"),
    "names": _("spelling"),
    "placements": _("place of detention"),
    "recognitions": _("recognition"),
    "sentences": _("sentence"),
    "sources": _("source"),
    "stages": _("stage"),
    "state_listings": _("listing by the state"),
    "targets": _("target"),
}
# What a definition says of a field that it does not know.
PLAIN = FieldType(str)
# A mention has an identifier, a label, and at most a title.
_FACTS_OF_A_MENTION = 3
# Values that need no label before them.
_UNLABELLED = frozenset({"text", "name", "title", "organisation", "provision", "facility", "list", "value"})
# What an entry is known by, in this order.
_IDENTIFYING_FACTS = (
    "provision", "facility", "organisation", "release_event", "sanctions_event", "name", "text", "title", "list",
    "detained", "from", "term", "kind", "publisher", "regime", "stage", "scheme", "field", "on", "side",
)  # fmt: skip


def fact_label(key: str) -> str:
    return str(LABELS.get(key, key.replace("_", " ")))


def entry_label(key: str, entry: Mapping[str, Any], field: FieldType) -> str:
    """An entry of a list as a heading names it: “sentence: 11 years”."""
    known = next(
        (value_text(entry[name], field.fields.get(name, PLAIN)) for name in _IDENTIFYING_FACTS if entry.get(name)), ""
    )
    return f"{entry_name(key)}: {known}" if known else entry_name(key)


def entry_name(key: str) -> str:
    """One entry of a list: “sentence”."""
    return str(ENTRY_LABELS.get(key, fact_label(key)))


def value_text(value: Any, field: FieldType = PLAIN) -> str:
    """A value of a document as people read it; `field` is how the document's definition describes it."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, list):
        return ", ".join(value_text(item, field) for item in value)
    if isinstance(value, Mapping):
        return _mapping_text(value, field)
    return _scalar_text(str(value), field)


def fact_text(key: str, value: Any, field: FieldType) -> str:
    """A value whose key tells how to read it, where its shape alone does not."""
    match key:
        case "language" if value:
            return language(value) or str(value)
        case "supports":
            return supported_facts(value or [])
    return value_text(value, field)


def _mapping_text(value: Mapping[str, Any], field: FieldType) -> str:
    """A mention of another record by its label, or the fields of a small object."""
    if is_mention(value) and (known := value.get("name") or value.get("title") or value.get("article")):
        return str(value["id"]) if "article" in value else str(known)
    told = [
        (key, fact_text(key, part, field.fields.get(key, PLAIN)))
        for key, part in value.items()
        if key != "id" and part is not False
    ]
    return "\n".join(said if key in _UNLABELLED else f"{fact_label(key)}: {said}" for key, said in told if said)


def is_mention(value: Mapping[str, Any]) -> bool:
    """Another record, which reads as its label; not a part with facts of its own."""
    return "id" in value and len(value) <= _FACTS_OF_A_MENTION


def _scalar_text(value: str, field: FieldType) -> str:
    if words := field.mark(OneOf):
        return str(words.labels.get(value, value))
    if PARTIAL_DATE in field.marks or DAY in field.marks:
        return when(value)
    if TERM in field.marks:
        return duration(value)
    return country(value) or value if COUNTRY in field.marks else value


def supported_facts(paths: list[str]) -> str:
    """The places of a document that a source supports, in words."""
    return places(paths) or gettext("the whole record")

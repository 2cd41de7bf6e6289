"""What the parts of a document are called, and how their values read, in words for people."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from public.documents.definition.fields import COUNTRY, DAY, PARTIAL_DATE, TERM, Called, OneOf
from public.documents.definition.inspection import FieldType
from public.templatetags.evidence import places
from public.templatetags.words import country, duration, language, when

# The words of keys that several documents share. What one of them alone says bears its word in its definition.
LABELS: Mapping[str, str | Promise] = {
    "address": _("address"),
    "authority": _("authority"),
    "certainty": _("certainty"),
    "code": pgettext_lazy("of law", "code"),
    "conditions": _("conditions"),
    "country": _("country"),
    "description": _("description"),
    "ended": _("ended"),
    "kind": _("kind"),
    "language": _("language"),
    "mediators": _("mediators"),
    "name": _("name"),
    "names": _("spellings"),
    "narrative": _("narrative"),
    "on": _("date"),
    "organisation": _("organisation"),
    "outcome": _("outcome"),
    "status": _("status"),
    "text": _("text"),
    "title": _("title"),
    "titles": _("title in all languages"),
    "type": _("kind"),
    "url": _("address"),
    "value": _("value"),
}
# One entry of a list, where it stands in a heading.
ENTRY_LABELS: Mapping[str, str | Promise] = {"names": _("spelling")}
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


def fact_label(key: str, field: FieldType = PLAIN) -> str:
    """What a field is called: as its definition says, or by the word that several documents share."""
    called = field.mark(Called)
    return str(called.name if called else LABELS.get(key, key.replace("_", " ")))


def entry_label(key: str, entry: Mapping[str, Any], field: FieldType) -> str:
    """An entry of a list as a heading names it: “sentence: 11 years”."""
    known = next(
        (value_text(entry[name], field.fields.get(name, PLAIN)) for name in _IDENTIFYING_FACTS if entry.get(name)), ""
    )
    name = entry_name(key, field)
    return f"{name}: {known}" if known else name


def entry_name(key: str, field: FieldType = PLAIN) -> str:
    """One entry of a list: “sentence”."""
    called = field.mark(Called)
    return str((called and called.one) or ENTRY_LABELS.get(key) or fact_label(key, field))


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
    lines: list[str] = []
    for key, part in value.items():
        fact = field.fields.get(key, PLAIN)
        if key != "id" and part is not False and (said := fact_text(key, part, fact)):
            lines.append(said if key in _UNLABELLED else f"{fact_label(key, fact)}: {said}")
    return "\n".join(lines)


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

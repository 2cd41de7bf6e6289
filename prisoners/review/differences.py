"""What would change for the reader, were a document published now: field by field, in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from prisoners.review.labels import (
    PLAIN,
    entry_label,
    entry_name,
    fact_label,
    fact_text,
    is_mention,
    supported_facts,
    value_text,
)
from prisoners.review.word_diff import Segment, diff
from public.catalog import DOCUMENTS
from public.documents import read
from public.documents.definition.fields import PerLanguage
from public.documents.definition.inspection import FieldType
from public.models import DocumentVersion
from public.templatetags.words import language

# These change with every edition, whatever the record says.
ENVELOPE = frozenset({"schema", "url", "edition", "first_edition", "updated_at"})
ADDED, REMOVED, CHANGED = "added", "removed", "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that reads differently. `where` are the headings above it; an empty side was, or will be, unsaid."""

    where: tuple[str, ...]
    label: str
    before: list[Segment]
    after: list[Segment]

    @property
    def kind(self) -> str:
        if self.before and self.after:
            return CHANGED
        return REMOVED if self.before else ADDED


def published_documents(record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The documents that the world reads now, by identifier."""
    versions = DocumentVersion.objects.using("default").current().with_text().filter(record_id__in=list(record_ids))
    return {version.record_id: read(version.body, version.kind) for version in versions}


def unchanged_ids(documents: Iterable[Mapping[str, Any]]) -> list[str]:
    """The identifiers of those documents that say just what is published already."""
    given = list(documents)
    readable = published_documents(document["id"] for document in given)
    return [
        document["id"]
        for document in given
        if without_envelope(document) == without_envelope(readable.get(document["id"], {}))
    ]


def without_envelope(document: Mapping[str, Any]) -> dict[str, Any]:
    """What a document says, without what changes with every edition."""
    return {key: value for key, value in document.items() if key not in ENVELOPE}


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """The facts in which a document differs from the one that the world reads; `old` is empty if it reads none."""
    shape = FieldType(DOCUMENTS[new["kind"]].shape)
    skipped = {"id", "kind"}
    before = {key: value for key, value in without_envelope(old).items() if key not in skipped}
    after = {key: value for key, value in without_envelope(new).items() if key not in skipped}
    return list(_object_changes(before, after, shape, ()))


def _object_changes(
    old: Mapping[str, Any], new: Mapping[str, Any], field: FieldType, where: tuple[str, ...]
) -> Iterator[Change]:
    for key in dict.fromkeys([*new, *old]):
        if key != "id" and old.get(key) != new.get(key) and (_has_content(old.get(key)) or _has_content(new.get(key))):
            yield from _value_changes(key, old.get(key), new.get(key), field.fields.get(key, PLAIN), where)


def _value_changes(key: str, old: Any, new: Any, field: FieldType, where: tuple[str, ...]) -> Iterator[Change]:
    if field.mark(PerLanguage):
        yield from _translation_changes(fact_label(key, field), old or {}, new or {}, where)
    elif key == "supports":
        yield _change(where, fact_label(key, field), supported_facts(old or []), supported_facts(new or []))
    elif _is_list_of_objects(old, new):
        yield from _entry_changes(key, old or [], new or [], field, where)
    elif isinstance(old or new, list):
        yield from _list_changes(key, old or [], new or [], field, where)
    elif isinstance(old or new, Mapping) and not _are_mentions(old, new):
        yield from _small_object_changes(key, old or {}, new or {}, field, where)
    else:
        yield _change(where, fact_label(key, field), fact_text(key, old, field), fact_text(key, new, field))


def _small_object_changes(
    key: str, old: Mapping[str, Any], new: Mapping[str, Any], field: FieldType, where: tuple[str, ...]
) -> Iterator[Change]:
    """A small object: in one row if it comes or goes, else fact by fact under its name."""
    if old and new:
        yield from _object_changes(old, new, field, (*where, fact_label(key, field)))
    else:
        yield _change(where, fact_label(key, field), value_text(old, field), value_text(new, field))


def _has_content(value: Any) -> bool:
    """Whether a value tells anything; a part that is new says nothing by what is not filled in."""
    return value is not None and value is not False and value not in ("", [], {})


def _is_list_of_objects(old: Any, new: Any) -> bool:
    both = [*(old or []), *(new or [])] if isinstance(old or new, list) else []
    return any(isinstance(entry, Mapping) for entry in both)


def _are_mentions(old: Any, new: Any) -> bool:
    return all(value is None or is_mention(value) for value in (old, new))


def _translation_changes(
    label: str, old: Mapping[str, str], new: Mapping[str, str], where: tuple[str, ...]
) -> Iterator[Change]:
    for code in dict.fromkeys([*new, *old]):
        if old.get(code) != new.get(code):
            yield _change(where, f"{label} ({language(code) or code})", old.get(code, ""), new.get(code, ""))


def _list_changes(
    key: str, old: list[Any], new: list[Any], field: FieldType, where: tuple[str, ...]
) -> Iterator[Change]:
    """A list of words: what was added, what was taken out; or that only their order is another one."""
    label = fact_label(key, field)
    gone = [value_text(item, field) for item in old if item not in new]
    come = [value_text(item, field) for item in new if item not in old]
    if not gone and not come:
        yield Change(
            where,
            gettext("%(list)s, in another order") % {"list": fact_label(key, field)},
            *_reordered(old, new, field),
        )
    for text in gone:
        yield Change(where, label, [Segment(text, is_marked=True)], [])
    for text in come:
        yield Change(where, label, [], [Segment(text, is_marked=True)])


def _reordered(old: list[Any], new: list[Any], field: FieldType) -> tuple[list[Segment], list[Segment]]:
    before, after = (", ".join(value_text(item, field) for item in items) for items in (old, new))
    return [Segment(before)], [Segment(after)]


def _entry_changes(
    key: str,
    old: Sequence[Mapping[str, Any]],
    new: Sequence[Mapping[str, Any]],
    field: FieldType,
    where: tuple[str, ...],
) -> Iterator[Change]:
    """A list of parts: each is compared with its former self, found by its identifier or by what it says."""
    left = list(old)
    for entry in new:
        former = _previous_entry(entry, left)
        if former is not None:
            left.remove(former)
        if former is None and _is_flat(entry):
            yield Change(where, entry_name(key, field), [], [Segment(value_text(entry, field), is_marked=True)])
        elif former != entry:
            yield from _object_changes(former or {}, entry, field, (*where, entry_label(key, entry, field)))
    for entry in left:
        if _is_flat(entry):
            yield Change(where, entry_name(key, field), [Segment(value_text(entry, field), is_marked=True)], [])
        else:
            yield from _object_changes(entry, {}, field, (*where, entry_label(key, entry, field)))


def _is_flat(entry: Mapping[str, Any]) -> bool:
    """A part without parts of its own: one row tells all of it when it comes or goes."""
    return not any(isinstance(value, list) and value and isinstance(value[0], Mapping) for value in entry.values())


def _previous_entry(entry: Mapping[str, Any], left: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The same part as it stood before: the very same, or the one with its identifier, or the one most alike."""
    if entry in left:
        return entry
    if "id" in entry:
        return next((other for other in left if other["id"] == entry["id"]), None)
    alike = [(sum(entry[key] == other.get(key) for key in entry), -n, other) for n, other in enumerate(left)]
    best = max(alike, key=lambda found: found[:2], default=None)
    return best[2] if best and best[0] * 2 > len(entry) else None


def _change(where: tuple[str, ...], name: str, old: str, new: str) -> Change:
    return Change(where, name, *diff(old, new))

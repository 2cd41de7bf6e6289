"""What would change for the reader, were a document published now: field by field, in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from django.utils.translation import gettext

from prisoners.documents.labels import entry_label, entry_name, in_words, is_mention, label, supported, value_in_words
from prisoners.documents.marks import Piece, marked
from public.catalog import DOCUMENTS
from public.documents.fields import TranslatedField
from public.models import DocumentVersion
from public.templatetags.words import language

# These change with every edition, whatever the record says.
ENVELOPE = frozenset({"url", "edition", "first_edition", "updated_at"})
ADDED, REMOVED, CHANGED = "added", "removed", "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that reads differently. `where` are the headings above it; an empty side was, or will be, unsaid."""

    where: tuple[str, ...]
    label: str
    before: list[Piece]
    after: list[Piece]

    @property
    def kind(self) -> str:
        if self.before and self.after:
            return CHANGED
        return REMOVED if self.before else ADDED


def published(record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The documents that the world reads now, by identifier."""
    versions = DocumentVersion.objects.using("default").current().with_text().filter(record_id__in=list(record_ids))
    return {version.record_id: orjson.loads(version.body) for version in versions}


def unchanged(documents: Iterable[Mapping[str, Any]]) -> list[str]:
    """The identifiers of those documents that say just what is published already."""
    given = list(documents)
    readable = published(document["id"] for document in given)
    return [document["id"] for document in given if said(document) == said(readable.get(document["id"], {}))]


def said(document: Mapping[str, Any]) -> dict[str, Any]:
    """What a document says, without what changes with every edition."""
    return {key: value for key, value in document.items() if key not in ENVELOPE}


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """The facts in which a document differs from the one that the world reads; `old` is empty if it reads none."""
    shape = DOCUMENTS[new["kind"]]()
    skipped = {"id", "kind"}
    before = {key: value for key, value in said(old).items() if key not in skipped}
    after = {key: value for key, value in said(new).items() if key not in skipped}
    return list(_of_object(before, after, shape, ()))


def _of_object(old: Mapping[str, Any], new: Mapping[str, Any], field: Any, where: tuple[str, ...]) -> Iterator[Change]:
    fields = getattr(field, "fields", {})
    for key in dict.fromkeys([*fields, *new, *old]):
        if key != "id" and old.get(key) != new.get(key) and (_says(old.get(key)) or _says(new.get(key))):
            yield from _of_value(key, old.get(key), new.get(key), fields.get(key), where)


def _of_value(key: str, old: Any, new: Any, field: Any, where: tuple[str, ...]) -> Iterator[Change]:
    if isinstance(field, TranslatedField):
        yield from _of_translations(key, old or {}, new or {}, where)
    elif key == "supports":
        yield _change(where, label(key), supported(old or []), supported(new or []))
    elif _is_list_of_objects(old, new):
        yield from _of_entries(key, old or [], new or [], getattr(field, "child", None), where)
    elif isinstance(old or new, list):
        yield from _of_words(key, old or [], new or [], getattr(field, "child", None), where)
    elif isinstance(old or new, Mapping) and not _is_mention(old, new):
        yield from _of_whole(key, old or {}, new or {}, field, where)
    else:
        yield _change(where, label(key), value_in_words(key, old, field), value_in_words(key, new, field))


def _of_whole(
    key: str, old: Mapping[str, Any], new: Mapping[str, Any], field: Any, where: tuple[str, ...]
) -> Iterator[Change]:
    """A small object: in one row if it comes or goes, else fact by fact under its name."""
    if old and new:
        yield from _of_object(old, new, field, (*where, label(key)))
    else:
        yield _change(where, label(key), in_words(old, field), in_words(new, field))


def _says(value: Any) -> bool:
    """Whether a value tells anything; a part that is new says nothing by what is not filled in."""
    return value is not None and value is not False and value not in ("", [], {})


def _is_list_of_objects(old: Any, new: Any) -> bool:
    both = [*(old or []), *(new or [])] if isinstance(old or new, list) else []
    return any(isinstance(entry, Mapping) for entry in both)


def _is_mention(old: Any, new: Any) -> bool:
    return all(value is None or is_mention(value) for value in (old, new))


def _of_translations(
    key: str, old: Mapping[str, str], new: Mapping[str, str], where: tuple[str, ...]
) -> Iterator[Change]:
    for code in dict.fromkeys([*new, *old]):
        if old.get(code) != new.get(code):
            yield _change(where, f"{label(key)} ({language(code) or code})", old.get(code, ""), new.get(code, ""))


def _of_words(key: str, old: list[Any], new: list[Any], field: Any, where: tuple[str, ...]) -> Iterator[Change]:
    """A list of words: what was added, what was taken out; or that only their order is another one."""
    gone = [in_words(item, field) for item in old if item not in new]
    come = [in_words(item, field) for item in new if item not in old]
    if not gone and not come:
        yield Change(where, gettext("%(list)s, in another order") % {"list": label(key)}, *_in_order(old, new, field))
    for text in gone:
        yield Change(where, label(key), [Piece(text, is_marked=True)], [])
    for text in come:
        yield Change(where, label(key), [], [Piece(text, is_marked=True)])


def _in_order(old: list[Any], new: list[Any], field: Any) -> tuple[list[Piece], list[Piece]]:
    before, after = (", ".join(in_words(item, field) for item in items) for items in (old, new))
    return [Piece(before)], [Piece(after)]


def _of_entries(
    key: str, old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]], field: Any, where: tuple[str, ...]
) -> Iterator[Change]:
    """A list of parts: each is compared with its former self, found by its identifier or by what it says."""
    left = list(old)
    for entry in new:
        former = _former(entry, left)
        if former is not None:
            left.remove(former)
        if former is None and _is_flat(entry):
            yield Change(where, entry_name(key), [], [Piece(in_words(entry, field), is_marked=True)])
        elif former != entry:
            yield from _of_object(former or {}, entry, field, (*where, entry_label(key, entry, field)))
    for entry in left:
        if _is_flat(entry):
            yield Change(where, entry_name(key), [Piece(in_words(entry, field), is_marked=True)], [])
        else:
            yield from _of_object(entry, {}, field, (*where, entry_label(key, entry, field)))


def _is_flat(entry: Mapping[str, Any]) -> bool:
    """A part without parts of its own: one row tells all of it when it comes or goes."""
    return not any(isinstance(value, list) and value and isinstance(value[0], Mapping) for value in entry.values())


def _former(entry: Mapping[str, Any], left: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The same part as it stood before: the very same, or the one with its identifier, or the one most alike."""
    if entry in left:
        return entry
    if "id" in entry:
        return next((other for other in left if other["id"] == entry["id"]), None)
    alike = [(sum(entry[key] == other.get(key) for key in entry), -n, other) for n, other in enumerate(left)]
    best = max(alike, key=lambda found: found[:2], default=None)
    return best[2] if best and best[0] * 2 > len(entry) else None


def _change(where: tuple[str, ...], name: str, old: str, new: str) -> Change:
    return Change(where, name, *marked(old, new))

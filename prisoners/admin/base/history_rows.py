"""The history of a record in words: rows, fields and values as people call them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.contrib.auth.models import User
from django.db.models import ForeignKey, Model
from django.utils.formats import date_format
from django.utils.translation import gettext

from prisoners.history.timeline import UPDATE, Entry, mentioned_labels
from prisoners.models.fields import PartialDateField, TermField
from prisoners.review.word_diff import Segment, diff
from public.templatetags.words import duration, language, when

Names = Mapping[tuple[type[Model], Any], str]


@dataclass(frozen=True, slots=True)
class HistoryField:
    """One field that changed."""

    name: str
    label: str
    before: list[Segment]
    after: list[Segment]
    can_go_back: bool

    @property
    def text(self) -> str:
        """The whole text, where one side is empty."""
        return "".join(segment.text for segment in [*self.before, *self.after])


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One version of one row."""

    table: str
    key: int
    title: str
    action: str
    lines: list[HistoryField]
    can_be_restored: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """What one person changed in one go."""

    who: str
    at: datetime
    rows: list[HistoryRow]


def moments(entries: Sequence[Entry]) -> list[Moment]:
    """Entries, newest first, gathered by who changed them when."""
    names = mentioned_labels(entries)
    people = _account_names(entries)
    found = []
    for (at, _context, user_id), together in groupby(
        entries, key=lambda entry: (entry.at, entry.event.pgh_context_id, entry.user_id)
    ):
        rows = [_history_row(entry, names) for entry in together]
        shown = [row for row in rows if row.lines or row.action != UPDATE]
        found.append(Moment(people.get(user_id) or gettext("by SQL or a command"), at, shown))
    return found


def _account_names(entries: Iterable[Entry]) -> dict[int | None, str]:
    keys = {entry.user_id for entry in entries} - {None}
    return {user.pk: user.get_full_name() or user.get_username() for user in User.objects.filter(pk__in=keys)}


def _history_row(entry: Entry, names: Names) -> HistoryRow:
    return HistoryRow(
        table=str((entry.event if entry.link else entry.model)._meta.model_name),
        key=entry.event.pk,
        title=_title(entry, names),
        action=entry.action,
        lines=_history_fields(entry, names),
        can_be_restored=entry.link is None and not entry.is_current,
    )


def _history_fields(entry: Entry, names: Names) -> list[HistoryField]:
    """The fields that changed; a row that comes or goes says nothing by what was not filled in."""
    is_change = entry.action == UPDATE
    changes = [change for change in entry.changes() if is_change or change.before or change.after]
    return [history_field(change, names, can_go_back=is_change) for change in changes]


def _title(entry: Entry, names: Names) -> str:
    if entry.link:
        target = (entry.link.target_model, getattr(entry.event, f"{entry.link.target}_id"))
        return f"{entry.link.name}: {names.get(target) or target[1]}"
    kind = str(entry.model._meta.verbose_name)
    known = next(
        (str(value) for name in ("text", "detained", "name", "on") if (value := getattr(entry.event, name, ""))), ""
    )
    return f"{kind}: {known}" if known else kind


def history_field(change: Any, names: Names, *, can_go_back: bool) -> HistoryField:
    before, after = (column_text(change.field, value, names) for value in (change.before, change.after))
    return HistoryField(change.field.name, str(change.field.verbose_name), *diff(before, after), can_go_back)


def column_text(field: Any, value: Any, names: Names) -> str:
    """A value of a column as people read it."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(field, ForeignKey):
        return names.get((field.related_model, value)) or gettext("%s (no longer there)") % value
    if isinstance(value, list):
        labels = dict(field.base_field.flatchoices)
        return ", ".join(str(labels.get(item, item)) for item in value)
    if isinstance(value, dict):
        return "\n".join(f"{language(str(code)) or code}: {text}" for code, text in value.items())
    return _scalar_column_text(field, value)


def _scalar_column_text(field: Any, value: Any) -> str:
    if isinstance(value, datetime):
        return date_format(value, "j E Y, H:i")
    if isinstance(value, date):
        return date_format(value, "j E Y")
    if isinstance(field, PartialDateField):
        return when(value)
    if isinstance(field, TermField):
        return duration(value)
    return str(dict(field.flatchoices).get(value, value))

"""Who changed what in a record and its parts: one timeline out of the tables that triggers fill."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.db.models import (
    CASCADE,
    Exists,
    ForeignKey,
    GeneratedField,
    ManyToOneRel,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)

from prisoners.history.related_rows import (
    Column,
    Link,
    RelatedRows,
    RowVersion,
    related_rows,
    row_versions,
    tracked_links,
)
from prisoners.models import Record, Subject

INSERT, UPDATE, DELETE = "insert", "update", "delete"
# Chosen in the filter instead of a person: changes that came with no account.
NOBODY = "nobody"
# The table of a version, its key there, and when it was written.
VersionKey = tuple[str, int, datetime]
# A record by its model and its key.
Mention = tuple[type[Model], object]


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: Column
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of one row: what it says (`event`), and what the row said before (`previous`)."""

    model: type[Record]
    event: RowVersion
    previous: RowVersion | None = None
    link: Link | None = None

    @property
    def action(self) -> str:
        return str(self.event.pgh_label)

    @property
    def at(self) -> datetime:
        moment: datetime = self.event.pgh_created_at
        return moment

    @property
    def user_id(self) -> int | None:
        """The account that made the change; None if it came by SQL or from a command."""
        context = self.event.pgh_context
        return context.metadata.get("user") if context else None

    @property
    def is_current(self) -> bool:
        """Whether the row says this now: nothing has happened to it since."""
        return self.link is None and self.action != DELETE and not self.event.has_later

    def changes(self) -> list[FieldChange]:
        """The fields that people fill in and that this version changed."""
        if self.link:
            return []
        before, after = {INSERT: (None, self.event), DELETE: (self.event, None)}.get(
            self.action, (self.previous, self.event)
        )
        changes = (
            FieldChange(field, before and getattr(before, field.attname), after and getattr(after, field.attname))
            for field in editable_fields(self.model)
        )
        return [change for change in changes if change.before != change.after and not self._names_its_parent(change)]

    def _names_its_parent(self, change: FieldChange) -> bool:
        """A part that appears or goes says nothing new by naming what it is a part of."""
        relation = change.field.remote_field
        return self.action != UPDATE and isinstance(relation, ManyToOneRel) and relation.on_delete is CASCADE


def editable_fields(model: type[Record]) -> list[Column]:
    """The columns that people fill in: neither signatures nor what PostgreSQL derives."""
    return [
        field
        for field in model._meta.concrete_fields
        if field.editable and not field.primary_key and not isinstance(field, GeneratedField)
    ]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The history of a record and its parts, newest first; it can be counted and sliced like a list."""

    keys: QuerySet[RowVersion, VersionKey]
    people: list[int]

    def __len__(self) -> int:
        return self.keys.count()

    def __getitem__(self, wanted: slice) -> list[Entry]:
        return _entries(self.keys[wanted])


def timeline_of(record: Record, *, by: str = "", on: date | None = None) -> Timeline:
    """What happened to a record. `by` is an account's key or NOBODY, `on` a day in UTC."""
    members = related_rows(record)
    chosen = _changed_by(by) & (Q(pgh_created_at__date=on) if on else Q())
    columns = ("table", "pgh_id", "pgh_created_at")
    arms = [
        rows.filter(chosen).annotate(table=Value(name)).values_list(*columns) for name, rows in _version_tables(members)
    ]
    keys = arms[0].union(*arms[1:], all=True).order_by("-pgh_created_at", "table", "-pgh_id")
    return Timeline(keys, _accounts(members))


def _changed_by(who: str) -> Q:
    if who == NOBODY:
        return Q(pgh_context=None) | Q(pgh_context__metadata__user=None) | ~Q(pgh_context__metadata__has_key="user")
    return Q(pgh_context__metadata__user=int(who)) if who else Q()


def _accounts(members: RelatedRows) -> list[int]:
    """The accounts that ever changed something here."""
    arms = [rows.values_list("pgh_context__metadata__user").distinct() for _name, rows in _version_tables(members)]
    return sorted(row[0] for row in arms[0].union(*arms[1:]) if isinstance(row[0], int))


def _version_tables(members: RelatedRows) -> Iterator[tuple[str, QuerySet[RowVersion]]]:
    """The stored versions of each table that concern these rows, by the name of the table in addresses."""
    for model, keys in members.items():
        yield model._meta.model_name or "", row_versions(model).filter(pgh_obj__in=keys)
        for link in tracked_links(model):
            yield _link_name(link), link.event.objects.order_by().filter(**{f"{link.source}__in": keys})


def _link_name(link: Link) -> str:
    return link.event._meta.model_name or ""


def _entries(keys: Iterable[VersionKey]) -> list[Entry]:
    wanted = [(table, key) for table, key, _at in keys]
    found: dict[tuple[str, int], Entry] = {}
    for table in {table for table, _key in wanted}:
        found |= _entries_of_table(table, [key for name, key in wanted if name == table])
    return [found[key] for key in wanted]


def _entries_of_table(table: str, keys: list[int]) -> dict[tuple[str, int], Entry]:
    model = apps.get_model("prisoners", table)
    if not issubclass(model, Record):
        owner, link = _find_link(table)
        rows = model.objects.filter(pk__in=keys).select_related("pgh_context")
        return {(table, row.pk): Entry(owner, row, link=link) for row in rows}
    earlier = row_versions(model).filter(pgh_obj=OuterRef("pgh_obj"), pgh_id__lt=OuterRef("pgh_id")).order_by("-pgh_id")
    before = Subquery(earlier.values("pgh_id")[:1])
    later = Exists(row_versions(model).filter(pgh_obj=OuterRef("pgh_obj"), pgh_id__gt=OuterRef("pgh_id")))
    wanted = row_versions(model).filter(pk__in=keys).annotate(before=before)
    rows = row_versions(model).filter(Q(pk__in=keys) | Q(pk__in=wanted.values("before")))
    rows = rows.annotate(before=before, has_later=later)
    by_key = {row.pk: row for row in rows.select_related("pgh_context")}
    return {(table, key): Entry(model, by_key[key], by_key.get(by_key[key].before)) for key in keys}


def _find_link(table: str) -> tuple[type[Record], Link]:
    owners = (model for model in apps.get_app_config("prisoners").get_models() if issubclass(model, Record))
    return next((owner, link) for owner in owners for link in tracked_links(owner) if _link_name(link) == table)


def find_entry(record: Record, table: str, key: int) -> Entry | None:
    """One version of a row of this record; None if it is not one of this record's."""
    for name, rows in _version_tables(related_rows(record)):
        if name == table and rows.filter(pk=key).exists():
            return _entries_of_table(table, [key])[table, key]
    return None


def mentioned_labels(entries: Iterable[Entry]) -> dict[Mention, str]:
    """The records that these versions mention, by model and key, as they are called now."""
    given = list(entries)
    targets = [
        (one.link.target_model, getattr(one.event, f"{one.link.target}_id")) for one in given if one.link is not None
    ]
    return labels_in_changes([change for one in given for change in one.changes()], also=targets)


def labels_in_changes(changes: Iterable[FieldChange], *, also: Iterable[Mention] = ()) -> dict[Mention, str]:
    """The records that changes of fields mention, in at most a few queries for each model."""
    wanted: dict[type[Model], set[object]] = {}
    for model, key in also:
        wanted.setdefault(model, set()).add(key)
    for change in changes:
        if isinstance(change.field, ForeignKey):
            wanted.setdefault(change.field.related_model, set()).update({change.before, change.after} - {None})
    subjects = Subject.objects.filter(pk__in=wanted.pop(Subject, set()))
    about: dict[type[Model], set[object]] = {}
    for subject in subjects:
        about.setdefault(subject.record_model, set()).add(subject.pk)
    labels = {(model, row.pk): str(row) for model, row in _rows(wanted)}
    return labels | {(Subject, row.pk): str(row) for _model, row in _rows(about)}


def _rows(wanted: Mapping[type[Model], set[object]]) -> Iterator[tuple[type[Model], Model]]:
    for model, keys in wanted.items():
        yield from ((model, row) for row in _with_label_parts(model).filter(pk__in=keys))


def _with_label_parts(model: type[Model]) -> QuerySet[Model]:
    """Rows with what they need to say their name; none of it is asked for row by row."""
    rows = model._default_manager.all()
    lookups = {
        "detainee": ("names",),
        "detention": ("detainee__names",),
        "release": ("detention",),
        "recognition": ("organisation",),
    }
    return rows.prefetch_related(*lookups.get(model._meta.model_name or "", ()))


def newest_change_since(record: Record, moment: datetime) -> Entry | None:
    """The newest change of a record or its parts after a moment."""
    # A row's own stamp is later than that of the trigger, which is when the transaction began.
    arms = [
        rows.filter(Q(pgh_created_at__gt=moment) | Q(updated_at__gt=moment))
        .annotate(table=Value(name))
        .values_list("table", "pgh_id", "updated_at")
        for name, rows in _version_tables(related_rows(record))
        if hasattr(rows.model, "updated_at")
    ]
    newest = arms[0].union(*arms[1:], all=True).order_by("-updated_at", "-pgh_id")[:1]
    return next(iter(_entries(newest)), None)

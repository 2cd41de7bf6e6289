"""Puts back what a record said: one field, or a whole version of a row, with the parts that went with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pghistory
from django.apps import apps
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, connection, transaction
from django.db.models import FileField, ForeignKey
from django.utils.text import capfirst
from django.utils.translation import gettext

from prisoners.exceptions import ActionRefused, require_permission
from prisoners.history.related_rows import Column, RowVersion, part_models, row_versions
from prisoners.history.timeline import DELETE, INSERT, Entry, editable_fields
from prisoners.models import PublishableRecord, Record
from prisoners.saving import touch


@dataclass(frozen=True, slots=True)
class RestoreStep:
    """One row as it stands now (None if it is gone), as it will stand, and the fields in which they differ."""

    now: Record | None
    then: Record
    fields: list[Column]
    event: RowVersion


def plan_field(entry: Entry, name: str) -> list[RestoreStep]:
    """What putting back one field would change: it says again what it said before this change."""
    field = next((change.field for change in entry.changes() if change.field.name == name), None)
    now = _current_row(entry)
    if field is None or entry.previous is None or entry.action in (INSERT, DELETE):
        raise ActionRefused(gettext("This change has no earlier value of that field. Choose another one."))
    if now is None:
        raise ActionRefused(gettext("The row was deleted since. Bring back the whole row instead."))
    value = getattr(entry.previous, field.attname)
    return [_step(now, entry.previous, [field])] if getattr(now, field.attname) != value else []


def plan_version(entry: Entry) -> list[RestoreStep]:
    """What bringing back this version of a row would change. If the row is gone, its parts come back with it."""
    if entry.link:
        raise ActionRefused(gettext("Put this back by choosing it on the record’s page."))
    now = _current_row(entry)
    if now is not None:
        fields = [field for field in editable_fields(entry.model) if _differs(now, entry.event, field)]
        return [_step(now, entry.event, fields)] if fields else []
    return [_step(None, entry.event, editable_fields(entry.model)), *_deleted_parts(entry)]


def restore_rows(steps: Sequence[RestoreStep], *, by: AbstractUser, within: Record) -> None:
    """Write these rows back, all or none. Raises ActionRefused where a rule of the desk forbids it."""
    require_permission(by, f"change_{within._meta.model_name}", to=gettext("change this record"))
    if not steps:
        raise ActionRefused(gettext("It says so already. There is nothing to put back."))
    try:
        with transaction.atomic(), pghistory.context(user=by.pk, restored=True):
            for step in steps:
                _save_step(step, by=by)
            # Written itself, it is signed already.
            if isinstance(within, PublishableRecord) and within not in [step.then for step in steps]:
                within.refresh_from_db()
                touch(within, by=by)
            with connection.cursor() as cursor:
                # Rules that wait for the end of the transaction speak now, while it can still be explained.
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    except IntegrityError as error:
        raise ActionRefused(_constraint_message(error)) from error


def _current_row(entry: Entry) -> Record | None:
    found: Record | None = entry.model._default_manager.filter(pk=entry.event.pgh_obj_id).first()
    return found


def _differs(now: Record, event: RowVersion, field: Column) -> bool:
    return bool(getattr(now, field.attname) != getattr(event, field.attname))


def _step(now: Record | None, event: RowVersion, fields: list[Column]) -> RestoreStep:
    model = event.pgh_tracked_model
    then: Record = model._default_manager.get(pk=now.pk) if now else model(pk=event.pgh_obj_id)
    for field in fields:
        setattr(then, field.attname, getattr(event, field.attname))
    if now is None:
        then.created_by_id = event.created_by_id
    return RestoreStep(now, then, fields, event)


def _deleted_parts(entry: Entry) -> Iterator[RestoreStep]:
    """The parts that were deleted in the same moment as the row was deleted last, parents first."""
    deleted = (
        row_versions(entry.model).filter(pgh_obj=entry.event.pgh_obj_id, pgh_label=DELETE).order_by("-pgh_id").first()
    )
    if deleted is None:
        return
    fresh = {entry.model: [entry.event.pgh_obj_id]}
    while fresh:
        found: dict[type[Record], list[str]] = {}
        for parent, keys in fresh.items():
            for child, column in part_models(parent):
                rows = row_versions(child).filter(
                    **{f"{column}__in": keys}, pgh_label=DELETE, pgh_created_at=deleted.pgh_created_at
                )
                for row in rows.exclude(pgh_obj__in=child._default_manager.values("pk")).order_by("pgh_id"):
                    found.setdefault(child, []).append(row.pgh_obj_id)
                    yield _step(None, row, editable_fields(child))
        fresh = found


def _save_step(step: RestoreStep, *, by: AbstractUser) -> None:
    step.then.changed_by_id = by.pk
    for field in step.fields:
        if isinstance(field, FileField) and not field.storage.exists(field.value_from_object(step.then).name):
            raise ActionRefused(gettext("Its file was deleted for good. Upload it again instead."))
    try:
        step.then.full_clean()
    except ValidationError as error:
        raise ActionRefused(_validation_message(error, type(step.then))) from error
    step.then.save(force_insert=step.now is None)
    if step.now is None:
        # When it was first entered decides about the order in which it is shown.
        type(step.then)._default_manager.filter(pk=step.then.pk).update(created_at=step.event.created_at)


def _validation_message(error: ValidationError, model: type[Record]) -> str:
    messages = [_field_message(name, faults, model) for name, faults in error.error_dict.items()]
    return gettext("It cannot be put back. %(reasons)s") % {"reasons": " ".join(messages)}


def _field_message(name: str, faults: list[ValidationError], model: type[Record]) -> str:
    text = " ".join(message for fault in faults for message in fault.messages)
    if name == NON_FIELD_ERRORS:
        return text
    field = next(column for column in model._meta.concrete_fields if column.name == name)
    if isinstance(field, ForeignKey) and faults[0].code == "invalid":
        text = gettext("what it pointed at is no longer at the desk.")
    return f"{capfirst(field.verbose_name)}: {text}"


def _constraint_message(error: IntegrityError) -> str:
    """The words of the rule that PostgreSQL held against the change."""
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""
    rules = (rule for model in apps.get_app_config("prisoners").get_models() for rule in model._meta.constraints)
    message = next((str(rule.violation_error_message) for rule in rules if rule.name == name), "")
    reason = message or gettext("It contradicts what stands now (%(rule)s).") % {"rule": name.replace("_", " ")}
    return gettext("It cannot be put back. %(reasons)s") % {"reasons": reason}

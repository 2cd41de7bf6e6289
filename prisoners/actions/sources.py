"""What supports a record, and what sources claim of it."""

from typing import Any

from django.contrib.auth.models import AbstractUser

from prisoners.actions.writing import write
from prisoners.models import SUBJECTS, Citation, Claim, Record, Source

_COLUMNS = {
    Citation._meta.get_field(subject).related_model: subject  # the column for each kind of record
    for subject in SUBJECTS
}


def entered(source: Source, *, by: AbstractUser) -> Source:
    """The source, written down if the desk did not have it."""
    return write(source, by=by) if source._state.adding else source


def cite(subject: Record, source: Source, *, by: AbstractUser, certainty: str, **facts: Any) -> Citation:
    """Let a source support a record, or the fields given in `fields`."""
    return write(Citation(source=source, certainty=certainty, **_about(subject), **facts), by=by)


def claim(subject: Record, source: Source, *, by: AbstractUser, field: str, value: str, **facts: Any) -> Claim:
    """Write down what a source says of one field, beside what others say."""
    return write(Claim(source=source, field=field, value=value, **_about(subject), **facts), by=by)


def _about(subject: Record) -> dict[str, Record]:
    return {_COLUMNS[type(subject)]: subject}

"""What supports a record, and what sources claim of it."""

from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.models import AbstractUser

from prisoners.models import CitableRecord, Citation, Claim, Source
from prisoners.queries import sources
from prisoners.saving import save


def save_if_new(source: Source, *, by: AbstractUser) -> Source:
    """The source, written down if the desk did not have it."""
    return save(source, by=by) if source._state.adding else source


def find_or_create(address: str, *, by: AbstractUser) -> Source:
    """The source at a web address; a new one, published by whom the address names, if none is recorded."""
    publisher = (urlsplit(address).hostname or "").removeprefix("www.")
    return sources.find_source(address) or save(Source(url=address, publisher=publisher), by=by)


def cite(subject: CitableRecord, source: Source, *, by: AbstractUser, certainty: str, **facts: Any) -> Citation:
    """Let a source support a record, or the fields given in `fields`."""
    return save(Citation(source=source, certainty=certainty, subject_id=subject.pk, **facts), by=by)


def claim(subject: CitableRecord, source: Source, *, by: AbstractUser, field: str, value: str, **facts: Any) -> Claim:
    """Write down what a source says of one field, beside what others say."""
    return save(Claim(source=source, field=field, value=value, subject_id=subject.pk, **facts), by=by)

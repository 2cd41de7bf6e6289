"""Which edition is current, which one stood at a moment, and what changed since another."""

import re
from datetime import UTC, date, datetime, time, timedelta

from public.models import DocumentVersion, Edition
from public.models.editions import DocumentVersionQuerySet

# Beyond any edition there will be, and within PostgreSQL's integers.
HIGHEST_EDITION = 10**9 - 1


class NoSuchEdition(LookupError):
    """An `as_of` that leads to no edition; its message says what to write instead."""


def newest() -> Edition | None:
    return Edition.objects.order_by("-number").first()


def at_end_of(day: date) -> Edition | None:
    """The newest edition published up to the end of a day (UTC); None before the first."""
    midnight = datetime.combine(day + timedelta(days=1), time.min, tzinfo=UTC)
    return Edition.objects.filter(published_at__lt=midnight).order_by("-number").first()


def as_of(text: str) -> Edition:
    """The edition meant by `?as_of=`: its number, or the day (UTC) at whose end it stood. Raises NoSuchEdition."""
    if re.fullmatch(r"[0-9]{1,9}", text):
        edition = Edition.objects.filter(number=int(text)).first()
        problem = f"There is no edition {text} yet." if int(text) else "Editions are numbered from 1."
    else:
        edition = at_end_of(_day(text))
        problem = f"Nothing had been published by the end of {text}."
    if edition is None:
        raise NoSuchEdition(problem)
    return edition


def _day(text: str) -> date:
    """A day, and no later one than today or the newest edition's: what the record will say then, nobody knows."""
    try:
        day = date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        day = None
    if day is None:
        raise NoSuchEdition(f"“{text}” is neither an edition's number nor a day such as 2025-12-12.")
    if day > datetime.now(tz=UTC).date() and not Edition.objects.filter(published_at__date__gte=day).exists():
        raise NoSuchEdition(f"{text} has not come yet.")
    return day


def changes(*, since: int) -> DocumentVersionQuerySet:
    """Every version that came after edition `since`, oldest first."""
    return DocumentVersion.objects.filter(edition__gt=since).order_by("edition", "id")

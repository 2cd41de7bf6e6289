"""Constraints that several tables share."""

from typing import Any

from django.db import models
from django.db.models import Choices, Q
from django.db.models.lookups import GreaterThanOrEqual

from prisoners.models.fields import first_day, last_day


def allowed_values(field: str, choices: type[Choices], *, name: str) -> models.CheckConstraint:
    """A column of several words holds words of that vocabulary alone."""
    allowed = [str(value) for value in choices.values]
    return models.CheckConstraint(
        condition=Q(**{f"{field}__contained_by": allowed}), name=name, violation_error_code=field
    )


def chronological(first: str, second: str, *, name: str, message: Any) -> models.CheckConstraint:
    """Refuses a second date that certainly lies before the first; unknown dates contradict nothing.

    It speaks of the texts, not of the columns kept beside them, so that forms can check it too.
    """
    return models.CheckConstraint(
        condition=GreaterThanOrEqual(last_day(second), first_day(first)),
        name=name,
        violation_error_code=second,
        violation_error_message=message,
    )

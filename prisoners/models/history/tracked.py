"""Keeps every version of a row."""

from typing import TypeVar

import pghistory
from django.db import models

_Model = TypeVar("_Model", bound=type[models.Model])


def tracked(model: _Model) -> _Model:
    """Keep every version of every row, whoever changes it and by which means."""
    track = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        # The default name, "…Event", would make the history of releases collide with release events.
        model_name=f"{model.__name__}History",
        obj_field=pghistory.ObjForeignKey(related_name="history", related_query_name="history"),
    )
    decorated: _Model = track(model)
    return decorated

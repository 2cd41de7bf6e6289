"""People at the desk found by any spelling, or by an identifier."""

from typing import TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db.models import Exists, F, Func, IntegerField, OuterRef, Q, QuerySet, TextField, Value

from prisoners.models import Detainee
from prisoners.names.candidates import find_typed

_People = TypeVar("_People", bound=QuerySet[Detainee])


def search_people(people: _People, asked: str) -> _People:
    """Those who may bear the name that was asked for, the likest first; or who bear it as an identifier."""
    asked = asked.replace("\x00", "").strip()
    likest = [candidate.record_id for candidate in find_typed(asked)]
    is_known = Exists(Detainee.objects.filter(pk=OuterRef("pk"), external_ids__value__iexact=asked))
    place = Func(
        Value(likest, ArrayField(TextField())), F("pk"), function="array_position", output_field=IntegerField()
    )
    rows = people.filter(Q(pk__in=likest) | Q(pk=asked) | Q(is_known)) if asked else people
    return rows.order_by(place.asc(nulls_first=True)) if asked else rows

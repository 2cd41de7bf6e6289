"""Reads a list as its address asks: the edition, the filters, the order. Strict: what it does not know is an error."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django.db.models import QuerySet
from django_filters import FilterSet

from public.models import Edition, PublishedRecord
from public.queries import editions
from public.queries.paging import Ordering

NEWEST_NAME = Ordering("label")


class BadParameters(ValueError):
    """Some parameters were not understood: their names, each with what is wrong."""

    def __init__(self, errors: Mapping[str, list[str]]) -> None:
        self.errors = dict(errors)
        super().__init__("; ".join(f"{name}: {' '.join(found)}" for name, found in self.errors.items()))


@dataclass(frozen=True, slots=True)
class Reading:
    """A list as one edition has it."""

    edition: Edition | None
    is_newest: bool
    rows: Any
    ordering_name: str
    ordering: Ordering

    @property
    def number(self) -> int:
        return self.edition.number if self.edition else 0


class PublishedFilter(FilterSet):
    """What all lists have in common. `orderings` names the orders; the first is the usual one."""

    orderings: ClassVar[dict[str, Ordering]] = {"name": NEWEST_NAME, "-name": Ordering("label", is_descending=True)}
    edition_number: int = 0

    @classmethod
    def read(
        cls,
        model: type[PublishedRecord],
        parameters: Mapping[str, str],
        *,
        newest: Edition | None,
        also: Iterable[str] = (),
        edition: int | None = None,
    ) -> Reading:
        """Read the list. `also` are parameters that the caller understands; `edition` comes from a cursor.

        Raises BadParameters, naming every parameter that is unknown or cannot be understood.
        """
        own = {"as_of", "ordering"}
        errors = {
            name: ["There is no such parameter here."]
            for name in parameters
            if name not in {*cls.base_filters, *own, *also}
        }
        as_of, found = newest, edition
        try:
            if text := parameters.get("as_of") or (str(found) if found else ""):
                as_of = editions.as_of(text)
        except editions.NoSuchEdition as error:
            errors["as_of"] = [str(error)]
        name = parameters.get("ordering") or next(iter(cls.orderings))
        if name not in cls.orderings:
            errors["ordering"] = [f"“{name}” is not one of: {', '.join(cls.orderings)}."]
        rows = cls._filtered(model, parameters, as_of=as_of, errors=errors)
        if errors:
            raise BadParameters(errors)
        return Reading(as_of, as_of == newest, rows, name, cls.orderings[name])

    @classmethod
    def _filtered(
        cls,
        model: type[PublishedRecord],
        parameters: Mapping[str, str],
        *,
        as_of: Edition | None,
        errors: dict[str, list[str]],
    ) -> QuerySet[Any]:
        number = as_of.number if as_of else 0
        filterset = cls(parameters, queryset=model.objects.as_of(number).listed())
        filterset.edition_number = number
        if filterset.is_valid():
            filtered: QuerySet[Any] = filterset.qs
            return filtered
        errors |= {name: [str(message) for message in found] for name, found in filterset.form.errors.items()}
        return model.objects.none()

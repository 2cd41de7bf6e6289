"""Reads a list as its address asks: the edition, the filters, the order. Strict: what it does not know is an error."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _
from django_filters import FilterSet

from public.filters.fields import AnyOfFilter
from public.filters.parameters import BadParameters, read_parameters
from public.models import Edition, PublishedRecord
from public.names.searching import Match
from public.queries import editions
from public.queries.paging import Ordering

NEWEST_NAME = Ordering("label")
OWN = ("as_of", "ordering")


@dataclass(frozen=True, slots=True)
class Reading:
    """A list as one edition has it."""

    edition: Edition | None
    is_newest: bool
    rows: Any
    ordering_name: str
    ordering: Ordering
    # Why a row answers the words that were searched for; none where no words were given.
    match: Callable[[Any], Match | None] | None = None

    def with_documents(self) -> Any:
        """The rows with their stored documents, and the columns that ordering and matches need."""
        columns = {self.ordering.column, *(["spellings"] if self.match else [])}
        return self.rows.with_documents(*columns - set(self.rows.query.annotations))

    @property
    def number(self) -> int:
        return self.edition.number if self.edition else 0


class PublishedFilter(FilterSet):
    """What all lists have in common. `orderings` names the orders; the first is the usual one."""

    orderings: ClassVar[dict[str, Ordering]] = {"name": NEWEST_NAME, "-name": Ordering("label", is_descending=True)}
    base_filters: dict[str, Any]
    edition_number: int = 0
    match: Callable[[Any], Match | None] | None = None

    def __init__(self, data: Mapping[str, str], queryset: QuerySet[Any]) -> None:
        """Only the filters that were asked for are made: making all of them costs more than the query."""
        self.base_filters = {name: made for name, made in type(self).base_filters.items() if name in data}
        super().__init__(data, queryset)

    @classmethod
    def parameters(cls, query: QueryDict, *, also: Iterable[str] = ()) -> dict[str, str]:
        """The parameters of an address; those that mean "any of" may be repeated. Raises BadParameters."""
        several = {name for name, declared in cls.base_filters.items() if isinstance(declared, AnyOfFilter)}
        return read_parameters(query, known={*cls.base_filters, *OWN, *also}, several=several)

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
        errors = {
            name: ["There is no such parameter here."]
            for name in parameters
            if name not in {*cls.base_filters, *OWN, *also}
        }
        as_of = cls._edition(parameters.get("as_of", ""), newest=newest, of_cursor=edition, errors=errors)
        orderings = cls.orderings_of(parameters)
        name = parameters.get("ordering") or next(iter(orderings))
        if name not in orderings:
            errors["ordering"] = [f"“{name}” is not one of: {', '.join(orderings)}."]
        filterset = cls._filtered(model, parameters, as_of=as_of, errors=errors)
        if errors:
            raise BadParameters(errors)
        return Reading(as_of, as_of == newest, filterset.qs, name, orderings[name], filterset.match)

    @classmethod
    def orderings_of(cls, parameters: Mapping[str, str]) -> dict[str, Ordering]:
        """The orders in which a list with these parameters can be read."""
        return cls.orderings

    @classmethod
    def _filtered(
        cls,
        model: type[PublishedRecord],
        parameters: Mapping[str, str],
        *,
        as_of: Edition | None,
        errors: dict[str, list[str]],
    ) -> Self:
        """The filters, applied; what is wrong with them is added to `errors`."""
        number = as_of.number if as_of else 0
        filterset = cls(parameters, queryset=model.objects.as_of(number).listed())
        filterset.edition_number = number
        if filterset.is_valid():
            errors |= _reversed_ranges(filterset.form.cleaned_data)
        errors |= {name: [str(message) for message in found] for name, found in filterset.form.errors.items()}
        return filterset

    @classmethod
    def _edition(
        cls, text: str, *, newest: Edition | None, of_cursor: int | None, errors: dict[str, list[str]]
    ) -> Edition | None:
        """The edition to read. A cursor goes on in the one it began in, also where `as_of` is a day not yet over."""
        try:
            asked = editions.as_of(text) if text else newest
        except editions.NoSuchEdition as error:
            errors["as_of"] = [str(error)]
            return newest
        if of_cursor is None or (asked and asked.number == of_cursor):
            return asked
        if asked is None or of_cursor > asked.number or text.isdigit():
            errors["cursor"] = [_("This cursor was given out for another edition. Begin again without it.")]
            return asked
        return Edition.objects.filter(number=of_cursor).first()


def _reversed_ranges(cleaned: Mapping[str, Any]) -> dict[str, list[str]]:
    """Ranges that end before they begin: with vague dates they would find something all the same."""
    ends = {name: name.removesuffix("_to") + "_from" for name in cleaned if name.endswith("_to")}
    return {
        end: [_("This is before “%(start)s”.") % {"start": start}]
        for end, start in ends.items()
        if cleaned[end] and cleaned.get(start) and cleaned[end] < cleaned[start]
    }

"""What the filters of all lists share: they read an address strictly, and every fault is told at once."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import ClassVar, Self

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django_filters import Filter, FilterSet

from public.filters.fields import AnyOfFilter, DayFilter
from public.filters.forms import FilterForm
from public.filters.lists import ListQuery, Matcher
from public.filters.parameters import BadParameters, Faults, check_parameters, read_edition
from public.models import Edition, PublishedRecord
from public.queries import choices
from public.queries.paging import BadCursor, Cursor, Ordering, list_key

# Every list is read with these, and they change which rows are shown, not which there are.
OWN_PARAMETERS = ("as_of", "ordering", "cursor")
_NOT_OF_THE_KEY = ("as_of", "ordering", "cursor", "limit", "fields")


class PublishedFilter(FilterSet):
    """`orderings` names the orders, the first is the usual one; `form_fields` are the fields of the form, in order."""

    orderings: ClassVar[Mapping[str, Ordering]] = {
        "name": Ordering("label"),
        "-name": Ordering("label", is_descending=True),
    }
    form_fields: ClassVar[Sequence[str]] = ()
    base_filters: dict[str, Filter]
    match: Matcher | None = None

    updated_since = DayFilter(method="changed_since", label=_("Last changed on this day or later"))

    def __init__(
        self, data: Mapping[str, str], queryset: QuerySet[PublishedRecord], *, edition: int = 0, with_form: bool = False
    ) -> None:
        """Only the filters that are asked for or shown are made: making all of them costs more than the query."""
        self.edition_number = edition
        self.shown = tuple(self.form_fields) if with_form else ()
        made = type(self).base_filters
        self.base_filters = {name: made[name] for name in made if name in data or name in self.shown}
        super().__init__(data, queryset)

    @cached_property
    def form(self) -> FilterForm:
        fields = {name: declared.field for name, declared in self.filters.items()}
        form_class: type[FilterForm] = type(f"{type(self).__name__}Form", (FilterForm,), fields)
        return form_class(self.data, shown=self.shown, orderings=self.orderings_for(self.data))

    def filter_queryset(self, queryset: QuerySet[PublishedRecord]) -> QuerySet[PublishedRecord]:
        """By the filters alone; the form has fields for the order and the edition too."""
        for name, declared in self.filters.items():
            queryset = declared.filter(queryset, self.form.cleaned_data[name])
        return queryset

    def changed_since(self, rows: QuerySet[PublishedRecord], name: str, day: date) -> QuerySet[PublishedRecord]:
        """Records whose text is of an edition published on the day (UTC) or later."""
        return rows.filter(version__edition__published_at__gte=datetime.combine(day, time.min, tzinfo=UTC))

    @classmethod
    def orderings_for(cls, parameters: Mapping[str, str]) -> Mapping[str, Ordering]:
        """The orders in which a list with these parameters can be read."""
        return cls.orderings

    @classmethod
    def read(
        cls,
        model: type[PublishedRecord],
        query: QueryDict,
        *,
        newest: Edition | None,
        also: Collection[str] = (),
        with_form: bool = False,
    ) -> ListQuery:
        """Read the list that an address asks for. `also` are parameters that the caller understands.

        Raises BadParameters, naming every parameter that is unknown or cannot be understood.
        """
        parameters, faults = cls.check(query, also=also)
        cursor = _read_cursor(parameters, faults)
        edition = _edition(parameters, newest=newest, cursor=cursor, faults=faults)
        filterset = cls._of_edition(model, parameters, edition=edition, with_form=with_form)
        faults |= {name: [str(message) for message in found] for name, found in filterset.form.errors.items()}
        if faults:
            raise BadParameters(faults)
        orderings = cls.orderings_for(parameters)
        ordering_name = parameters.get("ordering") or next(iter(orderings))
        filters = sorted((name, value) for name, value in parameters.items() if name not in _NOT_OF_THE_KEY)
        return ListQuery(
            edition=edition,
            is_newest=edition == newest,
            parameters=parameters,
            form=filterset.form,
            rows=filterset.qs,
            ordering=orderings[ordering_name],
            key=list_key(model.document.kind, ordering_name, filters),
            cursor=cursor,
            match=filterset.match,
        )

    @classmethod
    def check(cls, query: QueryDict, *, also: Collection[str] = ()) -> tuple[dict[str, str], Faults]:
        """The parameters that can be read, and what is wrong with the others; those that mean "any of" may repeat."""
        several = {name for name, declared in cls.base_filters.items() if isinstance(declared, AnyOfFilter)}
        return check_parameters(query, known={*cls.base_filters, *OWN_PARAMETERS, *also}, several=several)

    @classmethod
    def refused_form(
        cls, model: type[PublishedRecord], query: QueryDict, errors: Faults, *, newest: Edition | None
    ) -> FilterForm:
        """The form of a list that could not be read: what was written, with what is wrong at each field."""
        filterset = cls._of_edition(
            model, {name: str(value) for name, value in query.items()}, edition=newest, with_form=True
        )
        filterset.form.refuse(errors)
        return filterset.form

    @classmethod
    def _of_edition(
        cls, model: type[PublishedRecord], parameters: Mapping[str, str], *, edition: Edition | None, with_form: bool
    ) -> Self:
        number = edition.number if edition else 0
        rows = model.objects.as_of(number).listed()
        filterset = cls(parameters, rows, edition=number, with_form=with_form)
        sources = {name: getattr(filterset.filters.get(name), "offers", None) for name in filterset.shown}
        filterset.form.offer(choices.of_edition(number, {name: found for name, found in sources.items() if found}))
        return filterset


def _read_cursor(parameters: Mapping[str, str], faults: Faults) -> Cursor | None:
    try:
        return Cursor.parse(parameters["cursor"]) if "cursor" in parameters else None
    except BadCursor as error:
        faults["cursor"] = [str(error)]
        return None


def _edition(
    parameters: Mapping[str, str], *, newest: Edition | None, cursor: Cursor | None, faults: Faults
) -> Edition | None:
    """The edition to read. A cursor goes on in the one it began in, also where `as_of` is a day not yet over."""
    try:
        asked = read_edition(parameters, newest=newest)
    except BadParameters as error:
        faults |= error.errors
        return newest
    if cursor is None or (asked and asked.number == cursor.edition):
        return asked
    if asked is None or cursor.edition > asked.number or parameters.get("as_of", "").isdigit():
        faults["cursor"] = ["This cursor was given out for another edition. Begin again without it."]
        return asked
    return Edition.objects.filter(number=cursor.edition).first()

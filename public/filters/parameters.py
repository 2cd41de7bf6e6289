"""The parameters of an address, read strictly: each once, none unknown, none empty; and what pages forgive."""

from collections.abc import Collection, Mapping

from django.http import QueryDict

from public.models import Edition
from public.queries import editions

Faults = dict[str, list[str]]

# What networks and mailers append to the addresses that people share, beside `utm_…`. It asks for nothing.
_TRACKERS = frozenset(
    (
        *("fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "ysclid"),
        *("igsh", "igshid", "mc_cid", "mc_eid", "_ga", "_gl"),
    )
)


class BadParameters(ValueError):
    """Some parameters were not understood: their names, each with what is wrong."""

    def __init__(self, errors: Mapping[str, list[str]]) -> None:
        self.errors = dict(errors)
        super().__init__("; ".join(f"{name}: {' '.join(found)}" for name, found in self.errors.items()))


def without_noise(query: QueryDict) -> QueryDict:
    """An address as a page reads it: an empty field of a form is one that was not filled in, and trackers are dropped.

    Any other parameter that a page does not know stays an error: a misspelt filter must not widen a list.
    """
    kept = QueryDict(mutable=True)
    for name, given in query.lists():
        values = [str(value) for value in given if str(value).strip()]
        if values and name not in _TRACKERS and not name.startswith("utm_"):
            kept.setlist(name, values)
    return kept


def read_parameters(query: QueryDict, *, known: Collection[str], several: Collection[str] = ()) -> dict[str, str]:
    """The parameters of an address. Those in `several` may be repeated, which means the same as a comma.

    Raises BadParameters: a misspelt parameter is an error, not a list without its filter.
    """
    parameters, faults = check_parameters(query, known=known, several=several)
    if faults:
        raise BadParameters(faults)
    return parameters


def check_parameters(
    query: QueryDict, *, known: Collection[str], several: Collection[str] = ()
) -> tuple[dict[str, str], Faults]:
    """The parameters that can be read, and what is wrong with the others."""
    parameters: dict[str, str] = {}
    faults: Faults = {}
    for name, given in query.lists():
        values = [str(value) for value in given]
        if name not in known:
            faults[name] = ["There is no such parameter here."]
        elif len(values) > 1 and name not in several:
            faults[name] = ["Give it only once."]
        elif not all(value.strip() for value in values):
            faults[name] = ["It has no value. Write one, or leave the parameter out."]
        else:
            parameters[name] = ",".join(values)
    return parameters, faults


def read_edition(parameters: Mapping[str, str], *, newest: Edition | None) -> Edition | None:
    """The edition that `as_of` asks for, or the newest. Raises BadParameters where it leads to none."""
    if "as_of" not in parameters:
        return newest
    try:
        return editions.as_of(parameters["as_of"])
    except editions.NoSuchEdition as error:
        raise BadParameters({"as_of": [str(error)]}) from error


def whole_number(text: str, *, name: str, lowest: int, highest: int) -> int:
    """A whole number within bounds. Raises BadParameters."""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and lowest <= int(text) <= highest):
        raise BadParameters({name: [f"Write a whole number from {lowest} to {highest}."]})
    return int(text)

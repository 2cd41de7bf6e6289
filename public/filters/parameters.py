"""The parameters of an address, read strictly: each once, none unknown."""

from collections.abc import Collection, Mapping

from django.http import QueryDict


class BadParameters(ValueError):
    """Some parameters were not understood: their names, each with what is wrong."""

    def __init__(self, errors: Mapping[str, list[str]]) -> None:
        self.errors = dict(errors)
        super().__init__("; ".join(f"{name}: {' '.join(found)}" for name, found in self.errors.items()))


def read_parameters(query: QueryDict, *, known: Collection[str], several: Collection[str] = ()) -> dict[str, str]:
    """The parameters of an address. Those in `several` may be repeated, which means the same as a comma.

    Raises BadParameters: a misspelt parameter is an error, not a list without its filter.
    """
    errors = {name: ["There is no such parameter here."] for name in query if name not in known}
    for name, given in query.lists():
        if name in known and name not in several and len(given) > 1:
            errors[name] = ["Give it only once."]
    if errors:
        raise BadParameters(errors)
    return {name: ",".join(given) for name, given in query.lists()}

"""Addresses as Django reads them."""

from collections.abc import Mapping

from django.http import QueryDict


def query(parameters: Mapping[str, str]) -> QueryDict:
    """The parameters of an address, each given once."""
    made = QueryDict(mutable=True)
    made.update(parameters)
    return made

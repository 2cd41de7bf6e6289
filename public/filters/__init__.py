"""One filter per list, for the page and for the API alike.

Every noun has a filter in a module here, and it is imported from there.
"""

from public.filters.lists import ListQuery
from public.filters.parameters import BadParameters, read_edition, read_parameters, whole_number, without_noise
from public.filters.records import PublishedFilter

__all__ = [
    "BadParameters",
    "ListQuery",
    "PublishedFilter",
    "read_edition",
    "read_parameters",
    "whole_number",
    "without_noise",
]

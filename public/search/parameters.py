"""Reads what a search across all kinds asks for."""

from collections.abc import Mapping
from dataclasses import dataclass

from django import forms

from public.catalog import NOUNS, Noun
from public.filters import BadParameters
from public.filters.fields import AnyOfField, OneOfField
from public.search.hits import SEARCHABLE

LONGEST = 200


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Words to look for, and the nouns among which."""

    words: str
    nouns: tuple[Noun, ...]


class KindsField(AnyOfField, OneOfField):
    """Kinds of records by comma."""


class _SearchForm(forms.Form):
    q = forms.CharField(max_length=LONGEST)
    kind = KindsField(choices=[(noun.kind.value, noun.plural) for noun in SEARCHABLE], required=False)


def read_search(parameters: Mapping[str, str]) -> SearchQuery:
    """The words, and the kinds to look among: all when none are given. Raises BadParameters."""
    form = _SearchForm(dict(parameters))
    if not form.is_valid():
        raise BadParameters({name: [str(message) for message in found] for name, found in form.errors.items()})
    nouns = tuple(NOUNS[kind] for kind in dict.fromkeys(form.cleaned_data["kind"]))
    return SearchQuery(form.cleaned_data["q"], nouns or SEARCHABLE)

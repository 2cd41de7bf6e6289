"""Reads what a search across all kinds asks for."""

from collections.abc import Mapping
from dataclasses import dataclass

from django import forms

from public.filters.fields import SeveralField
from public.filters.parameters import BadParameters
from public.queries import search
from public.vocabulary.kinds import Kind

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Asked:
    words: str
    kinds: tuple[Kind, ...]


class _SearchForm(forms.Form):
    q = forms.CharField(max_length=LONGEST)
    kind = SeveralField(pattern=r"[a-z-]+", allowed=search.KINDS, required=False)


def read_search(parameters: Mapping[str, str]) -> Asked:
    """The words, and the kinds to look among: all when none are given. Raises BadParameters."""
    form = _SearchForm(dict(parameters))
    if not form.is_valid():
        raise BadParameters({name: [str(message) for message in found] for name, found in form.errors.items()})
    kinds = form.cleaned_data["kind"]
    return Asked(form.cleaned_data["q"], tuple(map(Kind, kinds)) or search.KINDS)

"""Which changes of a document are so grave that they always need two people."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from prisoners.models import Risk
from prisoners.rendering.display import may_be_minor
from public.vocabulary.custody import Outcome, Status
from public.vocabulary.detainees import is_less_open
from public.vocabulary.kinds import Kind


def risks(old: Mapping[str, Any], new: Mapping[str, Any], *, on: date) -> list[Risk]:
    """The risks of replacing what the world reads by a new document on a day; `old` is empty if it reads nothing."""
    found = [] if old else [Risk.FIRST_PUBLICATION]
    match new["kind"]:
        case Kind.DETAINEE:
            return found + _person_risks(old, new, on=on)
        case Kind.RELEASE_EVENT if old.get("announced_names", []) != new["announced_names"]:
            return [*found, Risk.RELEASE]
    return found


def _person_risks(old: Mapping[str, Any], new: Mapping[str, Any], *, on: date) -> list[Risk]:
    answers = {
        Risk.DEATH: _death(old) != _death(new),
        Risk.RELEASE: _releases(old) != _releases(new),
        Risk.OFFICIAL: not _officials(new) <= _officials(old),
        Risk.MINOR: may_be_minor(new["born"], on=on),
        Risk.UNCOVERED: bool(old) and is_less_open(old["display"], than=new["display"]),
    }
    return [risk for risk, is_so in answers.items() if is_so]


def _death(document: Mapping[str, Any]) -> tuple[object, bool, bool]:
    outcomes = [detention["outcome"] == Outcome.DIED for detention in document.get("detentions", [])]
    status = document.get("status", {}).get("value")
    return document.get("died"), status == Status.DIED, any(outcomes)


def _releases(document: Mapping[str, Any]) -> dict[str, tuple[object, ...]]:
    """How each detention that is over ended, with the day; what goes on says nothing, nor does the order."""
    return {
        detention["id"]: (detention["outcome"], detention["ended"], detention["release"])
        for detention in document.get("detentions", [])
        if detention["release"] or detention["outcome"] == Outcome.RELEASED
    }


def _officials(document: Mapping[str, Any]) -> set[str]:
    return {
        judge
        for detention in document.get("detentions", [])
        for sentence in detention["sentences"]
        for judge in sentence["judges"]
    }

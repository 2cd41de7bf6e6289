"""A life in custody as a list of moments, read from a person's document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from public.documents.custody import DetentionEntry
from public.documents.detainees import DetaineeDocument
from public.vocabulary import dates


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened: `on` is EDTF, empty when unknown; `path` is its place in the document."""

    on: str
    kind: str
    path: str
    facts: Mapping[str, object] = field(default_factory=dict)


def moments(document: DetaineeDocument) -> list[Moment]:
    """Everything dated in a person's document, in order of time; what has no date stands where it belongs."""
    found: list[Moment] = []
    for position, detention in enumerate(document["detentions"]):
        found += _in_order(list(_of_detention(detention, f"detentions.{position}")))
    found += [Moment(entry["on"] or "", "recognised", "recognitions", entry) for entry in document["recognitions"]]
    return _in_order(found)


def _of_detention(detention: DetentionEntry, path: str) -> Iterator[Moment]:
    yield Moment(detention["detained"] or "", "detained", path, detention)
    for position, placement in enumerate(detention["placements"]):
        if placement["from"]:
            yield Moment(placement["from"], "placed", f"{path}.placements.{position}", placement)
    for position, sentence in enumerate(detention["sentences"]):
        yield Moment(sentence["on"] or "", "sentenced", f"{path}.sentences.{position}", sentence)
        if sentence["appeal"] and sentence["appeal"]["on"]:
            yield Moment(sentence["appeal"]["on"], "appealed", f"{path}.sentences.{position}", sentence)
    if detention["release"]:
        yield Moment(detention["ended"] or "", "released", f"{path}.release", detention["release"])
    elif detention["outcome"] != "ongoing":
        yield Moment(detention["ended"] or "", detention["outcome"], path, detention)


def _in_order(moments: list[Moment]) -> list[Moment]:
    """Sort by the first possible day; a moment without a date keeps its place after the one before it."""
    keyed: list[tuple[date, Moment]] = []
    last = date.min
    for moment in moments:
        last = dates.parse(moment.on).earliest if moment.on else last
        keyed.append((last, moment))
    return [moment for _, moment in sorted(keyed, key=lambda pair: pair[0])]

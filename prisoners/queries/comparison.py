"""Two people side by side, row by row, for somebody who has to decide whether they are one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from prisoners.models import Detainee, Detention
from prisoners.queries.custody import detentions_in_order, placements_in_order
from prisoners.queries.published import published_ids

_COMPARISON_PREFETCH = (
    "names",
    "detentions__placements__facility",
    "detentions__charges",
    "detentions__sentences",
    "detentions__citations__source",
    "detentions__release",
    "external_ids",
    "recognitions__organisation",
    "citations__source",
    "cases",
)


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One thing that is compared: what each of the two says of it. `agrees` is shown by a colour and in words."""

    label: str
    sides: tuple[list[str], list[str]]

    @property
    def agrees(self) -> bool:
        return bool(self.sides[0]) and sorted(self.sides[0]) == sorted(self.sides[1])


def compare_people(first: str, second: str) -> list[ComparedRow]:
    """All rows about two people, in a fixed number of queries."""
    found = Detainee.objects.prefetch_related(*_COMPARISON_PREFETCH).in_bulk([first, second])
    one, other = found[first], found[second]
    public = published_ids([one.public_id, other.public_id])
    rows = [ComparedRow(str(label), (list(describe(one)), list(describe(other)))) for label, describe in _FACTS]
    known = tuple([str(_("yes"))] if person.public_id in public else [str(_("no"))] for person in (one, other))
    return [*(row for row in rows if row.sides[0] or row.sides[1]), ComparedRow(str(_("public")), known)]  # type: ignore[arg-type]


def _names(person: Detainee) -> Iterator[str]:
    for name in person.names.all():
        yield f"{name.text} ({name.language}, {name.get_kind_display()})"


def _person(person: Detainee) -> Iterator[str]:
    yield from filter(None, [person.get_gender_display(), *person.occupations, *person.affiliations])


def _life(person: Detainee) -> Iterator[str]:
    if person.born or person.died:
        yield f"{person.born or '?'} – {person.died}".removesuffix(" – ")


def _detentions(person: Detainee) -> Iterator[str]:
    for detention in detentions_in_order(person):
        yield f"{detention.detained or '?'} – {detention.ended or detention.get_outcome_display()}"


def _over_detentions(parts_of: Callable[[Detention], Iterable[object]]) -> Callable[[Detainee], Iterator[str]]:
    def over(person: Detainee) -> Iterator[str]:
        yield from dict.fromkeys(str(part) for detention in detentions_in_order(person) for part in parts_of(detention))

    return over


def _sources(person: Detainee) -> Iterator[str]:
    citations = [*person.citations.all(), *(c for episode in person.detentions.all() for c in episode.citations.all())]
    yield from dict.fromkeys(str(citation.source) for citation in citations)


_FACTS: list[tuple[object, Callable[[Detainee], Iterator[str]]]] = [
    (_("names"), _names),
    (_("born – died"), _life),
    (_("person"), _person),
    (_("country"), lambda person: iter([person.country])),
    (_("custody"), _detentions),
    (_("facilities"), _over_detentions(placements_in_order)),
    (_("articles"), _over_detentions(lambda detention: detention.charges.all())),
    (_("sentences"), _over_detentions(lambda detention: detention.sentences.all())),
    (_("identifiers"), lambda person: (str(entry) for entry in person.external_ids.all())),
    (_("recognised by"), lambda person: (str(entry) for entry in person.recognitions.all())),
    (_("cases"), lambda person: (str(case) for case in person.cases.all())),
    (_("sources"), _sources),
]

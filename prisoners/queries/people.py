"""Labels of people that tell namesakes apart, and what they are made of: custody, facility, articles."""

from prisoners.models import Detainee
from prisoners.queries.custody import detentions_in_order, person_status, placements_in_order

# What a label is made of; a fixed number of queries, however many people.
LABEL_PREFETCH = (
    "names",
    "detentions__charges__provision",
    "detentions__placements__facility",
    "detentions__sentences",
)
_ARTICLES = 3


def person_label(person: Detainee) -> str:
    """`Name · 1982 · CC 342 · Colony 4 · held`, as far as it is known."""
    parts = (
        person.name or person.pk,
        year_of_birth(person),
        articles(person),
        facility(person),
        str(person_status(person).label),
    )
    return " · ".join(part for part in parts if part)


def year_of_birth(person: Detainee) -> str:
    return str(person.born_earliest.year) if person.born_earliest else ""


def articles(person: Detainee) -> str:
    """The articles of the last detention that has any: `CC 342, 361-2`."""
    for detention in reversed(detentions_in_order(person)):
        charged = sorted(detention.charges.all(), key=lambda charge: (charge.created_at, charge.pk))
        if provisions := list(dict.fromkeys(charge.provision for charge in charged)):
            shown = ", ".join(provision.article for provision in provisions[:_ARTICLES])
            return f"{provisions[0].code} {shown}" + (" …" if len(provisions) > _ARTICLES else "")
    return ""


def facility(person: Detainee) -> str:
    """Where the person was placed last, as far as it is known."""
    placed = [placement for detention in detentions_in_order(person) for placement in placements_in_order(detention)]
    return str(placed[-1]) if placed else ""

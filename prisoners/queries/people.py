"""Labels of people that tell namesakes apart, and what they are made of: custody, facility, articles."""

from prisoners.models import Detainee, Detention, Placement
from public.vocabulary.custody import RESTRICTED_REGIMES, Outcome, Status

# What a label is made of; a fixed number of queries, however many people.
LABEL_PREFETCH = ("names", "detentions__charges__provision", "detentions__placements__facility")
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


def detentions_in_order(person: Detainee) -> list[Detention]:
    """Detentions as they followed each other; those without a date come first."""
    return sorted(
        person.detentions.all(),
        key=lambda detention: (
            (detention.detained_earliest or detention.ended_earliest or detention.created_at.date().min).isoformat(),
            detention.created_at,
        ),
    )


def articles(person: Detainee) -> str:
    """The articles of the last detention that has any: `CC 342, 361-2`."""
    for detention in reversed(detentions_in_order(person)):
        charged = sorted(detention.charges.all(), key=lambda charge: (charge.created_at, charge.pk))
        if provisions := list(dict.fromkeys(charge.provision for charge in charged)):
            shown = ", ".join(provision.article for provision in provisions[:_ARTICLES])
            return f"{provisions[0].code} {shown}" + (" …" if len(provisions) > _ARTICLES else "")
    return ""


def facility(person: Detainee) -> str:
    """The last facility of the last detention in which one is known."""
    for detention in reversed(detentions_in_order(person)):
        if last := _last_placement(detention):
            return str(last)
    return ""


def person_status(person: Detainee) -> Status:
    """How the last detention stands."""
    episodes = detentions_in_order(person)
    if not episodes:
        return Status.UNKNOWN
    last = episodes[-1]
    if last.outcome != Outcome.ONGOING:
        return Status(last.outcome)
    placed = _last_placement(last)
    return Status.RESTRICTED if placed and placed.regime in RESTRICTED_REGIMES else Status.HELD


def _last_placement(detention: Detention) -> Placement | None:
    return max(
        detention.placements.all(),
        key=lambda placement: (str(placement.since_earliest or ""), placement.created_at),
        default=None,
    )

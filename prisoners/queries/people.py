"""People at the desk: found by any spelling, and named so that namesakes can be told apart."""

from typing import TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db.models import Exists, F, Func, IntegerField, OuterRef, Q, QuerySet, TextField, Value

from prisoners.models import Detainee, Detention, Placement
from prisoners.queries import likely
from public.vocabulary.custody import RESTRICTED_REGIMES, Outcome, Status

_People = TypeVar("_People", bound=QuerySet[Detainee])

# What a label is made of; a fixed number of queries, however many people.
PREFETCH = ("names", "detentions__charges__provision", "detentions__placements__facility")
_ARTICLES = 3


def found(people: _People, asked: str) -> _People:
    """Those who may bear the name that was asked for, the likest first; or who bear it as an identifier."""
    asked = asked.replace("\x00", "").strip()
    likest = list(likely.matches(asked))
    is_known = Exists(Detainee.objects.filter(pk=OuterRef("pk"), external_ids__value__iexact=asked))
    place = Func(
        Value(likest, ArrayField(TextField())), F("pk"), function="array_position", output_field=IntegerField()
    )
    rows = people.filter(Q(pk__in=likest) | Q(pk=asked) | Q(is_known)) if asked else people
    return rows.order_by(place.asc(nulls_first=True)) if asked else rows


def label(person: Detainee) -> str:
    """`Name · 1982 · CC 342 · Colony 4 · held`, as far as it is known."""
    told = (
        person.name or person.pk,
        year_of_birth(person),
        articles(person),
        facility(person),
        str(status(person).label),
    )
    return " · ".join(part for part in told if part)


def year_of_birth(person: Detainee) -> str:
    return str(person.born_earliest.year) if person.born_earliest else ""


def in_order(person: Detainee) -> list[Detention]:
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
    for detention in reversed(in_order(person)):
        charged = sorted(detention.charges.all(), key=lambda charge: (charge.created_at, charge.pk))
        if provisions := list(dict.fromkeys(charge.provision for charge in charged)):
            shown = ", ".join(provision.article for provision in provisions[:_ARTICLES])
            return f"{provisions[0].code} {shown}" + (" …" if len(provisions) > _ARTICLES else "")
    return ""


def facility(person: Detainee) -> str:
    """The last facility of the last detention in which one is known."""
    for detention in reversed(in_order(person)):
        if last := _last_placement(detention):
            return str(last)
    return ""


def status(person: Detainee) -> Status:
    """How the last detention stands."""
    episodes = in_order(person)
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

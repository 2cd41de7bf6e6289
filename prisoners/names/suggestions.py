"""Who at the desk may be meant by a name that is being typed."""

from dataclasses import dataclass

from prisoners.models import Detainee
from prisoners.names.candidates import NameCandidate, find_typed
from prisoners.queries.custody import detentions_in_order
from prisoners.queries.people import facility
from public.names.thresholds import ANSWER

SUGGESTIONS_SHOWN = 8
_SUGGESTION_PREFETCH = (
    "names",
    "detentions__placements__facility",
    "detentions__charges",
    "detentions__sentences",
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody at the desk, with what tells namesakes apart."""

    person: Detainee
    match: NameCandidate

    @property
    def why(self) -> str:
        return str(self.match.reason.label)

    @property
    def facts(self) -> list[str]:
        """Year of birth, the last episode of custody, the last facility, all articles."""
        detentions = detentions_in_order(self.person)
        articles = dict.fromkeys(charge.provision_id for row in detentions for charge in row.charges.all())
        last = [f"{row.detained or '?'}: {row.get_outcome_display()}" for row in detentions[-1:]]
        known = [self.person.born[:4], *last, facility(self.person), ", ".join(articles)]
        return [fact for fact in known if fact]


def suggest_people(name: str, *, but: str = "", at_least: float = ANSWER) -> list[Suggestion]:
    """The likest people, best first; the last word may be unfinished. One query by index, and those that read them."""
    best = find_typed(name, but=but, at_least=at_least)[:SUGGESTIONS_SHOWN]
    people = Detainee.objects.prefetch_related(*_SUGGESTION_PREFETCH).in_bulk([match.record_id for match in best])
    return [Suggestion(people[match.record_id], match) for match in best if match.record_id in people]

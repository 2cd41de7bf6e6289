"""Who at the desk may be meant by a name that is being typed."""

from dataclasses import dataclass

from prisoners.models import Detainee, NameKeys
from prisoners.names.duplicates import MOST_COMPARED
from prisoners.names.reasons import REASONS
from public.names.keys import wanted_keys
from public.names.searching import ANSWER, Match, best_match
from public.names.words import words_of

SUGGESTIONS_SHOWN = 8
_LEAST_LETTERS = 3
_SUGGESTION_PREFETCH = ("names", "detentions__placements__facility", "detentions__charges")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody at the desk, with what tells namesakes apart."""

    person: Detainee
    match: Match

    @property
    def percent(self) -> int:
        return round(self.match.score * 100)

    @property
    def why(self) -> str:
        return str(REASONS[self.match.reason])

    @property
    def facts(self) -> list[str]:
        """Year of birth, the last episode of custody, its last facility, all articles."""
        episodes = sorted(self.person.detentions.all(), key=lambda episode: episode.detained)
        articles = dict.fromkeys(charge.provision_id for episode in episodes for charge in episode.charges.all())
        known = [self.person.born[:4]]
        if episodes:
            known.append(f"{episodes[-1].detained or '?'}: {episodes[-1].get_outcome_display()}")
            known += [str(place) for place in list(episodes[-1].placements.all())[-1:]]
        return [fact for fact in (*known, ", ".join(articles)) if fact]


def suggest_people(name: str, *, but: str = "", at_least: float = ANSWER) -> list[Suggestion]:
    """The likest people, best first; the last word may be unfinished. One query by index, and those that read them."""
    found = match_people(name, but=but, at_least=at_least)
    best = list(found)[:SUGGESTIONS_SHOWN]
    people = Detainee.objects.prefetch_related(*_SUGGESTION_PREFETCH).in_bulk(best)
    return [Suggestion(people[person], found[person]) for person in best if person in people]


def match_people(name: str, *, but: str = "", at_least: float = ANSWER) -> dict[str, Match]:
    """By identifier of the person how well a name is answered, the best first. One query by index."""
    words = words_of(name)
    if sum(len(word.plain) for word in words) < _LEAST_LETTERS:
        return {}
    # An order that no index has keeps the planner from walking through the whole table.
    rows = NameKeys.objects.named(wanted_keys(words)).exclude(pk=but).order_by("is_stale", "pk")
    found = {
        person: match
        for person, spellings in rows.values_list("detainee_id", "spellings")[:MOST_COMPARED]
        if (match := best_match(words, [(text, "") for text in spellings])) and match.score >= at_least
    }
    return dict(sorted(found.items(), key=lambda entry: (-entry[1].score, entry[0])))

"""The page that looks for a name or a word among records of all kinds."""

from collections.abc import Mapping

from public.catalog import Noun
from public.search import SEARCHABLE, Hit, find_others, find_people, read_search
from public.views.base import PublicPage

# A page names the likest people and leads to the list for all.
PEOPLE, OTHERS = 10, 40


class SearchPage(PublicPage):
    """People first, then everything else by kind."""

    template_name = "pages/search.html"
    own_parameters = ("q",)

    def context(self) -> Mapping[str, object]:
        if "q" not in self.parameters:
            return {}
        words = read_search(self.parameters).words
        people = find_people(self.number, words, limit=PEOPLE)
        others = find_others(self.number, words, nouns=SEARCHABLE, limit=OTHERS)
        return {
            "asked": words,
            "people": [{**hit.document, "match": hit.match} for hit in people],
            "others": _by_noun(others),
        }


def _by_noun(hits: list[Hit]) -> list[tuple[Noun, list[Hit]]]:
    """The nouns of which something was found; the best first within each."""
    grouped = [(noun, [hit for hit in hits if hit.kind == noun.kind]) for noun in SEARCHABLE]
    return [(noun, found) for noun, found in grouped if found]

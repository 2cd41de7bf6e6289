"""The page that looks for a name or a word among records of all kinds."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from public.caching import current_edition
from public.filters import BadParameters, read_parameters, read_search
from public.queries import search
from public.queries.search import Hit
from public.views.errors import refused
from public.views.records import PublicPage
from public.vocabulary.kinds import Kind

# A page names the likest people and leads to the list for all.
PEOPLE, OTHERS = 10, 40
HEADINGS = {
    Kind.RELEASE_EVENT: _("Releases"),
    Kind.SANCTIONS_EVENT: _("Sanctions"),
    Kind.DEAL: _("Deals"),
    Kind.FACILITY: _("Places of detention"),
    Kind.LEGAL_PROVISION: _("Articles of law"),
    Kind.ORGANISATION: _("Organisations"),
}


class Search(PublicPage):
    """People first, then everything else by kind."""

    template_name = "pages/search.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        edition = current_edition(request)
        try:
            parameters = read_parameters(request.GET, known=("q",))
            if not parameters.get("q", "").strip():
                return self.page(request)
            words = read_search(parameters).words
        except BadParameters as error:
            return refused(request, str(error))
        number = edition.number if edition else 0
        people = search.people(number, words, limit=PEOPLE)
        others = search.others(number, words, kinds=HEADINGS, limit=OTHERS)
        return self.page(
            request,
            asked=words,
            people=[{**hit.document, "match": hit.match} for hit in people],
            others=_by_kind(others),
        )


def _by_kind(hits: list[Hit]) -> list[tuple[Kind, str, list[Hit]]]:
    """Each kind with its heading; the best first within each."""
    grouped = [(kind, str(words), [hit for hit in hits if hit.kind == kind]) for kind, words in HEADINGS.items()]
    return [(kind, words, found) for kind, words, found in grouped if found]

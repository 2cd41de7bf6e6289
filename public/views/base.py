"""What all pages share: they read their address in one way, and know the edition that is read."""

from collections.abc import Mapping
from typing import ClassVar
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views import View

from public.caching import current_edition, until_next_edition
from public.filters import BadParameters, read_edition, read_parameters, without_noise
from public.models import Edition
from public.views.errors import refused


def with_query(address: str, query: Mapping[str, str]) -> str:
    return f"{address}?{urlencode(query)}" if query else address


def page_context(request: HttpRequest, *, edition: Edition | None, parameters: Mapping[str, str]) -> dict[str, object]:
    """What the frame of every page says: which edition is read, whether there is a newer one, and where one is."""
    newest = current_edition(request)
    now = {name: value for name, value in parameters.items() if name not in ("as_of", "cursor")}
    return {
        "newest": newest,
        "edition": edition,
        "is_old": "as_of" in parameters and edition != newest,
        "address_now": with_query(request.path, now),
        "site": settings.SITE_URL,
        "address": request.path,
        "section": request.path.split("/")[1],
    }


@method_decorator(until_next_edition, name="dispatch")
class PublicPage(View):
    """A page that depends on its address and on the newest edition alone.

    Every page can be read as of an edition; `own_parameters` are what it understands besides.
    """

    http_method_names = ["get", "head", "options"]
    template_name: ClassVar[str] = ""
    own_parameters: ClassVar[tuple[str, ...]] = ()
    parameters: Mapping[str, str]
    edition: Edition | None

    def get(self, request: HttpRequest, **captured: str) -> HttpResponse:
        try:
            self.read(request)
            return self.answer(**captured)
        except BadParameters as error:
            return self.refuse(error)

    def read(self, request: HttpRequest) -> None:
        """Understand the address. Raises BadParameters."""
        self.parameters = read_parameters(without_noise(request.GET), known=("as_of", *self.own_parameters))
        self.edition = read_edition(self.parameters, newest=current_edition(request))

    def answer(self, **captured: str) -> HttpResponse:
        return self.page(self.context())

    def context(self) -> Mapping[str, object]:
        """What the page shows in its frame. Raises BadParameters."""
        return {}

    def refuse(self, error: BadParameters) -> HttpResponse:
        return refused(self.request, str(error))

    def page(self, context: Mapping[str, object], *, status: int = 200) -> HttpResponse:
        frame = page_context(self.request, edition=self.edition, parameters=self.parameters)
        return render(self.request, self.templates(), {**frame, **context}, status=status)

    def templates(self) -> list[str]:
        """The templates that may draw it; the first that exists does."""
        return [self.template_name]

    @property
    def number(self) -> int:
        """Of the edition that is read; 0 while nothing is published."""
        return self.edition.number if self.edition else 0

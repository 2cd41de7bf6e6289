"""Which language the desk speaks: the one that somebody chose, else the first that their browser asks for."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from prisoners.entrance.door import DESK


class DeskLanguage:
    """Readers of the public pages pass by: what they get must not vary by browser or cookie."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(f"/{DESK}"):
            return self.get_response(request)
        language = translation.get_language_from_request(request)
        # The thread serves somebody else next, who must not get this language.
        with translation.override(language):
            response = self.get_response(request)
        patch_vary_headers(response, ("Accept-Language",))
        response.headers.setdefault("Content-Language", language)
        return response

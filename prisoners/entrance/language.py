"""Which language the desk speaks: the one that somebody chose, else the first that their browser asks for."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from prisoners.entrance.door import DESK


class DeskLanguage(LocaleMiddleware):
    """Readers of the public pages pass by: what they get must not vary by browser or cookie."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:  # type: ignore[override]
        if not request.path_info.startswith(f"/{DESK}"):
            return self.get_response(request)
        # Django leaves the language with the thread, and the next reader whom that thread serves would get it.
        with translation.override(settings.LANGUAGE_CODE):
            return super().__call__(request)  # type: ignore[return-value]

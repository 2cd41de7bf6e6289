"""How a typed date or term was understood, in words; and the view that answers it while somebody types."""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from public.templatetags.words import duration, when
from public.vocabulary import typed_dates, typed_terms

_MAX_TEXT_LENGTH = 100


def parse_preview(kind: str, text: str) -> dict[str, str]:
    """`understood` with the meaning in words, `refused` with what to write instead, or nothing for nothing typed."""
    read: Any = {"date": typed_dates.read, "term": typed_terms.read}[kind]
    describe: Any = {"date": when, "term": duration}[kind]
    try:
        found = read(text)
    except ValueError as refusal:
        return {"refused": str(refusal)}
    return {"understood": describe(found) or found} if found else {}


@require_safe
def parse_preview_view(request: HttpRequest) -> JsonResponse:
    """What is made of `text`, read `as` a date or a term."""
    kind, text = request.GET.get("as", ""), request.GET.get("text", "")
    if kind not in ("date", "term") or len(text) > _MAX_TEXT_LENGTH:
        return JsonResponse({"refused": _("Ask for a date or a term, in a hundred letters at most.")}, status=400)
    return JsonResponse(parse_preview(kind, text))

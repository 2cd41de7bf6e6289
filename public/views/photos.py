"""The bytes of portraits, for as long as the record shows them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from public.caching import until_next_edition
from public.models import PublishedPhoto


@require_safe
@until_next_edition
def photo_file(request: HttpRequest, sha256: str) -> HttpResponse:
    """A photo by its hash. What was withdrawn is gone at once: nobody is told to keep it longer than a page."""
    photo = PublishedPhoto.objects.mentioned().filter(sha256=sha256).first()
    if photo is None:
        raise Http404
    return HttpResponse(bytes(photo.content), content_type="image/jpeg")

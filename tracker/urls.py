"""Where everything is: the desk, a sign of life, and the front at the root."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from prisoners.admin.worklists import pages


def health(request: HttpRequest) -> HttpResponse:
    """The process answers. It says nothing of the database."""
    return HttpResponse("ok\n", content_type="text/plain")


urlpatterns = [
    path("healthz", health, name="health"),
    path("desk/account/", include("prisoners.auth.urls")),
    path("desk/waiting/<slug:slug>/", admin.site.admin_view(pages.worklist_page), name="desk-work"),
    path("desk/", admin.site.urls),
    path("", include("public.urls")),
]


handler404 = "public.views.errors.not_found"
handler500 = "public.views.errors.server_error"
